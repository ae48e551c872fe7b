import { isWordUnit } from '../code-units.ts';

/** What a folded code unit is to those who hide words. */
export const latin = 1;
/** A letter of another script that puts spaces between words and whose letters stand alone: not of the Indic ones. */
export const foreign = 2;
/** A digit or @, which are written for letters within words. */
export const digit = 3;
/** $, which is written for S, also at the beginning of a word. */
export const dollar = 4;
/** White space within a line, signs and pictures. */
export const gap = 5;
/** What ends a line or a part of a list, and every other sign. */
export const breaking = 6;
/** Every other letter or mark. */
export const rest = 7;

/** The class of each folded code unit, 0 until it was asked for. */
export const classes = new Uint8Array(0x10000);

/** The class of one folded code unit. */
export function classOf(code: number): number {
  return classes[code] || learn(code);
}

function learn(code: number): number {
  const known = decide(code, String.fromCharCode(code));
  // The signs that folding uses for itself stay unknown, so that they are noticed.
  if (code >= 0x20 || code === 0x0a) classes[code] = known;
  return known;
}

/** Signs of ASCII that stand between letters that were pulled apart, and those that folding writes for itself. */
const signs = new Set(' .-_*|/+~^=#\'"\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b');
/** Other signs, and the halves of pictures. */
const gaps = /[\u00a0-\u00bf\u2010-\u2bff\u3000-\u3030\ud83c-\ud83e\udc00-\udfff]/;

const indic = /[\p{M}\p{Script=Devanagari}\p{Script=Bengali}]/u;

const latinLetter = /[a-z]|(?=\p{L})[\u00c0-\u024f\u1e00-\u1eff]/u;

function decide(code: number, character: string): number {
  if (latinLetter.test(character)) return latin;
  if (code >= 0x30 && code <= 0x39) return digit;
  if (character === '@') return digit;
  if (character === '$') return dollar;
  if (isWordUnit(code) && !indic.test(character)) return foreign;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return rest;
  return signs.has(character) || gaps.test(character) ? gap : breaking;
}

/** Whether a folded code unit is a letter of a script that puts spaces between words, or a mark of one. */
export function isLetter(code: number): boolean {
  return isWordUnit(code) && classOf(code) !== digit;
}
