import type { Hit } from '../model/hit.ts';
import {
  boundsOf,
  buildTrie,
  edgeSlot,
  type LetterClasses,
  letterClasses,
  type Trie,
  wordEnd,
} from './trie.ts';

/**
 * An Aho–Corasick automaton (Aho and Corasick 1975) for the literals of one kind of alphabet, in typed
 * arrays that can be stored and read back as they are.
 */
interface Part extends LetterClasses {
  readonly trie: Trie;
  /** Next state for `state * classCount + class`; undefined when the table would be too large: then edges are looked up. */
  readonly table: Int32Array | undefined;
  /** Number of each literal among all of the automaton. */
  readonly numbers: Int32Array;
  readonly lengths: Uint16Array;
  /** Which words a literal must begin and end; see `boundsOf`. */
  readonly bounds: Uint8Array;
}

/** Finds all literals of all packs. Latin ones, with few letters and many states, have a table of their own. */
export interface Automaton {
  readonly latin: Part;
  readonly others: Part;
}

/** The largest table that is built: 8 million cells, 32 MB. */
const mostCells = 8_000_000;
const endOfLatin = 0x250;

/** Builds the automaton of distinct folded literals. Throws a RangeError when they have more than two million letters. */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const numbers = literals.map((_, number) => number);
  const isLatin = (number: number) =>
    [...(literals[number] as string)].every((letter) => letter.charCodeAt(0) < endOfLatin);
  return {
    latin: buildPart(literals, numbers.filter(isLatin)),
    others: buildPart(
      literals,
      numbers.filter((number) => !isLatin(number)),
    ),
  };
}

function buildPart(literals: readonly string[], numbers: readonly number[]): Part {
  const written = numbers.map((number) => literals[number] as string);
  const words = written.map((literal) => (literal.endsWith('*') ? literal.slice(0, -1) : literal));
  const letters = letterClasses(words);
  const trie = buildTrie(words, letters);
  return {
    ...letters,
    trie,
    table: trie.states * letters.classCount <= mostCells ? fullTable(trie, letters.classCount) : undefined,
    numbers: Int32Array.from(numbers),
    lengths: Uint16Array.from(words, (word) => word.length),
    bounds: Uint8Array.from(written, boundsOf),
  };
}

function fullTable(trie: Trie, classCount: number): Int32Array {
  const table = new Int32Array(trie.states * classCount);
  const addEdges = (state: number) => {
    for (let letter = 1; letter < classCount; letter++) {
      const slot = edgeSlot(trie.edgeKeys, state * classCount + letter);
      if (trie.edgeKeys[slot] !== -1) table[state * classCount + letter] = trie.edgeStates[slot] as number;
    }
  };
  addEdges(0);
  for (const state of trie.order) {
    const suffix = (trie.fail[state] as number) * classCount;
    table.copyWithin(state * classCount, suffix, suffix + classCount);
    addEdges(state);
  }
  return table;
}

/** How many hits of one scan are kept: a text of nothing but phrases must not fill the memory. */
const mostHits = 200_000;

/** Every literal that stands in a folded text; the hits of one literal in the order of the text. Linear in the text and the hits. */
export function scan({ latin, others }: Automaton, folded: string): Hit[] {
  const hits: Hit[] = [];
  scanPart(latin, folded, hits);
  scanPart(others, folded, hits);
  return hits;
}

function scanPart(part: Part, folded: string, hits: Hit[]): void {
  const { classes, classCount, table, trie } = part;
  const { own, shorter } = trie;
  let state = 0;
  for (let at = 0; at < folded.length && hits.length < mostHits; at++) {
    const letter = classes[folded.charCodeAt(at)] as number;
    if (letter === 0) {
      state = 0;
      continue;
    }
    state = table ? (table[state * classCount + letter] as number) : follow(trie, classCount, state, letter);
    const ending = (own[state] as number) >= 0 ? state : (shorter[state] as number);
    if (ending > 0) addHits(part, folded, ending, at + 1, hits);
  }
}

/** The literals that end at a position: those of a state and of all shorter ones in which a literal ends. */
function addHits(part: Part, folded: string, ending: number, end: number, hits: Hit[]): void {
  const { trie, numbers, lengths, bounds } = part;
  const { own, shorter, twins } = trie;
  for (let state = ending; state > 0; state = shorter[state] as number) {
    for (let literal = own[state] as number; literal >= 0; literal = twins[literal] as number) {
      const start = end - (lengths[literal] as number);
      const last = wordEnd(folded, start, end, bounds[literal] as number);
      if (last !== undefined) hits.push({ literal: numbers[literal] as number, start, end: last });
    }
  }
}

function follow(
  { edgeKeys, edgeStates, fail }: Trie,
  classCount: number,
  from: number,
  letter: number,
): number {
  let state = from;
  while (true) {
    const slot = edgeSlot(edgeKeys, state * classCount + letter);
    if (edgeKeys[slot] !== -1) return edgeStates[slot] as number;
    if (state === 0) return 0;
    state = fail[state] as number;
  }
}
