import { codeAt, outsideWord, wordKind } from '../text/code-units.ts';
import { type Dictionary, dictionaryOf, firstHash, hashOn } from './dictionary.ts';
import { buildTrie, type Trie } from './trie.ts';

/**
 * Literals in Latin letters and signs of ASCII, as an automaton over the words of a text: what people write in Latin letters begins and ends with
 * words, so that a text is read word by word. A quarter as many states as over letters.
 *
 * What a literal and a text are made of is numbered, and these numbers are what leads from state to state: signs by their code unit, then the words
 * of the dictionary, each as it is and as what other words may begin with ("recruit*"), which ends its literal. Where one leads is kept by twice its number,
 * and one more where a single space stands before it.
 */
export interface WordPart {
  readonly dictionary: Dictionary;
  /** A bit for the hash of each beginning of words, by its highest bits: most letters of a text end none. */
  readonly stems: Uint32Array;
  /** How far to shift a hash for its bit in `stems`. */
  readonly stemShift: number;
  readonly trie: Pick<Trie, 'letters' | 'children' | 'fail' | 'first'>;
  /** Where each number, not doubled, leads from the root, a space before it or not; 0 where to the root. */
  readonly fromRoot: Int32Array;
  /** For each state that of its longest suffix, or itself, from which anything leads on. */
  readonly resting: Int32Array;
  /** A bit for each state with a number that leads on from it, as `pairBit` says: most words go on nothing. */
  readonly pairs: Uint32Array;
  /** Three numbers for each literal: its own among all of the automaton, its length, and the literal that follows it in the trie. */
  readonly literals: Int32Array;
}

/** The first code unit that is not Latin. What stands before is a sign's number; 0 is none's. */
export const endOfLatin = 0x250;
const firstWord = endOfLatin;
export const space = 0x20;
const line = 0x0a;

/** The number of a word of the dictionary, or of what others may begin with. */
export const wordNumber = (place: number, isStem: boolean): number =>
  firstWord + 2 * place + (isStem ? 1 : 0);

/** White space between words: a phrase may run over the end of a line. */
export const isSpace = (unit: number): boolean => unit === space || unit === line;

/** Builds the automaton of some of the literals, of these numbers. */
export function buildWordPart(literals: readonly string[], numbers: readonly number[]): WordPart {
  const speller = new Speller(
    numbers.reduce((sum, number) => sum + (literals[number] as string).length + 1, 0),
  );
  const starts = new Int32Array(numbers.length);
  const described = new Int32Array(3 * numbers.length);
  let count = 0;
  for (const number of numbers) {
    const length = speller.spell((literals[number] as string).trim());
    if (length === 0) continue;
    starts[count] = speller.start;
    described[3 * count] = number;
    described[3 * count + 1] = length;
    count++;
  }
  const dictionary = dictionaryOf([...speller.words.keys()]);
  const classCount = 2 * (firstWord + 2 * dictionary.count);
  const { next, ...trie } = buildTrie({
    letters: speller.letters.subarray(0, speller.end),
    starts: starts.subarray(0, count),
    classCount,
    startMask: ~1,
  });
  for (let literal = 0; literal < count; literal++) described[3 * literal + 2] = next[literal] as number;
  return {
    dictionary,
    ...stemsOf(speller.stems, dictionary),
    trie,
    fromRoot: rootOf(trie, classCount / 2),
    resting: restingOf(trie),
    pairs: pairsOf(trie),
    literals: described.slice(0, 3 * count),
  };
}

/** Writes literals as numbers, each literal followed by a 0, and collects their words. */
class Speller {
  readonly letters: Int32Array;
  readonly words = new Map<string, number>();
  /** The places in the dictionary of what others may begin with. */
  readonly stems = new Set<number>();
  /** Where the last literal begins, and where the next one will. */
  start = 0;
  end = 0;

  /** With room for so many numbers. */
  constructor(room: number) {
    this.letters = new Int32Array(room);
  }

