import type { Units } from '../units.ts';
import * as letters from './letter-classes.ts';

// Names of this module's own are quicker in a loop than imported ones.
const { breaking, classes, classOf, digit, foreign, gap, latin, dollar } = letters;

/** What a folded text may hide, as bits: a quick look that is nearly always right when it sees nothing. */
export const hints = {
  /** Several single letters stand close to each other. */
  apart: 1,
  /** Latin letters beside those of another script. */
  mixed: 2,
  /** Digits or signs inside a word, or one letter three times. */
  doubtful: 4,
  /** Single letters of a script without spaces between words, with signs or spaces between. */
  split: 8,
} as const;

/** How far apart two single letters of one word may stand, and how many of them make a word. */
export const reach = 5;
export const fewestSingles = 4;

/** Looks once over a folded text, from one run of code units of one class to the next. */
export function hintsOf({ codes, length }: Units): number {
  const singles: Singles = { last: 0, count: 0 };
  let found = 0;
  let first: number = breaking;
  let second: number = breaking;
  for (let at = 0; at < length; ) {
    const start = at;
    const kind = (classes[codes[at] as number] as number) || classOf(codes[at] as number);
    const end = kind <= foreign ? wordEnd(codes, kind, at, length) : at + 1;
    if (end < 0) found |= hints.doubtful;
    at = Math.abs(end);
    // A run of signs counts once.
    if (kind === gap && second === gap) continue;
    const alone = end - start === 1 && kind <= foreign && second >= gap && isEnd(codes, at, length);
    if (alone && addSingle(singles, start) >= fewestSingles) found |= hints.apart;
    found |= triggers[(first << 6) | (second << 3) | kind] as number;
    if (kind !== second) first = second;
    second = kind;
  }
  return found;
}

/** Where the last single letter stands, and how many stand close to each other up to there. */
export interface Singles {
  last: number;
  count: number;
}

/** Counts single letters that stand close to each other. */
export function addSingle(singles: Singles, at: number): number {
  singles.count = at - singles.last <= reach ? singles.count + 1 : 1;
  singles.last = at;
  return singles.count;
}

/** The end of a run of letters of one class; negative when one letter stands there three times in a row. */
function wordEnd(codes: readonly number[], kind: number, from: number, length: number): number {
  let last = codes[from] as number;
  let same = 0;
  let stretched = false;
  let at = from + 1;
  for (; at < length; at++) {
    const code = codes[at] as number;
    if (((classes[code] as number) || classOf(code)) !== kind) break;
    if (code !== last) {
      last = code;
      same = 0;
    } else if (++same > 1) stretched = true;
  }
  return stretched ? -at : at;
}

function isEnd(codes: readonly number[], at: number, length: number): boolean {
  const kind = at < length ? classOf(codes[at] as number) : breaking;
  return kind === gap || kind === breaking;
}

/** What the classes of three runs in a row may mean. */
const triggers = Uint8Array.from({ length: 0x200 }, (_, history) => {
  const [first, second, third] = [history >> 6, (history >> 3) & 7, history & 7] as const;
  const letter = third === latin || third === foreign;
  if (letter && (second === latin || second === foreign) && second !== third) return hints.mixed;
  if (letter && second === digit && (first === latin || first === foreign)) return hints.doubtful;
  return letter && second === dollar ? hints.doubtful : 0;
});
