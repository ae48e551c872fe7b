import { isWordUnit } from '../text/code-units.ts';

/** A trie of literals with the links of Aho and Corasick (1975), its edges in a hash table. */
export interface Trie {
  readonly states: number;
  /** Open addressing: an edge's key is `state * classCount + class`, or -1 where nothing is. */
  readonly edgeKeys: Int32Array;
  readonly edgeStates: Int32Array;
  /** The state of the longest proper suffix that is in the trie. */
  readonly fail: Int32Array;
  /** A literal that ends in a state, or -1. */
  readonly own: Int32Array;
  /** Another literal of the same letters ("job" and "job*"), or -1. */
  readonly twins: Int32Array;
  /** The longest shorter state in which a literal ends, or 0. */
  readonly shorter: Int32Array;
  /** States in the order of their depth, without the root. */
  readonly order: Int32Array;
}

/** Letters that stand in some literal, numbered from 1; 0 for all others. */
export interface LetterClasses {
  readonly classes: Uint16Array;
  readonly classCount: number;
}

const space = 0x20;
const line = 0x0a;

/** Numbers the letters of some words. A phrase may run over the end of a line, so that counts as a space. */
export function letterClasses(words: readonly string[]): LetterClasses {
  const classes = new Uint16Array(0x10000);
  let classCount = 1;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (classes[unit] === 0) classes[unit] = classCount++;
    }
  }
  classes[line] = classes[space] as number;
  return { classes, classCount };
}

/** Where an edge stands in the hash table, or where it would. */
export function edgeSlot(edgeKeys: Int32Array, key: number): number {
  const mask = edgeKeys.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> 15;
  while (edgeKeys[slot & mask] !== key && edgeKeys[slot & mask] !== -1) slot++;
  return slot & mask;
}

/** The largest number of letters in all literals together. */
export const mostLetters = 2_000_000;

/** Builds the trie of words. Throws a RangeError when they have more than two million letters. */
export function buildTrie(words: readonly string[], { classes, classCount }: LetterClasses): Trie {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters > mostLetters)
    throw new RangeError(`The phrases have ${letters} letters; at most ${mostLetters} are used.`);
  const room = 2 ** Math.ceil(Math.log2(2 * letters + 16));
  const edgeKeys = new Int32Array(room).fill(-1);
  const edgeStates = new Int32Array(room);
  const parents = new Int32Array(letters + 1);
  const via = new Int32Array(letters + 1);
  const depth = new Int32Array(letters + 1);
  const own = new Int32Array(letters + 1).fill(-1);
  const twins = new Int32Array(words.length).fill(-1);
  let states = 1;
  words.forEach((word, index) => {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = classes[word.charCodeAt(i)] as number;
      const slot = edgeSlot(edgeKeys, state * classCount + letter);
      if (edgeKeys[slot] === -1) {
        edgeKeys[slot] = state * classCount + letter;
        edgeStates[slot] = states;
        parents[states] = state;
        via[states] = letter;
        depth[states] = i + 1;
        states++;
      }
      state = edgeStates[slot] as number;
    }
    twins[index] = own[state] as number;
    own[state] = index;
  });
  const order = Int32Array.from({ length: states - 1 }, (_, index) => index + 1);
  order.sort((a, b) => (depth[a] as number) - (depth[b] as number));
  const trie = {
    states,
    edgeKeys,
    edgeStates,
    fail: new Int32Array(states),
    own: own.slice(0, states),
    twins,
    shorter: new Int32Array(states),
    order,
  };
  link(trie, classCount, parents, via);
  return trie;
}

/** By depth, as in the original paper: a state's suffix is found from its parent's. */
function link(trie: Trie, classCount: number, parents: Int32Array, via: Int32Array): void {
  const { fail, own, shorter, order, edgeKeys, edgeStates } = trie;
  for (const state of order) {
    const parent = parents[state] as number;
    const letter = via[state] as number;
    let suffix = parent;
    while (suffix !== 0) {
      suffix = fail[suffix] as number;
      const slot = edgeSlot(edgeKeys, suffix * classCount + letter);
      if (edgeKeys[slot] !== -1) {
        fail[state] = edgeStates[slot] as number;
        break;
      }
    }
    const failed = fail[state] as number;
    shorter[state] = (own[failed] as number) >= 0 ? failed : (shorter[failed] as number);
  }
}

const mustBegin = 1;
const mustEnd = 2;

/** Whether a literal must begin a word (1), end one (2), or both (3). A trailing "*" lets its word go on. */
export function boundsOf(literal: string): number {
  const begins = isWordUnit(literal.charCodeAt(0)) ? mustBegin : 0;
  const open = literal.endsWith('*');
  return begins | (!open && isWordUnit(literal.charCodeAt(literal.length - 1)) ? mustEnd : 0);
}

/** Where a literal found at `[start, end)` ends: at the end of its word, if that may go on. Undefined when it does not begin or end where it must. */
export function wordEnd(folded: string, start: number, end: number, bounds: number): number | undefined {
  if (bounds & mustBegin && start > 0 && oneWord(folded, start)) return undefined;
  if (bounds & mustEnd) return end < folded.length && oneWord(folded, end) ? undefined : end;
  let last = end;
  while (last < folded.length && oneWord(folded, last)) last++;
  return last;
}

/** True when no word begins or ends at a position. Letters and digits are words of their own: "30wpm", "1200usd". */
function oneWord(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at);
  return isWordUnit(before) && isWordUnit(after) && isDigit(before) === isDigit(after);
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
