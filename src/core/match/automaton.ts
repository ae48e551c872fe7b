import type { Hit } from '../model/hit.ts';
import { insideWord, isWordUnit, outsideWord, wordKind } from '../text/code-units.ts';
import { buildTrie, edgeSlot, type Trie } from './trie.ts';

/**
 * An Aho–Corasick automaton (Aho and Corasick 1975) for one kind of literals, in typed arrays that can be
 * stored and read back as they are.
 */
interface Part {
  /** Number of each UTF-16 code unit among the letters of the literals; 0 for units that stand in none. */
  readonly classes: Uint16Array;
  readonly classCount: number;
  /** The letter that stands before the beginning of each word; 0 where words may begin anywhere. */
  readonly wordStart: number;
  readonly trie: Trie;
  /** Next state for `state * classCount + class`; undefined when the table would be too large: then edges are looked up. */
  readonly table: Int32Array | undefined;
  /** The longest state, from a state down, in which a literal ends; 0 for none. */
  readonly ending: Int32Array;
  /** Number of each literal among all of the automaton. */
  readonly numbers: Int32Array;
  readonly lengths: Uint16Array;
  /** How a literal must end: see `endings`. */
  readonly ends: Uint8Array;
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
const endings = { anywhere: 0, withWord: 1, goesOn: 2 } as const;

/** The largest table that is built: 8 million cells, 32 MB. */
const mostCells = 8_000_000;
const endOfLatin = 0x250;
const beyondLatin = /[\u0250-\uffff]/;
const space = 0x20;
const line = 0x0a;

/** Builds the automaton of distinct folded literals; a trailing "*" lets a word go on. Throws a RangeError when they have more than two million letters. */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const numbers = literals.map((_, number) => number);
  const isLatin = (number: number) =>
    [...(literals[number] as string)].every((letter) => letter.charCodeAt(0) < endOfLatin);
  return {
    latin: buildPart(literals, numbers.filter(isLatin), true),
    others: buildPart(
      literals,
      numbers.filter((number) => !isLatin(number)),
      false,
    ),
  };
}

function buildPart(literals: readonly string[], numbers: readonly number[], atWordStarts: boolean): Part {
  const written = numbers.map((number) => literals[number] as string);
  const words = written.map((literal) => (literal.endsWith('*') ? literal.slice(0, -1) : literal));
  const classes = new Uint16Array(0x10000);
  const wordStart = atWordStarts ? 1 : 0;
  let classCount = 1 + wordStart;
  const letters = words.join('');
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    if (classes[unit] === 0) classes[unit] = classCount++;
  }
  // A phrase may run over the end of a line.
  classes[line] = classes[space] as number;
  const trie = buildTrie(
    words.map((word) => lettersOf(word, classes, wordStart)),
    classCount,
  );
  return {
    classes,
    classCount,
    wordStart,
    trie,
    table: trie.states * classCount <= mostCells ? fullTable(trie, classCount) : undefined,
    ending: trie.own.map((own, state) => (own >= 0 ? state : (trie.shorter[state] as number))),
    numbers: Int32Array.from(numbers),
    lengths: Uint16Array.from(words, (word) => word.length),
    ends: Uint8Array.from(written, endingOf),
  };
}

/** A word's letters, with the beginnings of words marked when they count. */
function lettersOf(word: string, classes: Uint16Array, wordStart: number): number[] {
  const letters: number[] = [];
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (wordStart > 0 && isWordUnit(unit) && !insideWord(word, at)) letters.push(wordStart);
    letters.push(classes[unit] as number);
  }
  return letters;
}

function endingOf(literal: string): number {
  if (literal.endsWith('*')) return endings.goesOn;
  return isWordUnit(literal.charCodeAt(literal.length - 1)) ? endings.withWord : endings.anywhere;
}

/** Level by level: a row is its suffix's row, in which the edges of the level above are already there, and then its own edges. */
function fullTable({ states, order, parents, via, depth, fail }: Trie, classCount: number): Int32Array {
  const table = new Int32Array(states * classCount);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const level = depth[order[from] as number];
    while (to < order.length && depth[order[to] as number] === level) to++;
    const ofLevel = order.subarray(from, to);
    for (const state of ofLevel)
      table[(parents[state] as number) * classCount + (via[state] as number)] = state;
    for (const state of ofLevel) {
      const suffix = (fail[state] as number) * classCount;
      table.copyWithin(state * classCount, suffix, suffix + classCount);
    }
  }
  return table;
}

/** How many hits of one literal are kept: a text of nothing but phrases must not fill the memory. */
const mostHits = 2_000;

/** The literals that stand in a folded text, at most 2,000 times each; the hits of one in the order of the text. Linear in the text and in the literals that end at each place. */
export function scan({ latin, others }: Automaton, folded: string): Hit[] {
  const hits: Hit[] = [];
  scanPart(latin, folded, hits);
  if (beyondLatin.test(folded)) scanPart(others, folded, hits);
  return hits;
}

function scanPart(part: Part, folded: string, hits: Hit[]): void {
  const { classes, classCount, table, trie, ending, wordStart } = part;
  const kept = new Uint16Array(part.numbers.length);
  let state = 0;
  let kindBefore = outsideWord;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const kind = wordStart > 0 ? wordKind(unit) : outsideWord;
    if (kind !== kindBefore && kind !== outsideWord) {
      state = table
        ? (table[state * classCount + wordStart] as number)
        : follow(trie, classCount, state, wordStart);
    }
    kindBefore = kind;
    const letter = classes[unit] as number;
    state = table ? (table[state * classCount + letter] as number) : follow(trie, classCount, state, letter);
    if ((ending[state] as number) > 0) addHits(part, folded, ending[state] as number, at + 1, { hits, kept });
  }
}

/** Hits, and how many of them are of each literal. */
interface Kept {
  readonly hits: Hit[];
  readonly kept: Uint16Array;
}

/** The literals that end at a position: those of a state and of all shorter ones in which a literal ends. */
function addHits(part: Part, folded: string, ending: number, end: number, { hits, kept }: Kept): void {
  const { trie, numbers, lengths, ends, wordStart } = part;
  const { own, shorter, twins } = trie;
  for (let state = ending; state > 0; state = shorter[state] as number) {
    for (let literal = own[state] as number; literal >= 0; literal = twins[literal] as number) {
      if ((kept[literal] as number) >= mostHits) continue;
      const start = end - (lengths[literal] as number);
      const last = endOf(folded, end, ends[literal] as number);
      if (last === 0 || (wordStart === 0 && insideWord(folded, start))) continue;
      kept[literal] = (kept[literal] as number) + 1;
      hits.push({ literal: numbers[literal] as number, start, end: last });
    }
  }
}

/** Where a literal found up to `end` ends; 0 when it may not end there. */
function endOf(folded: string, end: number, ending: number): number {
  if (ending === endings.withWord && insideWord(folded, end)) return 0;
  let last = end;
  if (ending === endings.goesOn) while (insideWord(folded, last)) last++;
  return last;
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
