import { isWordUnit } from '../text/code-units.ts';
import { type Alphabet, latinAlphabet, spell, wholeAlphabet } from './alphabet.ts';
import { numberStates, type States } from './states.ts';
import { buildTrie, type Trie } from './trie.ts';

/**
 * An Aho–Corasick automaton (Aho and Corasick 1975) for one kind of literals, in typed arrays that can be
 * stored and read back as they are.
 */
export interface Part extends Alphabet {
  /** Whether its literals are in Latin letters, and begin with words only. */
  readonly latin: boolean;
  readonly states: States;
  /** Four numbers for each literal: its own among all of the automaton, its length, how it must end, and the literal that follows it in the trie. */
  readonly literals: Int32Array;
  /** For each state 1 where a literal ends that need not end its word: only there a word may go on. */
  readonly mayGoOn: Uint8Array;
  /** How many units of Latin stand in a literal before the first other one, at most. */
  readonly lead: number;
}

/**
 * Finds all literals of all packs: those in Latin letters and ASCII signs, whose words are looked for at the
 * beginnings of words only, and all others, which a text in nothing but Latin cannot hold.
 */
export interface Automaton {
  readonly latin: Part;
  readonly others: Part;
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
  return {
    latin: buildPart(literals, latin, true, cells),
    others: buildPart(literals, others, false, cells),
  };
}

function buildPart(
  literals: readonly string[],
  numbers: readonly number[],
  latin: boolean,
  cells: number,
): Part {
  const written = numbers.map((number) => literals[number] as string);
  const words = written.map((literal) => (literal.endsWith('*') ? literal.slice(0, -1) : literal));
  const alphabet = latin ? latinAlphabet(words) : wholeAlphabet(words);
  const trie = buildTrie(spell(words, alphabet, latin));
  const states = numberStates(trie, alphabet.classCount, cells);
  const ends = Uint8Array.from(written, endingOf);
  return {
    latin,
    ...alphabet,
    states,
    literals: describe(words, numbers, ends, trie),
    mayGoOn: statesThatMayGoOn(trie, states, ends),
    lead: latin ? 0 : words.reduce((lead, word) => Math.max(lead, word.search(beyondLatin)), 0),
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

/** A literal that ends in a state is the first of it or follows the first. */
function statesThatMayGoOn({ next }: Trie, { first }: States, ends: Uint8Array): Uint8Array {
  const goesOn = new Uint8Array(ends.length);
  const known = new Uint8Array(ends.length);
  const chain: number[] = [];
  for (let word = 0; word < ends.length; word++) {
    for (let at = word; at >= 0 && known[at] === 0; at = next[at] as number) {
      known[at] = 1;
      chain.push(at);
    }
    for (let at = chain.pop(); at !== undefined; at = chain.pop()) {
      const after = next[at] as number;
      goesOn[at] = ends[at] !== endings.withWord || (after >= 0 && goesOn[after] === 1) ? 1 : 0;
    }
  }
  // A loop: `Uint8Array.from` takes ten times as long for half a million states.
  const mayGoOn = new Uint8Array(first.length);
  first.forEach((word, state) => {
    if (word >= 0) mayGoOn[state] = goesOn[word] as number;
  });
  return mayGoOn;
}