  /** Writes one literal. Answers the length of its words, 0 where it has none. */
  spell(literal: string): number {
    const length = lengthOf(literal);
    this.start = this.end;
    let spaced = 0;
    for (let at = 0; at < length; ) {
      const unit = codeAt(literal, at);
      const end = wordEnd(literal, at, length);
      const isLone = end === at && isSpace(unit) && !isSpace(codeAt(literal, at + 1));
      if (!isLone) {
        const number = end > at ? this.wordOf(literal, at, end) : isSpace(unit) ? space : unit;
        this.letters[this.end++] = 2 * number + spaced;
      }
      spaced = isLone ? 1 : 0;
      at = Math.max(end, at + 1);
    }
    if (length > 0) this.end++;
    return length;
  }

  private wordOf(literal: string, from: number, to: number): number {
    const word = literal.slice(from, to);
    const known = this.words.get(word);
    const place = known ?? this.words.size;
    if (known === undefined) this.words.set(word, place);
    // Only at the end of a literal a star may stand.
    const isStem = literal[to] === '*';
    if (isStem) this.stems.add(place);
    return wordNumber(place, isStem);
  }
}

/** The length of a literal without its star, and spaces before that. */
function lengthOf(literal: string): number {
  return literal.endsWith('*') ? literal.slice(0, -1).trimEnd().length : literal.length;
}

/** Where the word that begins at a position ends, or that position where a sign stands. */
function wordEnd(literal: string, from: number, length: number): number {
  const kind = wordKind(codeAt(literal, from));
  let end = from;
  if (kind !== outsideWord) while (end < length && wordKind(codeAt(literal, end)) === kind) end++;
  return end;
}

/** So many bits for each beginning of words, at least: of sixteen letters that end none one is looked up. */
const bitsForStem = 16;

function stemsOf(
  numbers: ReadonlySet<number>,
  { units, starts, factor }: Dictionary,
): Pick<WordPart, 'stems' | 'stemShift'> {
  const bits = Math.max(5, Math.ceil(Math.log2(bitsForStem * numbers.size + 1)));
  const stems = new Uint32Array(2 ** (bits - 5));
  for (const number of numbers) {
    let hash = firstHash;
    for (let at = starts[number] as number; at < (starts[number + 1] as number); at++)
      hash = hashOn(hash, units[at] as number, factor);
    const bit = hash >>> (32 - bits);
    stems[bit >>> 5] = (stems[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return { stems, stemShift: 32 - bits };
}

function rootOf({ letters, children }: WordPart['trie'], numbers: number): Int32Array {
  const fromRoot = new Int32Array(numbers);
  for (let child = children[0] as number; child < (children[1] as number); child++)
    fromRoot[(letters[child] as number) >> 1] = child;
  return fromRoot;
}

function restingOf({ children, fail }: WordPart['trie']): Int32Array {
  const resting = new Int32Array(fail.length);
  // Level by level: suffixes come first.
  for (let state = 1; state < fail.length; state++)
    resting[state] =
      children[state] === children[state + 1] ? (resting[fail[state] as number] as number) : state;
  return resting;
}

/** So many bits for each state. */
const bitsForPair = 16;

function pairsOf({ letters, children, fail }: WordPart['trie']): Uint32Array {
  const pairs = new Uint32Array(2 ** Math.ceil(Math.log2((bitsForPair * fail.length) / 32 + 1)));
  for (let state = 1; state < fail.length; state++) {
    for (let child = children[state] as number; child < (children[state + 1] as number); child++) {
      const bit = pairBit(state, letters[child] as number);
      const at = (bit >>> 5) & (pairs.length - 1);
      pairs[at] = (pairs[at] as number) | (1 << (bit & 31));
    }
  }
  return pairs;
}

/** The bit of a state and a number behind it: its lowest five bits tell which one in a place of `pairs`, the others the place. */
export const pairBit = (state: number, letter: number): number => {
  const mixed = Math.imul(state, -1640531535) ^ Math.imul(letter, -2048144789);
  return mixed ^ (mixed >>> 15);
};
