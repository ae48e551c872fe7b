/** The words that packs look for, by which doubtful words of a text are read. */
export interface Vocabulary {
  /** Whole words and beginnings of words ("scam*"), each with the number of the first pack that has it. */
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

const shortest = 3;
const wordPattern = /[\p{L}\p{M}\p{N}]+\*?/gu;

/** A vocabulary in the making. */
export interface WordLists {
  readonly words: Map<string, number>;
  readonly stems: Map<string, number>;
}

/** Adds the words of a folded literal that the pack of a number looks for. */
export function addWords({ words, stems }: WordLists, literal: string, pack: number): void {
  for (const [word] of literal.matchAll(wordPattern)) {
    if (word.length < shortest) continue;
    const list = word.endsWith('*') ? stems : words;
    const plain = word.endsWith('*') ? word.slice(0, -1) : word;
    if (!list.has(plain)) list.set(plain, pack);
  }
}

/** The first pack that looks for a word; infinity when none does. */
export function firstPackWith({ words, stems }: Vocabulary, word: string): number {
  let first = words.get(word) ?? Infinity;
  for (let end = shortest; end <= word.length && stems.size > 0; end++) {
    first = Math.min(first, stems.get(word.slice(0, end)) ?? Infinity);
  }
  return first;
}
