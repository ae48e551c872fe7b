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
 * An Aho–Corasick automaton in typed arrays, which can be stored and read back as they are. Small ones
 * have a full table of states by letter classes, the others find their edges in a hash table.
 */
export interface Automaton extends LetterClasses {
  readonly trie: Trie;
  /** Next state for `state * classCount + class`; undefined when the table would be too large. */
  readonly table: Int32Array | undefined;
  readonly lengths: Uint16Array;
  /** Which words a literal must begin and end; see `boundsOf`. */
  readonly bounds: Uint8Array;
}

/** The largest table that is built: 4 million cells, 16 MB. */
const mostCells = 4_000_000;

/** Builds the automaton of distinct folded literals. Throws a RangeError when they have more than two million letters. */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const words = literals.map((literal) => (literal.endsWith('*') ? literal.slice(0, -1) : literal));
  const letters = letterClasses(words);
  const trie = buildTrie(words, letters);
  return {
    ...letters,
    trie,
    table: trie.states * letters.classCount <= mostCells ? fullTable(trie, letters.classCount) : undefined,
    lengths: Uint16Array.from(words, (word) => word.length),
    bounds: Uint8Array.from(literals, boundsOf),
  };
}

function fullTable(trie: Trie, classCount: number): Int32Array {
  const table = new Int32Array(trie.states * classCount);
  const addEdges = (state: number) => {
    for (let letter = 0; letter < classCount; letter++) {
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

/** Every literal that stands in a folded text, in the order of their ends. One pass, linear in the text and the hits. */
export function scan(automaton: Automaton, folded: string): Hit[] {
  const { classes, classCount, table, trie, lengths, bounds } = automaton;
  const { own, shorter, twins } = trie;
  const hits: Hit[] = [];
  let state = 0;
  for (let at = 0; at < folded.length && hits.length < mostHits; at++) {
    const letter = classes[folded.charCodeAt(at)] as number;
    state = table ? (table[state * classCount + letter] as number) : follow(trie, classCount, state, letter);
    let ending = (own[state] as number) >= 0 ? state : (shorter[state] as number);
    while (ending > 0) {
      for (let literal = own[ending] as number; literal >= 0; literal = twins[literal] as number) {
        const start = at + 1 - (lengths[literal] as number);
        const end = wordEnd(folded, start, at + 1, bounds[literal] as number);
        if (end !== undefined) hits.push({ literal, start, end });
      }
      ending = shorter[ending] as number;
    }
  }
  return hits;
}

function follow(
  { edgeKeys, edgeStates, fail }: Trie,
  classCount: number,
  from: number,
  letter: number,
): number {
  if (letter === 0) return 0;
  let state = from;
  while (true) {
    const slot = edgeSlot(edgeKeys, state * classCount + letter);
    if (edgeKeys[slot] !== -1) return edgeStates[slot] as number;
    if (state === 0) return 0;
    state = fail[state] as number;
  }
}
