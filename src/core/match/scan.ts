import { codeAt, insideWord, outsideWord, wordKind } from '../text/code-units.ts';
import { type Automaton, endings, endOfLatin, follow, type Part } from './automaton.ts';
import { addPlace, type Hits, hitsAt, type Places } from './hits.ts';

/** What a scan found, and whether it read to the end of the text. */
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
 * The literals that stand in a folded text. Where hits count more than `most` the text is read no
 * further: once for literals in Latin letters, and once for all others. Linear in the text and in the
 * literals that end at each place.
 */
export function scan({ latin, others }: Automaton, folded: string, { weights, most }: Allowance): Scanned {
  const places: Places = [];
  const latinRead = scanLatin(latin, folded, { places, weights, left: most, word: { start: 1, end: 0 } });
  const othersRead = scanOthers(others, folded, { places, weights, left: most, word: { start: 1, end: 0 } });
  return { hits: hitsAt(places), complete: latinRead && othersRead };
}

/** What was found so far, and how much more may be. */
interface Keeping {
  readonly places: Places;
  readonly weights: Int32Array | undefined;
  left: number;
  /** The last word that was read to its end: many literals may go on in it. */
  readonly word: { start: number; end: number };
}

const latinKinds = Uint8Array.from({ length: endOfLatin }, (_, unit) => wordKind(unit));

/** False when the allowance was used up before the text ended. */
function scanLatin(part: Part, folded: string, keeping: Keeping): boolean {
  const { classes, classCount, table, tableStates, mayGoOn } = part;
  const kinds = latinKinds;
  const { length } = folded;
  let state = 0;
  let before: number = outsideWord;
  for (let at = 0; at < length; at++) {
    const unit = codeAt(folded, at);
    let letter = 0;
    if (unit < endOfLatin) {
      letter = classes[before * endOfLatin + unit] as number;
      before = kinds[unit] as number;
    } else before = wordKind(unit);
    state =
      state < tableStates ? (table[state * classCount + letter] as number) : follow(part, state, letter);
    if (state < 0) {
      state = ~state;
      // Most literals end their words, and in most words nothing does: "the" in "these".
      const goesOn = at + 1 < length && before !== outsideWord && before === kindAt(folded, at + 1);
      if ((!goesOn || mayGoOn[state] === 1) && !keep(part, folded, state, at + 1, keeping)) return false;
    }
  }
  return true;
}

function kindAt(folded: string, at: number): number {
  const unit = codeAt(folded, at);
  return unit < endOfLatin ? (latinKinds[unit] as number) : wordKind(unit);
}

const beyondLatin = /[\u0250-\uffff]/g;

/** Reads only where other units than Latin stand: most texts have but a few. */
function scanOthers(part: Part, folded: string, keeping: Keeping): boolean {
  const { classes, lead, classCount, table, tableStates } = part;
  let state = 0;
  for (let at = 0; at < folded.length; at++) {
    if (state === 0 && codeAt(folded, at) < endOfLatin) {
      beyondLatin.lastIndex = at;
      if (!beyondLatin.test(folded)) return true;
      at = Math.max(at, beyondLatin.lastIndex - 1 - lead);
    }
    const letter = classes[codeAt(folded, at)] ?? 0;
    state =
      state < tableStates ? (table[state * classCount + letter] as number) : follow(part, state, letter);
    if (state < 0) {
      state = ~state;
      if (!keep(part, folded, state, at + 1, keeping)) return false;
    }
  }
  return true;
}

/**
 * Keeps the literals that end at a position: those of a state and of all shorter ones in which a literal
 * ends. False when the allowance is used up.
 */
function keep(part: Part, folded: string, state: number, end: number, keeping: Keeping): boolean {
  const { trie, literals, latin } = part;
  for (let at = 4 * (trie.first[state] as number); at >= 0; at = 4 * (literals[at + 3] as number)) {
    const start = end - (literals[at + 1] as number);
    const last = endOf(folded, end, literals[at + 2] as number, keeping.word);
    if (last === 0 || (!latin && insideWord(folded, start))) continue;
    if (!keepOne(keeping, literals[at] as number, start, last)) return false;
  }
  return true;
}

function keepOne(keeping: Keeping, literal: number, start: number, end: number): boolean {
  const weight = keeping.weights ? (keeping.weights[literal] ?? 0) : 1;
  if (weight > keeping.left) return false;
  keeping.left -= weight;
  if (weight > 0) addPlace(keeping.places, literal, start, end);
  return true;
}

/** No word goes on for longer: what does is no word. */
const longestRest = 100;

/** Where a literal found up to `end` ends; 0 when it may not end there. */
function endOf(folded: string, end: number, ending: number, word: Keeping['word']): number {
  if (ending === endings.withWord && insideWord(folded, end)) return 0;
  if (ending !== endings.goesOn) return end;
  if (end < word.start || end > word.end) {
    word.start = end;
    word.end = end;
    while (insideWord(folded, word.end)) word.end++;
  }
  return Math.min(word.end, end + longestRest);
}
