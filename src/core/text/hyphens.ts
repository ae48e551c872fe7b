import { codeAt } from './code-units.ts';
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
    if (codes[at] === hyphen && isSeparating(units, at)) codes[at] = space;
  }
}

/** The same for the hyphens of a text. */
export function withSeparateHyphens(text: string): string {
  const coded = { code: (at: number) => (at >= 0 && at < text.length ? codeAt(text, at) : 0) };
  const separated: string[] = [];
  let from = 0;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (!isSeparating(coded, at)) continue;
    separated.push(text.slice(from, at));
    from = at + 1;
  }
  if (from === 0) return text;
  separated.push(text.slice(from));
  return separated.join(' ');
}

/** A text that tells its code units, 0 outside of it. */
type Coded = Pick<Units, 'code'>;

function isSeparating(text: Coded, at: number): boolean {
  if (!isLetter(text.code(at - 1)) || !isLetter(text.code(at + 1))) return false;
  return !inAddress(text, at, -1) && !inAddress(text, at, 1);
}

/** True when the sign of mail addresses stands in the same word, before or after a position. */
function inAddress(text: Coded, from: number, step: 1 | -1): boolean {
  for (let at = from + step; Math.abs(at - from) < addressReach; at += step) {
    const code = text.code(at);
    if (code <= space) return false;
    if (code === atSign) return true;
  }
  return false;
}
