import { letters } from './letters.ts';

/** Collects text as a person reads it: one space between words, one line break between blocks. */
export interface LineWriter {
  /** How many UTF-16 code units are written. */
  readonly length: () => number;
  /** How many line breaks stand between words so far. */
  readonly breaks: () => number;
  /** Write the words of one text node. With `kept`, every line break in them stands. */
  readonly write: (words: string, kept: boolean) => void;
  /** Ask for a gap before the next words. The widest gap that was asked for is written. */
  readonly gap: (gap: Gap) => void;
  /** Whether a word is being written that the next words may go on with. */
  readonly isInWord: () => boolean;
  /** Say that two inline elements touch here. Layout mostly sets them apart, but may make them one word; those that are `laidOut` stand on lines of their own, unless they are short. */
  readonly seam: (apart: boolean, laidOut: boolean) => void;
  readonly text: () => string;
}

export type Gap = ' ' | '\t' | '\n';

const widths: Readonly<Record<Gap, number>> = { ' ': 1, '\t': 2, '\n': 3 };
// Prose that was wrapped by hand breaks near column 70; a line that ends sooner ends on purpose.
const shortLine = 50;
const shortWord = 3;
/** In these scripts two signs are a word. */
const signs = /[\u3041-\ud7ff]/;

/** Whether a space belongs where two texts touch. */
type IsApart = (before: string, after: string) => boolean;

const ofWord = new RegExp(`[\\d${letters}]`);
const wordsTouch: IsApart = (before, after) => ofWord.test(before) && ofWord.test(after.slice(0, 1));
/** "Remote" and "Full-time" are two labels; "What" and "s" may be one word. */
const wordEndsHere: IsApart = (before, after) =>
  /^(?:[a0][A0]|A(?:Aa|0))/.test([before, ...after.slice(0, 2)].map(shapeOf).join(''));

/** No capital letter tells where a word ends. */
const hasNoCase = (signs: string) => signs.toLowerCase() === signs.toUpperCase();

/** "A" for a capital letter, "a" for a small one, "0" for a digit. */
function shapeOf(sign: string): string {
  if (sign !== sign.toLowerCase()) return 'A';
  if (sign !== sign.toUpperCase()) return 'a';
  return /\d/.test(sign) ? '0' : ' ';
}

/** Start with an empty text. */
export function createLineWriter(): LineWriter {
  const parts: string[] = [];
  let length = 0;
  let breaks = 0;
  let lineStart = 0;
  let pending: Gap | undefined;
  let touching: IsApart | undefined;
  let isLaidOut = false;

  function gap(wanted: Gap): void {
    if (length > 0 && (!pending || widths[wanted] > widths[pending])) pending = wanted;
  }

  function cross(isApart: IsApart, words: string): void {
    const last = parts.at(-1) ?? '';
    const unit = last.slice(-1);
    const isOfSigns = signs.test(unit + words.charAt(0));
    const short = isOfSigns ? 1 : shortWord;
    const isLine = isLaidOut && last.length > short && words.length > short;
    if (isApart(unit, words) || (isLine && (isOfSigns || hasNoCase(unit + words[0]))))
      gap(isLine ? '\n' : ' ');
  }

  function put(words: string): void {
    if (words === '') return;
    if (touching) cross(touching, words);
    touching = undefined;
    if (pending) {
      parts.push(pending);
      length += 1;
      if (pending === '\n') {
        lineStart = length;
        breaks += 1;
      }
      pending = undefined;
    }
    parts.push(words);
    length += words.length;
  }

  function run(words: string): void {
    const trimmed = words.trim();
    if (words !== words.trimStart()) gap(' ');
    put(trimmed.replace(/\s+/g, ' '));
    if (words !== words.trimEnd()) gap(' ');
  }

  function write(words: string, kept: boolean): void {
    if (!words.includes('\n')) {
      run(words);
      return;
    }
    const lines = words.split('\n');
    for (const [index, line] of lines.entries()) {
      const meant = kept || (length - lineStart < shortLine && startsLine(lines, index));
      if (index > 0) gap(meant ? '\n' : ' ');
      run(line);
    }
  }

  const isInWord = () => !pending && ofWord.test(parts.at(-1)?.slice(-1) ?? '');
  const seam = (apart: boolean, laidOut: boolean) => {
    isLaidOut = laidOut;
    if (touching !== wordsTouch) touching = apart ? wordsTouch : wordEndsHere;
  };
  return {
    length: () => length,
    breaks: () => breaks,
    write,
    gap,
    seam,
    isInWord,
    text: () => parts.join(''),
  };
}

/** Styles often keep line breaks and cannot be asked everywhere, so the break itself must look meant. */
function startsLine(lines: readonly string[], index: number): boolean {
  const before = lines[index - 1]?.trim();
  const here = lines[index] ?? '';
  return (before !== '' || index > 1) && /^\S/.test(here) && shapeOf(here.slice(0, 1)) !== 'a';
}
