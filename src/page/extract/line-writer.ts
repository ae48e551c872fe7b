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
  /** Say that two inline elements touch here. Layout mostly sets them apart, but may make them one word. */
  readonly seam: (apart: boolean) => void;
  readonly text: () => string;
}

export type Gap = ' ' | '\t' | '\n';

const widths: Readonly<Record<Gap, number>> = { ' ': 1, '\t': 2, '\n': 3 };
// Prose that was wrapped by hand breaks near column 70; a line that ends sooner ends on purpose.
const shortLine = 50;

const wordsTouch = /[\p{L}\p{N}]\|[\p{L}\p{N}]/u;
// "Remote" and "Full-time" are two labels; "What" and "s" may be one word.
const wordEndsHere = /[\p{Ll}\p{N}]\|[\p{Lu}\p{N}]|\p{Lu}\|(?:\p{Lu}\p{Ll}|\p{N})/u;

/** Start with an empty text. */
export function createLineWriter(): LineWriter {
  const parts: string[] = [];
  let length = 0;
  let breaks = 0;
  let lineStart = 0;
  let pending: Gap | undefined;
  let touching: RegExp | undefined;

  function gap(wanted: Gap): void {
    if (length > 0 && (!pending || widths[wanted] > widths[pending])) pending = wanted;
  }

  function put(words: string): void {
    if (words === '') return;
    if (touching?.test(`${parts.at(-1)?.slice(-2)}|${words.slice(0, 2)}`)) gap(' ');
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

  const isInWord = () => !pending && /[\p{L}\p{N}]/u.test(parts.at(-1)?.slice(-1) ?? '');
  const seam = (apart: boolean) => {
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
  return (before !== '' || index > 1) && /^[^\s\p{Ll}]/u.test(here);
}
