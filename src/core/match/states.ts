import type { Trie } from './trie.ts';

/**
 * The states of a trie, numbered anew, so that a text is read from few places in memory: first those from which
 * several letters lead on, each with a row of its own for all letters; then those with one letter or none, word by word.
 */
export interface States {
  /** How many states have a row. The root is the first of them. */
  readonly rows: number;
  /** Where a letter leads from a state with a row, at `state * classCount + letter`, as `told` says it. */
  readonly table: Int32Array;
  /**
   * Two numbers for each state without a row: the only letter that leads on, and where to. Where there is no such
   * letter the first is `noLetter`; where there are several it is `manyLetters`, and `branches` has them from the second on.
   */
  readonly edges: Int32Array;
  /** Of states with too many letters for a row each: how many, and then each letter with where it leads, in their order. */
  readonly branches: Int32Array;
  /** Where no letter leads on: the state of the longest proper suffix. */
  readonly fail: Int32Array;
  /** The first of the words that end in a state, or -1. */
  readonly first: Int32Array;
}

const noLetter = -1;
const manyLetters = -2;

/** Numbers the states of a trie; rows together have at most so many cells, but the root has one in any case. */
export function numberStates(trie: Trie, classCount: number, cells: number): States {
  const { numbers, rows } = numbering(trie, Math.max(1, Math.floor(cells / classCount)));
  const renumbered = { ...trie, numbers };
  const fail = new Int32Array(trie.states);
  const first = new Int32Array(trie.states);
  for (let old = 0; old < trie.states; old++) {
    const state = numbers[old] as number;
    fail[state] = numbers[trie.fail[old] as number] as number;
    first[state] = trie.first[old] as number;
  }
  return { rows, table: fillTable(renumbered, classCount, rows), ...edgesOf(renumbered, rows), fail, first };
}

/** A trie with the new number of each of its states. */
interface Renumbered extends Trie {
  readonly numbers: Int32Array;
}

function numbering(trie: Trie, mostRows: number): { numbers: Int32Array; rows: number } {
  const { states, children } = trie;
  const numbers = new Int32Array(states).fill(-1);
  const lettersOn = (state: number) => (children[state + 1] as number) - (children[state] as number);
  let next = 0;
  for (let state = 0; state < states && next < mostRows; state++)
    if (state === 0 || lettersOn(state) > 1) numbers[state] = next++;
  const rows = next;
  // Words below the root one after the other: states that follow each other in a word stand side by side.
  const open = [0];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (numbers[state] === -1) numbers[state] = next++;
    for (let child = (children[state + 1] as number) - 1; child >= (children[state] as number); child--)
      open.push(child);
  }
  return { numbers, rows };
}

/** Where a child of a state stands: twice its number, and one more where literals end there. */
const told = ({ numbers, first }: Renumbered, child: number) =>
  2 * (numbers[child] as number) + ((first[child] as number) >= 0 ? 1 : 0);

/** A row is that of the nearest suffix that has one, with what leads on from the suffixes between them and from the state itself. */
function fillTable(trie: Renumbered, classCount: number, rows: number): Int32Array {
  const { states, letters, children, fail, numbers } = trie;
  const table = new Int32Array(rows * classCount);
  const suffixes: number[] = [];
  for (let state = 0; state < states; state++) {
    if ((numbers[state] as number) >= rows) continue;
    const row = (numbers[state] as number) * classCount;
    suffixes.length = 0;
    let suffix = state;
    while (suffix !== 0 && (suffix === state || (numbers[suffix] as number) >= rows)) {
      suffixes.push(suffix);
      suffix = fail[suffix] as number;
    }
    if (state === 0) suffixes.push(0);
    else {
      const from = (numbers[suffix] as number) * classCount;
      table.copyWithin(row, from, from + classCount);
    }
    for (let nearer = suffixes.pop(); nearer !== undefined; nearer = suffixes.pop()) {
      const end = children[nearer + 1] as number;
      for (let child = children[nearer] as number; child < end; child++)
        table[row + (letters[child] as number)] = told(trie, child);
    }
  }
  return table;
}

function edgesOf(trie: Renumbered, rows: number): Pick<States, 'edges' | 'branches'> {
  const { states, letters, children, numbers } = trie;
  const edges = new Int32Array(2 * (states - rows));
  const branches: number[] = [];
  for (let state = 0; state < states; state++) {
    const edge = 2 * ((numbers[state] as number) - rows);
    if (edge < 0) continue;
    const from = children[state] as number;
    const count = (children[state + 1] as number) - from;
    if (count <= 1) {
      edges[edge] = count === 0 ? noLetter : (letters[from] as number);
      edges[edge + 1] = count === 0 ? 0 : told(trie, from);
      continue;
    }
    edges[edge] = manyLetters;
    edges[edge + 1] = branches.length;
    branches.push(count);
    for (let child = from; child < from + count; child++)
      branches.push(letters[child] as number, told(trie, child));
  }
  return { edges, branches: Int32Array.from(branches) };
}

/** Where a letter leads from a state without a row: twice the next state, and one more where literals end there. */
export function follow(states: States, classCount: number, from: number, letter: number): number {
  const { rows, table, edges, fail } = states;
  let state = from;
  do {
    const edge = 2 * (state - rows);
    const only = edges[edge] as number;
    if (only === letter) return edges[edge + 1] as number;
    if (only === manyLetters) {
      const next = branch(states, edges[edge + 1] as number, letter);
      if (next > 0) return next;
    }
    state = fail[state] as number;
  } while (state >= rows);
  return table[state * classCount + letter] as number;
}

/** Where a letter leads among the branches of a state, or 0. */
function branch({ branches }: States, at: number, letter: number): number {
  let low = 0;
  let high = branches[at] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = branches[at + 1 + 2 * middle] as number;
    if (found === letter) return branches[at + 2 + 2 * middle] as number;
    if (found < letter) low = middle + 1;
    else high = middle;
  }
  return 0;
}
