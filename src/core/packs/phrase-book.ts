import { PhraseProblem, parsePhrase } from '../match/phrase.ts';
import { type CompiledPhrase, reachOf } from '../match/phrases.ts';
import { addWords, type Vocabulary, type WordLists } from '../text/disguises/vocabulary.ts';

/** Numbers phrases and literals, each distinct one once. */
export class PhraseBook {
  readonly literals = new Map<string, number>();
  readonly phrases: CompiledPhrase[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];
  private used = new Set<number>();
  /** Of all literals together. */
  letters = 0;

  /** The set in which the numbers of the next pack's phrases are collected. */
  startPack(): ReadonlySet<number> {
    this.used = new Set();
    this.languages = new Map();
    return this.used;
  }

  literal(folded: string): number {
    const known = this.literals.get(folded);
    if (known !== undefined) return known;
    this.literals.set(folded, this.literals.size);
    this.names.push(folded);
    this.letters += folded.length;
    return this.literals.size - 1;
  }

  /** The words of some phrases and of some literals. */
  vocabulary(phrases: Iterable<number>, literals: Iterable<number>): Vocabulary {
    const used = new Uint8Array(this.names.length);
    for (const literal of literals) used[literal] = 1;
    for (const number of phrases) {
      for (const segment of this.phrases[number]?.segments ?? [])
        for (const literal of segment.literals) used[literal] = 1;
    }
    const lists: WordLists = { words: new Set(), stems: new Set() };
    this.names.forEach((name, literal) => {
      if (used[literal] === 1) addWords(lists, name);
    });
    return lists;
  }

  /** The number of a phrase, and that it is needed in a language, or in all. */
  phrase(written: string, owner: string, lang?: string): number {
    const number = this.numbers.get(written) ?? this.add(written, owner);
    this.used.add(number);
    const before = this.languages.get(number);
    if (lang === undefined || before === 'all') this.languages.set(number, 'all');
    else this.languages.set(number, (before ?? new Set()).add(lang));
    return number;
  }

  /** The languages in which the phrases of the pack in the making are needed. */
  languages = new Map<number, Set<string> | 'all'>();

  private add(written: string, owner: string): number {
    const { segments, anchor } = readPhrase(written, owner);
    this.phrases.push({
      anchor,
      reach: reachOf(segments),
      segments: segments.map((segment) => ({
        ...segment,
        literals: segment.literals.map((literal) => this.literal(literal)),
      })),
    });
    this.numbers.set(written, this.phrases.length - 1);
    return this.phrases.length - 1;
  }
}

function readPhrase(written: string, owner: string): ReturnType<typeof parsePhrase> {
  try {
    return parsePhrase(written);
  } catch (problem) {
    if (!(problem instanceof PhraseProblem)) throw problem;
    throw new PhraseProblem(`${owner}: “${written}”: ${problem.message}`);
  }
}
