import { codeAt, insideWord } from '../text/code-units.ts';
import { type Automaton, endings, type LetterPart } from './automaton.ts';
import { type Hits, largerRoom, type Places, sortedHits } from './hits.ts';
import { longestRest, readWords, type WordEnds } from './read-words.ts';
import { follow } from './states.ts';
import { endOfLatin, type WordPart } from './word-part.ts';

/** What a scan found, and whether it found everything. */
export interface Scanned {
  readonly hits: Hits;
  readonly complete: boolean;
}

/** How much one scan may find: what a hit of each literal counts, nothing where there is none, and how much all may count. */
export interface Allowance {
  readonly weights?: Int32Array;
  readonly most: number;
}

/**
 * The literals that stand in a folded text. Where hits count more than `most` the rest is left out: once of
 * literals in Latin letters, and once of all others. Linear in the text and in the literals that end at each place.
 */
export function scan(automaton: Automaton, folded: string, allowance: Allowance): Scanned {
  const { complete, ...places } = scanPlaces(automaton, folded, allowance);
  return { hits: sortedHits(places), complete };
}

/** The same as numbers in a row, for whoever reads each once. The next scan uses the same room. */
export function scanPlaces(
  { latin, others }: Automaton,
  folded: string,
  { weights, most }: Allowance,
): Places & Pick<Scanned, 'complete'> {
  const found: Found = { count: 0, left: most, word: { start: 1, end: 0 } };
  const latinRead = keepWords(latin, readWords(latin, folded), { weights, most }, found);
  const othersRead = keep(others, folded, readOthers(others, folded), { weights, most }, found);
  return { count: found.count, numbers: kept, complete: latinRead && othersRead };
}

/** Room that every scan uses again: states in which literals end, each with the position behind it; and what was kept of them. */
let ends = new Int32Array(2 * 1024);
let kept = new Int32Array(3 * 1024);

function putEnd(count: number, state: number, end: number): number {
  if (count === ends.length) ends = largerRoom(ends, count + 2);
  ends[count] = state;
  ends[count + 1] = end;
  return count + 2;
}

/** Keeps the literals in Latin letters that end in the states that were read. False when the allowance is used up. */
function keepWords(
  { trie, literals }: WordPart,
  { count, numbers }: WordEnds,
  { weights, most }: Allowance,
  found: Found,
): boolean {
  found.left = most;
  for (let at = 0; at < count; at += 3) {
    const end = numbers[at + 1] as number;
    let literal = 3 * (trie.first[numbers[at] as number] as number);
    for (; literal >= 0; literal = 3 * (literals[literal + 2] as number)) {
      const start = end - (literals[literal + 1] as number);
      if (!take(found, literals[literal] as number, weights, start, numbers[at + 2] as number)) return false;
    }
  }
  return true;
}

const beyondLatin = /[\u0250-\uffff]/g;

/** Puts down where literals end, and answers how much of `ends` that takes. Reads only where other units than Latin stand: most texts have but a few. */
function readOthers(part: LetterPart, folded: string): number {
  const { classes, lead, classCount, states } = part;
  const { rows, table } = states;
  let state = 0;
  let count = 0;
  for (let at = 0; at < folded.length; at++) {
    if (state === 0 && codeAt(folded, at) < endOfLatin) {
      beyondLatin.lastIndex = at;
      if (!beyondLatin.test(folded)) return count;
      at = Math.max(at, beyondLatin.lastIndex - 1 - lead);
    }
    const letter = classes[codeAt(folded, at)] ?? 0;
    const next =
      state < rows
        ? (table[state * classCount + letter] as number)
        : follow(states, classCount, state, letter);
    state = next >> 1;
    if (next & 1) count = putEnd(count, state, at + 1);
  }
  return count;
}

/** What was found so far, and how much more may be. */
interface Found {
  count: number;
  left: number;
  /** The last word that was read to its end: many literals may go on in it. */
  readonly word: { start: number; end: number };
}

/** Keeps the literals that end where `ends` says. False when the allowance is used up. */
function keep(
  part: LetterPart,
  folded: string,
  used: number,
  { weights, most }: Allowance,
  found: Found,
): boolean {
  found.left = most;
  for (let at = 0; at < used; at += 2) {
    const first = part.states.first[ends[at] as number] as number;
    if (!keepFrom(part, folded, first, ends[at + 1] as number, weights, found)) return false;
  }
  return true;
}

/** Those that end at one position: of a state's literals the first, and all shorter ones. */
function keepFrom(
  { literals }: LetterPart,
  folded: string,
  first: number,
  end: number,
  weights: Int32Array | undefined,
  found: Found,
): boolean {
  for (let at = 4 * first; at >= 0; at = 4 * (literals[at + 3] as number)) {
    const literal = literals[at] as number;
    const start = end - (literals[at + 1] as number);
    const last = endOf(folded, end, literals[at + 2] as number, found.word);
    if (last === 0 || insideWord(folded, start)) continue;
    if (!take(found, literal, weights, start, last)) return false;
  }
  return true;
}

/** Puts down one place of a literal, as far as it counts. False when the allowance is used up. */
function take(
  found: Found,
  literal: number,
  weights: Int32Array | undefined,
  start: number,
  end: number,
): boolean {
  const weight = weights ? (weights[literal] ?? 0) : 1;
  if (weight > found.left) return false;
  found.left -= weight;
  if (weight > 0) put(found.count++, literal, start, end);
  return true;
}

function put(index: number, literal: number, start: number, end: number): void {
  const at = 3 * index;
  if (at === kept.length) kept = largerRoom(kept, at + 3);
  kept[at] = literal;
  kept[at + 1] = start;
  kept[at + 2] = end;
}

/** Where a literal found up to `end` ends; 0 when it may not end there. */
function endOf(folded: string, end: number, ending: number, word: Found['word']): number {
  if (ending === endings.withWord && insideWord(folded, end)) return 0;
  if (ending !== endings.goesOn) return end;
  if (end < word.start || end > word.end) {
    word.start = end;
    word.end = end;
    while (insideWord(folded, word.end)) word.end++;
  }
  return Math.min(word.end, end + longestRest);
}
