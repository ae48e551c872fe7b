import type { Spelled } from './alphabet.ts';

/**
 * A trie of words with the links of Aho and Corasick (1975). States are numbered level by level, the
 * children of one state one after the other in the order of their letters, and the root is 0: so a child
 * is found without storing edges, and the first states are those that most of a text is read in.
 */
export interface Trie {
  readonly states: number;
  /** The letter that leads to each state. */
  readonly letters: Int32Array;
  /** The first child of each state; its last stands before the first of the next state. One more than there are states. */
  readonly children: Int32Array;
  /** The state of the longest proper suffix that is in the trie. */
  readonly fail: Int32Array;
  /** The first of the words that end in a state, those of its letters before those of its suffixes; -1 for none. */
  readonly first: Int32Array;
  /** After each word the next that ends where it does, or -1. */
  readonly next: Int32Array;
}

/** Builds the trie of words, none of them empty. */
export function buildTrie(words: Spelled): Trie {
  const count = words.starts.length;
  const most = words.letters.length + 1;
  const letters = new Int32Array(most);
  const children = new Int32Array(most + 1);
  const ending = new Int32Array(most).fill(-1);
  const next = new Int32Array(count).fill(-1);
  // The words below each state stand side by side in `sorted`, from `from` up to `to`.
  const sorted = Int32Array.from(words.starts.keys());
  const sort = sorterOf(words);
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  to[0] = count;
  let states = 1;
  for (let state = 0, depth = 0, deeper = 1; state < states; state++) {
    if (state === deeper) {
      depth++;
      deeper = states;
    }
    children[state] = states;
    const end = to[state] as number;
    sort(sorted, from[state] as number, end, depth);
    for (let at = from[state] as number; at < end; at++) {
      const word = sorted[at] as number;
      const letter = letterOf(words, word, depth);
      if (letter === 0) {
        next[word] = ending[state] as number;
        ending[state] = word;
        continue;
      }
      if (children[state] === states || letters[states - 1] !== letter) {
        letters[states] = letter;
        from[states] = at;
        states++;
      }
      to[states - 1] = at + 1;
    }
  }
  children[states] = states;
  const trie = {
    states,
    letters: letters.slice(0, states),
    children: children.slice(0, states + 1),
    fail: new Int32Array(states),
    first: ending.slice(0, states),
    next,
  };
  link(trie, words.startMask);
  return trie;
}

/** The letter of a word at a depth; 0 where it has ended. */
const letterOf = ({ letters, starts }: Spelled, word: number, depth: number): number =>
  letters[(starts[word] as number) + depth] as number;

/** So many words are sorted by putting each where it belongs among those before it. */
const few = 24;
/** One word for so many letters, and more, are sorted by counting. */
const lettersForWord = 8;

/** Sorts `[from, end)` of some words by one of their letters, those that end before it first, and otherwise leaves their order. */
type Sort = (sorted: Int32Array, from: number, end: number, depth: number) => void;

function sorterOf(words: Spelled): Sort {
  const counts = new Int32Array(words.classCount + 1);
  return (sorted, from, end, depth) => {
    if (end - from <= few) insert(words, sorted, from, end, depth);
    else if ((end - from) * lettersForWord >= words.classCount)
      count(words, counts, sorted, from, end, depth);
    else sortNumbers(words, sorted, from, end, depth);
  };
}

function insert(words: Spelled, sorted: Int32Array, from: number, end: number, depth: number): void {
  for (let at = from + 1; at < end; at++) {
    const word = sorted[at] as number;
    const letter = letterOf(words, word, depth);
    let place = at;
    for (; place > from; place--) {
      const before = sorted[place - 1] as number;
      if (letterOf(words, before, depth) <= letter) break;
      sorted[place] = before;
    }
    sorted[place] = word;
  }
}

/** More than there are words. */
const wordLimit = 2 ** 21;

/** Sorts by numbers that hold a letter each and, behind it, the place of its word. */
function sortNumbers(words: Spelled, sorted: Int32Array, from: number, end: number, depth: number): void {
  const before = sorted.slice(from, end);
  const keys = new Float64Array(before.length);
  before.forEach((word, place) => {
    keys[place] = letterOf(words, word, depth) * wordLimit + place;
  });
  keys.sort().forEach((key, place) => {
    sorted[from + place] = before[key % wordLimit] as number;
  });
}

/** Sorts by counting; `counts` has room for each letter. Most often all words have the same. */
function count(
  words: Spelled,
  counts: Int32Array,
  sorted: Int32Array,
  from: number,
  end: number,
  depth: number,
): void {
  counts.fill(0);
  const below = sorted.slice(from, end);
  const add = (letter: number, some: number) => {
    counts[letter] = (counts[letter] as number) + some;
  };
  for (const word of below) add(letterOf(words, word, depth) + 1, 1);
  for (let letter = 1; letter < counts.length; letter++) add(letter, counts[letter - 1] as number);
  for (const word of below) {
    const letter = letterOf(words, word, depth);
    sorted[from + (counts[letter] as number)] = word;
    add(letter, 1);
  }
}

/** Level by level, as in the original paper: a state's suffix is found from its parent's. */
function link(trie: Trie, startMask: number): void {
  const { states, letters, children, fail, first, next } = trie;
  for (let parent = 0; parent < states; parent++) {
    const end = children[parent + 1] as number;
    for (let state = children[parent] as number; state < end; state++) {
      const suffix =
        parent === 0 ? 0 : step(trie, fail[parent] as number, letters[state] as number, startMask);
      fail[state] = suffix;
      addAfter(first, next, state, first[suffix] as number);
    }
  }
}

/** Lets the words of a suffix follow those that end in a state. */
function addAfter(first: Int32Array, next: Int32Array, state: number, follower: number): void {
  let word = first[state] as number;
  if (word < 0) {
    first[state] = follower;
    return;
  }
  while ((next[word] as number) >= 0) word = next[word] as number;
  next[word] = follower;
}

/** The state that a letter leads to: a child, or a child of a suffix, or the root. */
function step(trie: Trie, from: number, letter: number, startMask: number): number {
  for (let state = from; state !== 0; state = trie.fail[state] as number) {
    const child = childOf(trie, state, letter);
    if (child > 0) return child;
  }
  return childOf(trie, 0, letter & startMask);
}

/** The child of a state by a letter, or 0. */
export function childOf(
  { letters, children }: Pick<Trie, 'letters' | 'children'>,
  state: number,
  letter: number,
): number {
  let low = children[state] as number;
  const end = children[state + 1] as number;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((letters[middle] as number) < letter) low = middle + 1;
    else high = middle;
  }
  return low < end && letters[low] === letter ? low : 0;
}
