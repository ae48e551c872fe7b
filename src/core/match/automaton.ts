import { isWordUnit } from '../text/code-units.ts';
import { type Alphabet, spell, wholeAlphabet } from './alphabet.ts';
import { numberStates, type States } from './states.ts';
import { buildTrie, type Trie } from './trie.ts';
import { buildWordPart, type WordPart } from './word-part.ts';

/**
 * Literals of which any is in other letters than Latin, as an automaton over code units: in many scripts words begin and end anywhere.
 */
export interface LetterPart extends Alphabet {
  readonly states: States;
  /** Four numbers for each literal: its own among all of the automaton, its length, how it must end, and the literal that follows it in the trie. */
  readonly literals: Int32Array;
  /** How many units of Latin stand in a literal before the first other one, at most. */
  readonly lead: number;
}

/**
 * Finds all literals of all packs by the automata of Aho and Corasick (1975), in typed arrays that can be stored and read back as they are:
 * those in Latin letters and signs of ASCII word by word, and all others, which a text in nothing but Latin cannot hold, letter by letter.
 */
export interface Automaton {
  readonly latin: WordPart;
  readonly others: LetterPart;
}

/** A literal may end anywhere, must end its word, or goes on to the end of its word. */
export const endings = { anywhere: 0, withWord: 1, goesOn: 2 } as const;

/** The largest table that is built, in cells of four bytes: larger ones are no faster, for they leave the processor's cache, and every start reads them. */
const mostCells = 250_000;
const beyondLatin = /[\u0250-\uffff]/;

/** Builds the automaton of distinct folded literals; a trailing "*" lets a word go on. */
export function buildAutomaton(literals: readonly string[], cells = mostCells): Automaton {
  const latin: number[] = [];
  const others: number[] = [];
  literals.forEach((literal, number) => {
    (beyondLatin.test(literal) ? others : latin).push(number);
  });
  return { latin: buildWordPart(literals, latin), others: buildLetterPart(literals, others, cells) };
}

function buildLetterPart(literals: readonly string[], numbers: readonly number[], cells: number): LetterPart {
  const written = numbers.map((number) => literals[number] as string);
  const words = written.map((literal) => (literal.endsWith('*') ? literal.slice(0, -1) : literal));
  const alphabet = wholeAlphabet(words);
  const trie = buildTrie(spell(words, alphabet));
  return {
    ...alphabet,
    states: numberStates(trie, alphabet.classCount, cells),
    literals: describe(words, numbers, Uint8Array.from(written, endingOf), trie),
    lead: words.reduce((lead, word) => Math.max(lead, word.search(beyondLatin)), 0),
  };
}

function describe(
  words: readonly string[],
  numbers: readonly number[],
  ends: Uint8Array,
  { next }: Trie,
): Int32Array {
  const literals = new Int32Array(4 * words.length);
  words.forEach((word, index) => {
    const at = 4 * index;
    literals[at] = numbers[index] as number;
    literals[at + 1] = word.length;
    literals[at + 2] = ends[index] as number;
    literals[at + 3] = next[index] as number;
  });
  return literals;
}

function endingOf(literal: string): number {
  if (literal.endsWith('*')) return endings.goesOn;
  return isWordUnit(literal.charCodeAt(literal.length - 1)) ? endings.withWord : endings.anywhere;
}
