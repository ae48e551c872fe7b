import { outsideWord, wordKind } from '../text/code-units.ts';

/** The first code unit that is not Latin. */
export const endOfLatin = 0x250;
const space = 0x20;
const line = 0x0a;

/** The letters of an automaton. */
export interface Alphabet {
  /**
   * The letter for each UTF-16 code unit up to the last that stands in a literal, 0 for others; frequent ones come first,
   * so that what is read of the table stands together. In Latin a unit is another letter after each kind of unit, so that
   * the beginning of a word is one: `kind * endOfLatin + unit`.
   */
  readonly classes: Uint16Array;
  readonly classCount: number;
}

/** A phrase may run over the end of a line, so that a line feed is a space. */
const asLetter = (unit: number) => (unit === line ? space : unit);

/** The alphabet of words in any script. */
export function wholeAlphabet(words: readonly string[]): Alphabet {
  const counts = new Map<number, number>();
  let last = line;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const unit = asLetter(word.charCodeAt(at));
      count(counts, unit);
      last = Math.max(last, unit);
    }
  }
  const classes = new Uint16Array(last + 1);
  frequentFirst(counts).forEach((unit, index) => {
    classes[unit] = index + 1;
  });
  classes[line] = classes[space] as number;
  return { classes, classCount: counts.size + 1 };
}

/** The alphabet of words in Latin letters and signs of ASCII. */
export function latinAlphabet(words: readonly string[]): Alphabet {
  const counts = new Map<number, number>();
  for (const word of words) {
    let before: number = outsideWord;
    for (let at = 0; at < word.length; at++) {
      const unit = asLetter(word.charCodeAt(at));
      const kind = wordKind(unit);
      count(counts, kind === outsideWord || kind === before ? unit : unit + endOfLatin);
      before = kind;
    }
  }
  const classes = new Uint16Array(endOfLatin * (outsideWord + 1));
  frequentFirst(counts).forEach((letter, index) => {
    const atStart = letter >= endOfLatin;
    const unit = atStart ? letter - endOfLatin : letter;
    const kind = wordKind(unit);
    for (let before = 1; before <= outsideWord; before++) {
      if (kind === outsideWord || (before === kind) !== atStart)
        classes[before * endOfLatin + unit] = index + 1;
    }
  });
  for (let row = 0; row < classes.length; row += endOfLatin)
    classes[row + line] = classes[row + space] as number;
  return { classes, classCount: counts.size + 1 };
}

const count = (counts: Map<number, number>, letter: number) =>
  counts.set(letter, (counts.get(letter) ?? 0) + 1);

const frequentFirst = (counts: ReadonlyMap<number, number>): number[] =>
  [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b).map(([letter]) => letter);

/** Words in the letters of their alphabet, none of which is 0. */
export interface Spelled {
  /** The letters of one word after the other, each followed by a 0. */
  readonly letters: Uint16Array;
  /** Where each word begins. */
  readonly starts: Int32Array;
  /** More than any letter. */
  readonly classCount: number;
}

/** Spells words in their alphabet; in Latin a letter depends on what stands before it. */
export function spell(words: readonly string[], { classes, classCount }: Alphabet, latin: boolean): Spelled {
  const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length + 1, 0));
  const starts = new Int32Array(words.length);
  let end = 0;
  for (const [index, word] of words.entries()) {
    starts[index] = end;
    let row = latin ? outsideWord * endOfLatin : 0;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      letters[end++] = classes[row + unit] as number;
      if (latin) row = wordKind(unit) * endOfLatin;
    }
    end++;
  }
  return { letters, starts, classCount };
}
