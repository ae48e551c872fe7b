import { codeAt } from '../text/code-units.ts';

/**
 * Some words, each once, looked up in a text where they stand without cutting them out of it: a hash table with open
 * addressing (Knuth, The Art of Computer Programming, vol. 3, 6.4). Typed arrays, that can be stored and read back as they are.
 */
export interface Dictionary {
  /** How many words there are. They are numbered from 0. */
  readonly count: number;
  /** The words' code units, one word after the other, and where each begins; after the last where it ends. */
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  /** Two numbers a place: the hash of a word, and its number plus one; 0 where there is none. A power of two of places, half of them free at least. */
  readonly table: Int32Array;
  /** Of how many bits the number of a place is. */
  readonly bits: number;
  /** What each unit is mixed in with. */
  readonly factor: number;
}

/** What the hash of a word begins as. */
export const firstHash = 0x2f0b4c47;

/** The hash of a word from that of all but its last unit. */
export const hashOn = (hash: number, unit: number, factor: number): number => Math.imul(hash ^ unit, factor);

/** Odd numbers without a pattern in their bits. Who finds words that one of them mixes badly has not found any for the others. */
const factors = [
  0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0xcc9e2d51, 0x1b873593, 0xe6546b65,
].map((factor) => factor | 0);

/** No word is looked for in more places than this, unless words were made to be mixed badly by all factors. */
const mostPlaces = 32;

/** Numbers distinct words in their order. */
export function dictionaryOf(words: readonly string[]): Dictionary {
  const starts = new Int32Array(words.length + 1);
  const units = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  let end = 0;
  words.forEach((word, number) => {
    for (let at = 0; at < word.length; at++) units[end++] = word.charCodeAt(at);
    starts[number + 1] = end;
  });
  const written = { count: words.length, units, starts };
  for (const factor of factors) {
    const { places, ...table } = tableOf(written, factor);
    if (places <= mostPlaces || factor === factors.at(-1)) return { ...written, ...table, factor };
  }
  throw new RangeError('There is no factor to mix words with.');
}

type Written = Pick<Dictionary, 'count' | 'units' | 'starts'>;

/** The table, and in how many places some word is looked for at most. */
function tableOf(
  { count, units, starts }: Written,
  factor: number,
): Pick<Dictionary, 'table' | 'bits'> & { readonly places: number } {
  const bits = Math.ceil(Math.log2(2 * count + 2));
  const table = new Int32Array(2 * 2 ** bits);
  let places = 0;
  for (let number = 0; number < count; number++) {
    let hash = firstHash;
    for (let at = starts[number] as number; at < (starts[number + 1] as number); at++)
      hash = hashOn(hash, units[at] as number, factor);
    let looked = 1;
    let place = placeOf(hash, bits);
    for (; table[place + 1] !== 0; place = (place + 2) & (table.length - 1)) looked++;
    table[place] = hash;
    table[place + 1] = number + 1;
    places = Math.max(places, looked);
  }
  return { table, bits, places };
}

/** The highest bits of a hash depend on all units. */
const placeOf = (hash: number, bits: number) => 2 * (hash >>> (32 - bits));

/** The number of the word that stands in `[from, to)` of a text and has this hash, or -1. */
export function lookUp(
  { table, bits, units, starts }: Dictionary,
  text: string,
  from: number,
  to: number,
  hash: number,
): number {
  for (let place = placeOf(hash, bits); ; place = (place + 2) & (table.length - 1)) {
    const number = (table[place + 1] as number) - 1;
    if (number < 0) return -1;
    if (table[place] !== hash) continue;
    const start = starts[number] as number;
    if ((starts[number + 1] as number) - start !== to - from) continue;
    let at = from;
    while (at < to && units[start + at - from] === codeAt(text, at)) at++;
    if (at === to) return number;
  }
}
