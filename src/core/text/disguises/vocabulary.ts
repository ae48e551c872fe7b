/** The words that a pack looks for, by which doubtful words of a text are read for it. */
export interface Vocabulary {
  /** Whole words and beginnings of words ("scam*"). */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Another pack's words, which are looked for as well. */
  readonly also?: Vocabulary;
}

const shortest = 3;
const wordPattern = /[\p{L}\p{M}\p{N}]+\*?/gu;

/** A vocabulary in the making. */
export interface WordLists {
  readonly words: Set<string>;
  readonly stems: Set<string>;
}

/** Adds the words of a folded literal. */
export function addWords({ words, stems }: WordLists, literal: string): void {
  for (const word of literal.match(wordPattern) ?? []) {
    if (word.length < shortest) continue;
    if (word.endsWith('*')) stems.add(word.slice(0, -1));
    else words.add(word);
  }
}

/** Whether a vocabulary has a word, or its beginning. */
export function hasWord({ words, stems, also }: Vocabulary, word: string): boolean {
  if (words.has(word)) return true;
  if (stems.size > 0)
    for (let end = shortest; end <= word.length; end++) if (stems.has(word.slice(0, end))) return true;
  return also !== undefined && hasWord(also, word);
}
