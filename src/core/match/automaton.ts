import { isWordUnit, outsideWord, wordKind } from '../text/code-units.ts';
import { buildTrie, childOf, type Trie } from './trie.ts';

/**
 * An Aho–Corasick automaton (Aho and Corasick 1975) for one kind of literals, in typed arrays that can be
 * stored and read back as they are.
 */
export interface Part {
  /** Whether its literals are in Latin letters, and begin with words only. */
  readonly latin: boolean;
  /**
   * The letter for each UTF-16 code unit up to the last that stands in a literal, 0 for others. In Latin a unit is another
   * letter after each kind of unit, so that the beginning of a word is one: `kind * endOfLatin + unit`.
   */
  readonly classes: Uint16Array;
  readonly classCount: number;
  readonly trie: Trie;
  /**
   * Next state for `state * classCount + letter` of the first states: those that most of a text is read
   * in. Its complement, which is negative, where literals end there.
   */
  readonly table: Int32Array;
  readonly tableStates: number;
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

/** The largest table that is built, in cells of four bytes: larger ones are no faster, for they leave the processor's cache. */
const mostCells = 1_000_000;
/** The first code unit that is not Latin. */
export const endOfLatin = 0x250;
const beyondLatin = /[\u0250-\uffff]/;
const space = 0x20;
const line = 0x0a;

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
  const trie = buildTrie(words.map((word) => lettersOf(word, alphabet.classes, latin)));
  const tableStates = Math.min(trie.states, Math.max(1, Math.floor(cells / alphabet.classCount)));
  const ends = Uint8Array.from(written, endingOf);
  return {
    latin,
    ...alphabet,
    trie,
    table: fillTable(trie, alphabet.classCount, tableStates),
    tableStates,
    literals: Int32Array.from(
      words.flatMap((word, index) => [
        numbers[index] as number,
        word.length,
        ends[index] as number,
        trie.next[index] as number,
      ]),
    ),
    mayGoOn: statesThatMayGoOn(trie, ends),
    lead: Math.max(0, ...(latin ? [] : words.map((word) => word.search(beyondLatin)))),
  };
}

type Alphabet = Pick<Part, 'classes' | 'classCount'>;

function wholeAlphabet(words: readonly string[]): Alphabet {
  const used = unitsOf(words);
  const classes = new Uint16Array(Math.max(line, used.at(-1) ?? 0) + 1);
  used.forEach((unit, index) => {
    classes[unit] = index + 1;
  });
  classes[line] = classes[space] as number;
  return { classes, classCount: used.length + 1 };
}

function latinAlphabet(words: readonly string[]): Alphabet {
  const classes = new Uint16Array(endOfLatin * (outsideWord + 1));
  let classCount = 1;
  for (const unit of unitsOf(words)) {
    const kind = wordKind(unit);
    const inside = classCount++;
    const atStart = kind === outsideWord ? inside : classCount++;
    for (let before = 1; before <= outsideWord; before++)
      classes[before * endOfLatin + unit] = before === kind ? inside : atStart;
  }
  for (let row = 0; row < classes.length; row += endOfLatin)
    classes[row + line] = classes[row + space] as number;
  return { classes, classCount };
}

/** The different units of words, in order. A phrase may run over the end of a line, so that a line feed is a space. */
function unitsOf(words: readonly string[]): number[] {
  const used = new Set<number>();
  for (const word of words) {
    for (let at = 0; at < word.length; at++) used.add(word.charCodeAt(at));
  }
  if (used.delete(line)) used.add(space);
  return [...used].sort((a, b) => a - b);
}

function lettersOf(word: string, classes: Uint16Array, latin: boolean): number[] {
  const letters: number[] = [];
  let row = outsideWord * endOfLatin;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    letters.push(classes[latin ? row + unit : unit] as number);
    row = wordKind(unit) * endOfLatin;
  }
  return letters;
}

function endingOf(literal: string): number {
  if (literal.endsWith('*')) return endings.goesOn;
  return isWordUnit(literal.charCodeAt(literal.length - 1)) ? endings.withWord : endings.anywhere;
}

/** States stand in the order of their depth, so that what ends in a suffix is known before. */
function statesThatMayGoOn({ states, first, next, fail }: Trie, ends: Uint8Array): Uint8Array {
  const mayGoOn = new Uint8Array(states);
  for (let state = 1; state < states; state++) {
    const suffix = fail[state] as number;
    mayGoOn[state] = mayGoOn[suffix] as number;
    const after = first[suffix] as number;
    for (let word = first[state] as number; word !== after; word = next[word] as number) {
      if (ends[word] !== endings.withWord) mayGoOn[state] = 1;
    }
  }
  return mayGoOn;
}

/** State by state: a row is its suffix's row, which stands above, and then its own edges. */
function fillTable(trie: Trie, classCount: number, tableStates: number): Int32Array {
  const { letters, children, fail } = trie;
  const table = new Int32Array(tableStates * classCount);
  for (let state = 0; state < tableStates; state++) {
    const row = state * classCount;
    if (state > 0) {
      const suffix = (fail[state] as number) * classCount;
      table.copyWithin(row, suffix, suffix + classCount);
    }
    const end = children[state + 1] as number;
    for (let child = children[state] as number; child < end; child++)
      table[row + (letters[child] as number)] = signed(trie, child);
  }
  return table;
}

const signed = ({ first }: Trie, state: number) => ((first[state] as number) >= 0 ? ~state : state);

/** The state that a letter leads to from a state that has no row in the table; its complement where literals end. */
export function follow(part: Part, from: number, letter: number): number {
  const { trie, table, tableStates, classCount } = part;
  let state = from;
  while (state >= tableStates) {
    const child = childOf(trie, state, letter);
    if (child > 0) return signed(trie, child);
    state = trie.fail[state] as number;
  }
  return table[state * classCount + letter] as number;
}
