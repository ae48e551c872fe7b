import { codeAt, insideWord, outsideWord, wordKind } from '../text/code-units.ts';
import { endOfLatin } from './alphabet.ts';
import { type Automaton, endings, type Part } from './automaton.ts';
import { type Hits, largerRoom, type Places, sortedHits } from './hits.ts';
import { follow } from './states.ts';

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
  const latinRead = keep(latin, folded, readLatin(latin, folded), { weights, most }, found);
  const othersRead = keep(others, folded, readOthers(others, folded), { weights, most }, found);
  return { count: found.count, numbers: kept, complete: latinRead && othersRead };
}

/** Room that every scan uses again: states in which literals end, each with the position behind it; and what was kept of them. */
let ends = new Int32Array(2 * 1024);
let kept = new Int32Array(3 * 1024);

const latinKinds = Uint8Array.from({ length: endOfLatin }, (_, unit) => wordKind(unit));

/** Puts down where literals end, and answers how much of `ends` that takes. */
function readLatin(part: Part, folded: string): number {
  const { classes, classCount, states, mayGoOn } = part;
  const { rows, table } = states;
  const kinds = latinKinds;
  const { length } = folded;
  let state = 0;
  let before: number = outsideWord;
  let count = 0;
  for (let at = 0; at < length; at++) {
    const unit = codeAt(folded, at);
    let letter = 0;
    if (unit < endOfLatin) {
      letter = classes[before * endOfLatin + unit] as number;
      before = kinds[unit] as number;
    } else before = wordKind(unit);
    const next =
      state < rows
        ? (table[state * classCount + letter] as number)
        : follow(states, classCount, state, letter);
    state = next >> 1;
    if (next & 1) {
      // Most literals end their words, and in most words nothing does: "the" in "these".
      const goesOn = at + 1 < length && before !== outsideWord && before === kindAt(folded, at + 1);
      if (!goesOn || mayGoOn[state] === 1) count = putEnd(count, state, at + 1);
    }
  }
  return count;
}

function kindAt(folded: string, at: number): number {
  const unit = codeAt(folded, at);
  return unit < endOfLatin ? (latinKinds[unit] as number) : wordKind(unit);
}

function putEnd(count: number, state: number, end: number): number {
  if (count === ends.length) ends = largerRoom(ends, count + 2);
  ends[count] = state;
  ends[count + 1] = end;
  return count + 2;
}

const beyondLatin = /[\u0250-\uffff]/g;

/** The same, reading only where other units than Latin stand: most texts have but a few. */
function readOthers(part: Part, folded: string): number {
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
function keep(part: Part, folded: string, used: number, { weights, most }: Allowance, found: Found): boolean {
  found.left = most;
  for (let at = 0; at < used; at += 2) {
    const first = part.states.first[ends[at] as number] as number;
    if (!keepFrom(part, folded, first, ends[at + 1] as number, weights, found)) return false;
  }
  return true;
}

/** Those that end at one position: of a state's literals the first, and all shorter ones. */
function keepFrom(
  { literals, latin }: Part,
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
    if (last === 0 || (!latin && insideWord(folded, start))) continue;
    const weight = weights ? (weights[literal] ?? 0) : 1;
    if (weight > found.left) return false;
    found.left -= weight;
    if (weight > 0) put(found.count++, literal, start, last);
  }
  return true;
}

function put(index: number, literal: number, start: number, end: number): void {
  const at = 3 * index;
  if (at === kept.length) kept = largerRoom(kept, at + 3);
  kept[at] = literal;
  kept[at + 1] = start;
  kept[at + 2] = end;
}

/** No word goes on for longer: what does is no word. */
const longestRest = 100;

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
