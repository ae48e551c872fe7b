import { codeAt, isUnspaced, isWordUnit } from '../text/code-units.ts';

const line = 0x0a;
const fullStop = 0x2e;
const space = 0x20;
const sentenceEnds = new Set([...'!?。！？।။።៕؟'].map((sign) => sign.charCodeAt(0)));

/** Units in which scripts without spaces write about one word: then a unit is half a word. */
const aWord = 2;
/** More than any gap has: no gap reaches over the end of a sentence or line. */
const endOfSentence = 1_000;
/** No gap is longer than this many code units a word. */
const longestWord = 24;

/** True when at most `most` words, fewer than 500, stand in `[from, to)` of a text, and no sentence or line ends there. */
export type GapCheck = (from: number, to: number, most: number) => boolean;

/** How long a gap of so many words can be, in code units. */
export const longestGap = (most: number) => (most + 1) * longestWord;

/** So many gaps are read word by word; counting all words of a text first pays only where there are more. */
const fewChecks = 64;

/** Checks gaps in one folded text. Many checks cost the same whatever stands in the gaps. */
export function gapsOf(folded: string): GapCheck {
  let checks = 0;
  let sums: Uint32Array | undefined;
  return (from, to, most) => {
    if (to <= from) return true;
    if (to - from > longestGap(most)) return false;
    if (checks++ < fewChecks) return halfWords(folded, from, to) <= aWord * most;
    sums ??= allHalfWords(folded);
    // What begins in the middle of a word counts that word.
    const cut = from > 0 && isWordUnit(codeAt(folded, from - 1)) && isWordUnit(codeAt(folded, from));
    return (sums[to] as number) - (sums[from] as number) + (cut ? aWord : 0) <= aWord * most;
  };
}

function allHalfWords(folded: string): Uint32Array {
  const sums = new Uint32Array(folded.length + 1);
  halfWords(folded, 0, folded.length, sums);
  return sums;
}

/** How many half words stand in `[from, to)`; `sums` is given those before each position. */
function halfWords(folded: string, from: number, to: number, sums?: Uint32Array): number {
  let sum = 0;
  let before = other;
  for (let at = from; at < to; at++) {
    const unit = codeAt(folded, at);
    const kind = kinds[unit] || decideKind(unit);
    if (kind === ofWord) sum += before === ofWord ? 0 : aWord;
    else if (kind !== other) sum += weightOf(kind, folded, at);
    before = kind;
    if (sums) sums[at + 1] = sum;
  }
  return sum;
}

/** What a code unit is in a gap, found out once. */
const kinds = new Uint8Array(0x10000);
const other: number = 1;
const ofWord = 2;
const unspaced = 3;
const sentenceEnd = 4;
const stop = 5;

function decideKind(unit: number): number {
  const kind = isWordUnit(unit) ? ofWord : signKind(unit);
  kinds[unit] = kind;
  return kind;
}

function signKind(unit: number): number {
  if (unit === line || sentenceEnds.has(unit)) return sentenceEnd;
  if (unit === fullStop) return stop;
  return isUnspaced(unit) ? unspaced : other;
}

function weightOf(kind: number, folded: string, at: number): number {
  if (kind === unspaced) return 1;
  return kind === sentenceEnd || stopEnds(folded, at) ? endOfSentence : 0;
}

/** A full stop ends a sentence only before a space: "3.5" and "e.g.," do not. */
function stopEnds(folded: string, at: number): boolean {
  if (at + 1 >= folded.length) return true;
  const after = codeAt(folded, at + 1);
  return after === space || after === line;
}
