/** A trie of words with the links of Aho and Corasick (1975), its edges in a hash table. */
export interface Trie {
  readonly states: number;
  /** Open addressing: an edge's key is `state * classCount + letter`, or -1 where nothing is. May pass 2^31. */
  readonly edgeKeys: Float64Array;
  readonly edgeStates: Int32Array;
  /** The state of the longest proper suffix that is in the trie. */
  readonly fail: Int32Array;
  /** A word that ends in a state, or -1. */
  readonly own: Int32Array;
  /** Another word of the same letters, or -1. */
  readonly twins: Int32Array;
  /** The longest shorter state in which a word ends, or 0. */
  readonly shorter: Int32Array;
  /** States in the order of their depth, without the root. */
  readonly order: Int32Array;
  /** Where the edge to a state comes from, by which letter, and how many edges lie above. */
  readonly parents: Int32Array;
  readonly via: Int32Array;
  readonly depth: Int32Array;
}

/** Where an edge stands in the hash table, or where it would. */
export function edgeSlot(edgeKeys: Float64Array, key: number): number {
  const mask = edgeKeys.length - 1;
  // Fibonacci hashing (Knuth, volume 3, 6.4): the product's upper bits are the well mixed ones.
  let slot = Math.imul(key | 0, 0x9e3779b1) >>> Math.clz32(mask);
  while (edgeKeys[slot & mask] !== key && edgeKeys[slot & mask] !== -1) slot++;
  return slot & mask;
}

/** The largest number of letters in all words together. */
export const mostLetters = 2_000_000;

/**
 * Builds the trie of words, given as letters from 0 to `classCount` - 1. Throws a RangeError when they have
 * more than two million letters.
 */
export function buildTrie(words: readonly (readonly number[])[], classCount: number): Trie {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters > mostLetters)
    throw new RangeError(`The phrases have ${letters} letters; at most ${mostLetters} are used.`);
  const room = 2 ** Math.ceil(Math.log2(2 * letters + 16));
  const edgeKeys = new Float64Array(room).fill(-1);
  const edgeStates = new Int32Array(room);
  const parents = new Int32Array(letters + 1);
  const via = new Int32Array(letters + 1);
  const depth = new Int32Array(letters + 1);
  const own = new Int32Array(letters + 1).fill(-1);
  const twins = new Int32Array(words.length).fill(-1);
  let states = 1;
  words.forEach((word, index) => {
    let state = 0;
    for (const letter of word) {
      const slot = edgeSlot(edgeKeys, state * classCount + letter);
      if (edgeKeys[slot] === -1) {
        edgeKeys[slot] = state * classCount + letter;
        edgeStates[slot] = states;
        parents[states] = state;
        via[states] = letter;
        depth[states] = (depth[state] as number) + 1;
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
    parents: parents.slice(0, states),
    via: via.slice(0, states),
    depth: depth.slice(0, states),
  };
  link(trie, classCount);
  return trie;
}

/** By depth, as in the original paper: a state's suffix is found from its parent's. */
function link(trie: Trie, classCount: number): void {
  const { fail, own, shorter, order, edgeKeys, edgeStates, parents, via } = trie;
  for (const state of order) {
    const letter = via[state] as number;
    let suffix = parents[state] as number;
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
