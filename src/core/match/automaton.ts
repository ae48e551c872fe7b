import type { Hit } from '../model/hit.ts';
import { isWordUnit } from '../text/code-units.ts';

/**
 * An Aho–Corasick automaton (Aho and Corasick 1975) as a table of states by letter classes, in
 * typed arrays that can be stored and read back as they are.
 */
export interface Automaton {
  /** Class of each UTF-16 code unit; 0 for units that stand in no literal. */
  readonly classes: Uint16Array;
  readonly classCount: number;
  /** Next state for `state * classCount + class`. */
  readonly next: Int32Array;
  /** The literal that ends in a state, or -1. */
  readonly own: Int32Array;
  /** The longest shorter state in which a literal ends, or 0. */
  readonly shorter: Int32Array;
  readonly lengths: Uint16Array;
  /** For each literal: 1 when it must begin a word, 2 when it must end one, 3 for both. */
  readonly bounds: Uint8Array;
}

const mustBegin = 1;
const mustEnd = 2;
const space = 0x20;
const line = 0x0a;

/** The largest table that is built: 8 million cells, 32 MB. */
const mostCells = 8_000_000;

/** Builds the automaton of distinct folded literals; a trailing "*" lets the word go on. Throws a RangeError when it would need more than 32 MB. */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const words = literals.map((literal) => (literal.endsWith('*') ? literal.slice(0, -1) : literal));
  const { classes, classCount } = letterClasses(words);
  const states = 1 + words.reduce((sum, word) => sum + word.length, 0);
  if (states * classCount > mostCells) {
    throw new RangeError(
      `The phrases need ${states * classCount} table cells; at most ${mostCells} are built.`,
    );
  }
  const trie = buildTrie(words, classes, classCount, states);
  const automaton: Automaton = {
    classes,
    classCount,
    next: trie.next.slice(0, trie.size * classCount),
    own: trie.own.slice(0, trie.size),
    shorter: new Int32Array(trie.size),
    lengths: Uint16Array.from(words, (word) => word.length),
    bounds: Uint8Array.from(literals, boundsOf),
  };
  linkStates(automaton, trie.size);
  return automaton;
}

function letterClasses(words: readonly string[]): { classes: Uint16Array; classCount: number } {
  const classes = new Uint16Array(0x10000);
  let classCount = 1;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (classes[unit] === 0) classes[unit] = classCount++;
    }
  }
  // A phrase may run over the end of a line.
  classes[line] = classes[space] as number;
  return { classes, classCount };
}

interface Trie {
  readonly next: Int32Array;
  readonly own: Int32Array;
  size: number;
}

function buildTrie(words: readonly string[], classes: Uint16Array, classCount: number, states: number): Trie {
  const trie: Trie = {
    next: new Int32Array(states * classCount),
    own: new Int32Array(states).fill(-1),
    size: 1,
  };
  words.forEach((word, index) => {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const cell = state * classCount + (classes[word.charCodeAt(i)] as number);
      if (trie.next[cell] === 0) trie.next[cell] = trie.size++;
      state = trie.next[cell] as number;
    }
    trie.own[state] = index;
  });
  return trie;
}

/** Breadth first, as in the original paper: a missing step is taken from the longest proper suffix. */
function linkStates({ next, own, shorter, classCount }: Automaton, size: number): void {
  const fail = new Int32Array(size);
  const queue: number[] = [];
  for (let letter = 0; letter < classCount; letter++) {
    const child = next[letter] as number;
    if (child > 0) queue.push(child);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const suffix = fail[state] as number;
    shorter[state] = (own[suffix] as number) >= 0 ? suffix : (shorter[suffix] as number);
    for (let letter = 0; letter < classCount; letter++) {
      const cell = state * classCount + letter;
      const child = next[cell] as number;
      const bySuffix = next[suffix * classCount + letter] as number;
      if (child > 0) {
        fail[child] = bySuffix;
        queue.push(child);
      } else next[cell] = bySuffix;
    }
  }
}

function boundsOf(literal: string): number {
  const begins = isWordUnit(literal.charCodeAt(0)) ? mustBegin : 0;
  const open = literal.endsWith('*');
  return begins | (!open && isWordUnit(literal.charCodeAt(literal.length - 1)) ? mustEnd : 0);
}

/** How many hits of one scan are kept: a text of nothing but phrases must not fill the memory. */
const mostHits = 200_000;

/** Every literal that stands in a folded text, in the order of their ends. One pass, linear in the text and the hits. */
export function scan(automaton: Automaton, folded: string): Hit[] {
  const { classes, classCount, next, own, shorter } = automaton;
  const hits: Hit[] = [];
  let state = 0;
  for (let at = 0; at < folded.length; at++) {
    state = next[state * classCount + (classes[folded.charCodeAt(at)] as number)] as number;
    let ending = (own[state] as number) >= 0 ? state : (shorter[state] as number);
    while (ending > 0) {
      addHit(automaton, folded, own[ending] as number, at + 1, hits);
      ending = shorter[ending] as number;
    }
    if (hits.length >= mostHits) break;
  }
  return hits;
}

function addHit(
  { lengths, bounds }: Automaton,
  folded: string,
  literal: number,
  end: number,
  hits: Hit[],
): void {
  const start = end - (lengths[literal] as number);
  const bound = bounds[literal] as number;
  if (bound & mustBegin && start > 0 && oneWord(folded, start)) return;
  if (bound & mustEnd && end < folded.length && oneWord(folded, end)) return;
  hits.push({ literal, start, end });
}

/** True when no word begins or ends at a position. Letters and digits are words of their own: "30wpm", "1200usd". */
function oneWord(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at);
  return isWordUnit(before) && isWordUnit(after) && isDigit(before) === isDigit(after);
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
