import { codeAt, outsideWord, wordKind } from '../text/code-units.ts';
import { firstHash, hashOn, lookUp } from './dictionary.ts';
import { largerRoom } from './hits.ts';
import { childOf } from './trie.ts';
import { endOfLatin, isSpace, pairBit, space, type WordPart, wordNumber } from './word-part.ts';

/** No word goes on for longer: what does is no word. */
export const longestRest = 100;

/** Where literals end in a text. */
export interface WordEnds {
  /** How many of the numbers are used. */
  readonly count: number;
  /** Three for each end: the state, the position behind the literal's own letters, and behind the word that they may go on in. The next text uses the same room. */
  readonly numbers: Int32Array;
}

let ends = new Int32Array(3 * 1024);

const kinds = Uint8Array.from({ length: endOfLatin }, (_, unit) => wordKind(unit));
const kindOf = (unit: number): number => (unit < endOfLatin ? (kinds[unit] as number) : wordKind(unit));

/** How far a text is read. */
interface Reader {
  at: number;
  /** Of the automaton. */
  state: number;
  /** 1 behind a single space. */
  spaced: number;
  /** How much of `ends` is used. */
  count: number;
}

/** Reads a text word by word. */
export function readWords(part: WordPart, folded: string): WordEnds {
  const reader = { at: 0, state: 0, spaced: 0, count: 0 };
  while (reader.at < folded.length) {
    const unit = codeAt(folded, reader.at);
    const kind = kindOf(unit);
    if (kind !== outsideWord) goOn(part, reader, readWord(part, reader, folded, kind));
    else if (++reader.at < folded.length && isSpace(unit) && !isSpace(codeAt(folded, reader.at)))
      reader.spaced = 1;
    else goOn(part, reader, isSpace(unit) ? space : unit < endOfLatin ? unit : 0);
  }
  return { count: reader.count, numbers: ends };
}

/** Reads a word to its end, with all that it begins with. Its number, or 0. */
function readWord(part: WordPart, reader: Reader, folded: string, kind: number): number {
  const { dictionary, stems, stemShift } = part;
  const { factor } = dictionary;
  const { at: start, count } = reader;
  let at = start;
  let hash = firstHash;
  let unit = codeAt(folded, at);
  do {
    hash = hashOn(hash, unit, factor);
    at++;
    const bit = hash >>> stemShift;
    if (((stems[bit >>> 5] as number) >>> (bit & 31)) & 1) {
      const stem = lookUp(dictionary, folded, start, at, hash);
      if (stem >= 0) putEnd(reader, step(part, reader, wordNumber(stem, true)), at);
    }
    if (at === folded.length) break;
    unit = codeAt(folded, at);
  } while (kindOf(unit) === kind);
  reader.at = at;
  for (let end = count; end < reader.count; end += 3)
    ends[end + 2] = Math.min(at, (ends[end + 1] as number) + longestRest);
  const word = lookUp(dictionary, folded, start, at, hash);
  return word < 0 ? 0 : wordNumber(word, false);
}

/** Goes to where the last word or sign leads. */
function goOn(part: WordPart, reader: Reader, number: number): void {
  const state = number === 0 ? 0 : step(part, reader, number);
  reader.spaced = 0;
  reader.state = part.resting[state] as number;
  if (state > 0 && (part.trie.first[state] as number) >= 0) putEnd(reader, state, reader.at);
}

function putEnd(reader: Reader, state: number, end: number): void {
  if (state === 0) return;
  const { count } = reader;
  if (count === ends.length) ends = largerRoom(ends, count + 3);
  ends[count] = state;
  ends[count + 1] = end;
  ends[count + 2] = end;
  reader.count = count + 3;
}

/** Where what is numbered leads: to what follows the state, or what follows its longest suffix that goes on so. */
function step({ trie, fromRoot, pairs }: WordPart, { state, spaced }: Reader, number: number): number {
  const letter = 2 * number + spaced;
  for (let from = state; from !== 0; from = trie.fail[from] as number) {
    const bit = pairBit(from, letter);
    if ((((pairs[(bit >>> 5) & (pairs.length - 1)] as number) >>> (bit & 31)) & 1) === 0) continue;
    const child = childOf(trie, from, letter);
    if (child > 0) return child;
  }
  return fromRoot[number] as number;
}
