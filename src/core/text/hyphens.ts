import { isLetter } from './disguises/letter-classes.ts';
import type { Units } from './units.ts';

/** A hyphen, whatever its length. */
export const hyphen = 0x2d;
const space = 0x20;
const atSign = 0x40;
const addressReach = 64;

/** A hyphen between letters is a space, so that "non-voice" and "non voice" are one. Numbers and mail addresses keep theirs. */
export function separateHyphens(units: Units): void {
  const { codes, length } = units;
  for (let at = 0; at < length; at++) {
    if (codes[at] !== hyphen) continue;
    if (!isLetter(units.code(at - 1)) || !isLetter(units.code(at + 1))) continue;
    if (!inAddress(units, at, -1) && !inAddress(units, at, 1)) codes[at] = space;
  }
}

/** True when the sign of mail addresses stands in the same word, before or after a position. */
function inAddress(units: Units, from: number, step: 1 | -1): boolean {
  for (let at = from + step; Math.abs(at - from) < addressReach; at += step) {
    const code = units.code(at);
    if (code <= space) return false;
    if (code === atSign) return true;
  }
  return false;
}
