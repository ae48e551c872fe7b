const space = 0x20;
const line = 0x0a;

/** The letters of an automaton. */
export interface Alphabet {
  /**
   * The letter for each UTF-16 code unit up to the last that stands in a literal, 0 for others; frequent ones come first,
   * so that what is read of the table stands together.
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

const count = (counts: Map<number, number>, letter: number) =>
  counts.set(letter, (counts.get(letter) ?? 0) + 1);

const frequentFirst = (counts: ReadonlyMap<number, number>): number[] =>
  [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b).map(([letter]) => letter);

/** Words in the letters of their alphabet, none of which is 0. */
export interface Spelled {
  /** The letters of one word after the other, each followed by a 0. */
  readonly letters: Int32Array;
  /** Where each word begins. */
  readonly starts: Int32Array;
  /** More than any letter. */
  readonly classCount: number;
  /** The bits of a letter that tell which it is where it begins a word; others tell what it stands behind. */
  readonly startMask: number;
}

/** Spells words in their alphabet. */
export function spell(words: readonly string[], { classes, classCount }: Alphabet): Spelled {
  const letters = new Int32Array(words.reduce((sum, word) => sum + word.length + 1, 0));
  const starts = new Int32Array(words.length);
  let end = 0;
  for (const [index, word] of words.entries()) {
    starts[index] = end;
    for (let at = 0; at < word.length; at++) letters[end++] = classes[word.charCodeAt(at)] as number;
    end++;
  }
  return { letters, starts, classCount, startMask: -1 };
}
