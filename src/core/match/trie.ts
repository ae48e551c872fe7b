/**
 * A trie of words with the links of Aho and Corasick (1975). States are numbered level by level, the
 * children of one state one after the other in the order of their letters, and the root is 0: so a child
 * is found without storing edges, and the first states are those that most of a text is read in.
 */
export interface Trie {
  readonly states: number;
  /** The letter that leads to each state. */
  readonly letters: Uint16Array;
  /** The first child of each state; its last stands before the first of the next state. One more than there are states. */
  readonly children: Int32Array;
  /** The state of the longest proper suffix that is in the trie. */
  readonly fail: Int32Array;
  /** The first of the words that end in a state, those of its letters before those of its suffixes; -1 for none. */
  readonly first: Int32Array;
  /** After each word the next that ends where it does, or -1. */
  readonly next: Int32Array;
}

/** Builds the trie of words, none of them empty, given as letters below 65,536. */
export function buildTrie(words: readonly (readonly number[])[]): Trie {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const letters = new Uint16Array(most);
  const children = new Int32Array(most + 1);
  const ending = new Int32Array(most).fill(-1);
  const next = new Int32Array(words.length).fill(-1);
  // The words below each state stand side by side in `sorted`, from `from` up to `to`.
  const sorted = Int32Array.from(words, (_, index) => index);
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  to[0] = words.length;
  let states = 1;
  for (let state = 0, depth = 0, deeper = 1; state < states; state++) {
    if (state === deeper) {
      depth++;
      deeper = states;
    }
    children[state] = states;
    const below = sorted.subarray(from[state], to[state]);
    sortByLetter(below, words, depth);
    for (let at = 0; at < below.length; at++) {
      const word = below[at] as number;
      const letter = words[word]?.[depth];
      if (letter === undefined) {
        next[word] = ending[state] as number;
        ending[state] = word;
        continue;
      }
      if (children[state] === states || letters[states - 1] !== letter) {
        letters[states] = letter;
        from[states] = (from[state] as number) + at;
        states++;
      }
      to[states - 1] = (from[state] as number) + at + 1;
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
  link(trie);
  return trie;
}

/** Sorts words by one of their letters, those that end before it first. Most often they all have the same. */
function sortByLetter(below: Int32Array, words: readonly (readonly number[])[], depth: number): void {
  const letterOf = (word: number) => words[word]?.[depth] ?? -1;
  const letter = letterOf(below[0] as number);
  for (let at = 1; at < below.length; at++) {
    if (letterOf(below[at] as number) === letter) continue;
    below.sort((a, b) => letterOf(a) - letterOf(b));
    return;
  }
}

/** Level by level, as in the original paper: a state's suffix is found from its parent's. */
function link(trie: Trie): void {
  const { states, letters, children, fail, first, next } = trie;
  for (let parent = 0; parent < states; parent++) {
    const end = children[parent + 1] as number;
    for (let state = children[parent] as number; state < end; state++) {
      const suffix = parent === 0 ? 0 : step(trie, fail[parent] as number, letters[state] as number);
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
function step(trie: Trie, from: number, letter: number): number {
  for (let state = from; ; state = trie.fail[state] as number) {
    const child = childOf(trie, state, letter);
    if (child > 0 || state === 0) return child;
  }
}

/** The child of a state by a letter, or 0. */
function childOf({ letters, children }: Trie, state: number, letter: number): number {
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
