import type { Span } from '../model/span.ts';
import { type GapCheck, gapsOf, longestGap } from './gap.ts';
import { type Hits, largerRoom, spansOf } from './hits.ts';
import { byStart, inOrder, join, type Side } from './join.ts';
import { merged } from './merged.ts';
import { near, putNear } from './near.ts';
import { type Phrase, type Segment, type Slot, slots } from './phrase.ts';

/** A phrase ready to be looked for: its literals are numbers of the automaton's. */
export interface CompiledPhrase extends Phrase<number> {
  /** How far from its anchor its other parts begin, at most, in code units. */
  readonly reach: number;
}

/** One place where a phrase stands, in folded positions, with the parts that are not gaps. */
export interface PhraseMatch extends Span {
  readonly parts: readonly Span[];
}

/** Where slots can be filled. */
export type SlotSpans = Readonly<Record<Slot, readonly Span[]>>;

/** Which places were found, by the phrase's number. */
export type Matches = ReadonlyMap<number, readonly PhraseMatch[]>;

/** How many places of one phrase are kept: the first in the text. */
const mostMatches = 200;

/** A list of numbers for each literal, one after the other in `items`: that of a literal begins at its `starts` and ends where the next begins. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Phrases by their number, and what they are made of. */
export interface PhraseIndex extends PhraseParts {
  readonly phrases: readonly CompiledPhrase[];
}

/** What phrases are made of, seen from the literals. */
export interface PhraseParts {
  /** For each literal the phrases that are looked at where it stands: no other can stand there. */
  readonly anchored: Lists;
  /** For each literal the parts that it fills, besides anchors. Parts are numbered phrase by phrase, slots left out. */
  readonly filled: Lists;
  /** The first part of each phrase, and after the last phrase how many parts there are. */
  readonly firstPart: Int32Array;
  /** The slots that each phrase has, as `slotBits` says. */
  readonly slotsOf: Uint8Array;
}

/** Slots as bits, in their order. */
export const slotBits = (some: Iterable<Slot>): number =>
  [...some].reduce((bits, slot) => bits | (1 << slots.indexOf(slot)), 0);

/**
 * How many places of anchors, and of other parts around them, are looked at in one text, at least; in long
 * texts one for two code units. Posts need one for nine.
 */
const fewestPlaces = 50_000;
const unitsForPlace = 2;

/**
 * Where the phrases of an index stand in a text: each around every place of its anchor around which its
 * other parts can be found, in the order of the text, the first two hundred places of each. See `join`
 * for which of several parts are taken. What fills a slot is found where it begins within `reachOf` of the anchor.
 *
 * Only those are looked for that are wanted. Phrases are looked for in the order in which their anchors first stand in the text, and no more of them
 * once so many places were looked at as no honest pack needs.
 */
export function findPhrases(
  folded: string,
  hits: Hits,
  index: PhraseIndex,
  slotSpans: SlotSpans,
  wanted: (phrase: number) => boolean = () => true,
): Matches {
  const filled = markFilled(hits, index);
  const asked = anchorsOf(hits, index, { slotSpans, filled }, wanted);
  const places = {
    hits,
    slots: slotSpans,
    fits: gapsOf(folded),
    left: Math.max(fewestPlaces, folded.length / unitsForPlace),
  };
  const matches = new Map<number, PhraseMatch[]>();
  for (const [number, anchors] of asked) {
    const phrase = index.phrases[number] as CompiledPhrase;
    const found = find(phrase, index.firstPart[number] as number, anchors, places);
    if (found.length > 0) matches.set(number, found);
    if (places.left < 0) break;
  }
  return matches;
}

/** The phrases that may stand in a text, each with its anchors there, in the order in which these first stand. */
function anchorsOf(
  hits: Hits,
  { anchored: { starts, items }, slotsOf, firstPart }: PhraseIndex,
  { slotSpans, filled }: { readonly slotSpans: SlotSpans; readonly filled: number },
  wanted: (phrase: number) => boolean,
): Map<number, number[]> {
  const asked = new Map<number, number[]>();
  const missing = ~slotBits(slots.filter((slot) => slotSpans[slot].length > 0));
  for (const literal of hits.literals) {
    const end = starts[literal + 1] as number;
    for (let at = starts[literal] as number; at < end; at++) {
      const number = items[at] as number;
      if (((slotsOf[number] as number) & missing) !== 0) continue;
      if (!allFilled(number, firstPart, filled) || !wanted(number)) continue;
      const anchors = asked.get(number);
      if (anchors) anchors.push(literal);
      else asked.set(number, [literal]);
    }
  }
  return asked;
}

/** What was found in one text: literals, and what fills slots; and how many more places are looked at. */
interface Places {
  readonly hits: Hits;
  readonly slots: SlotSpans;
  readonly fits: GapCheck;
  left: number;
}

/** Where a phrase stands, of whose anchor these literals were found. Its parts are numbered from `firstPart` on. */
function find(
  phrase: CompiledPhrase,
  firstPart: number,
  literals: readonly number[],
  places: Places,
): PhraseMatch[] {
  const { segments, anchor } = phrase;
  const anchors = anywhere(literals, places);
  places.left -= anchors.length;
  if (segments.length === 1) return anchors.slice(0, mostMatches).map((span) => matchOf([span]));
  const sides: Side[] = [];
  sides[anchor] = { spans: anchors, gap: (segments[anchor] as Segment<number>).gap };
  // Of places and sums there are fewer in a text than of words.
  const found =
    putSides(phrase, firstPart, sides, places, true) && putSides(phrase, firstPart, sides, places, false);
  return found ? join(sides, anchor, places.fits).slice(0, mostMatches).map(matchOf) : [];
}

/** Puts down where the slots of a phrase stand around its anchors, or its other segments; false when one stands nowhere. */
function putSides(
  { segments, anchor, reach }: CompiledPhrase,
  firstPart: number,
  sides: Side[],
  places: Places,
  slotsOnly: boolean,
): boolean {
  let part = firstPart;
  for (let index = 0; index < segments.length; index++) {
    const { slot, gap } = segments[index] as Segment<number>;
    if (index === anchor) continue;
    const own = slot ? part : part++;
    if ((slot !== undefined) !== slotsOnly) continue;
    const anchors = (sides[anchor] as Side).spans;
    const spans = slot ? near(places.slots[slot], anchors, reach) : around(own, anchors, reach, places);
    if (spans.length === 0) return false;
    places.left -= spans.length;
    sides[index] = { spans, gap };
    // Anchors without it lead nowhere, and need not be looked around for the next.
    if (segments.length > 2)
      sides[anchor] = { ...(sides[anchor] as Side), spans: near(anchors, spans, reach) };
  }
  return true;
}

const matchOf = (parts: readonly Span[]): PhraseMatch => ({
  start: (parts[0] as Span).start,
  end: (parts[parts.length - 1] as Span).end,
  parts,
});

/** For each part the stamp of the last text in which one of its literals stood; used by every search. */
let filledIn = new Int32Array(1024);
let lastStamp = 0;
/** For each part that was filled the last of its literals that were found: an index into `fillings`, or -1. */
let lastFilling = new Int32Array(1024);
/** Literals that fill a part, each with the one found before it in that part. */
let fillings = new Int32Array(2048);

/** Marks the parts of which a literal stands in a text with a new stamp: of most phrases one has none. */
function markFilled(hits: Hits, { filled, firstPart }: Pick<PhraseIndex, 'filled' | 'firstPart'>): number {
  const parts = firstPart[firstPart.length - 1] ?? 0;
  if (parts > filledIn.length) {
    filledIn = new Int32Array(2 * parts);
    lastFilling = new Int32Array(2 * parts);
  }
  if (lastStamp === 0x7fffffff) {
    filledIn.fill(0);
    lastStamp = 0;
  }
  const stamp = ++lastStamp;
  let count = 0;
  for (const literal of hits.literals) {
    const end = filled.starts[literal + 1] as number;
    for (let at = filled.starts[literal] as number; at < end; at++) {
      const part = filled.items[at] as number;
      if (count + 2 > fillings.length) fillings = largerRoom(fillings, count + 2);
      fillings[count] = literal;
      fillings[count + 1] = filledIn[part] === stamp ? (lastFilling[part] as number) : -1;
      lastFilling[part] = count;
      filledIn[part] = stamp;
      count += 2;
    }
  }
  return stamp;
}

function allFilled(phrase: number, firstPart: Int32Array, stamp: number): boolean {
  const end = firstPart[phrase + 1] as number;
  for (let part = firstPart[phrase] as number; part < end; part++) if (filledIn[part] !== stamp) return false;
  return true;
}

/** Where literals stand, in the order of the text. */
function anywhere(literals: readonly number[], { hits }: Places): readonly Span[] {
  if (literals.length === 1) return spansOf(hits, literals[0] as number);
  return merged(literals.map((literal) => spansOf(hits, literal)));
}

/** Where a part stands within reach of an anchor, in the order of the text. */
function around(part: number, anchors: readonly Span[], reach: number, { hits }: Places): readonly Span[] {
  const found: Span[] = [];
  for (let at = lastFilling[part] as number; at >= 0; at = fillings[at + 1] as number)
    putNear(found, hits, fillings[at] as number, anchors, reach);
  return inOrder(found, byStart);
}

/** What fills a slot is no longer, where it is looked for; and no word goes on for longer behind its beginning. */
const longestSlot = 200;
const longestRest = 100;

/** How far from its anchor a phrase reaches at most, in code units. */
export function reachOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { gap, literals, slot }) => {
    const lengths = literals.map((literal) => literal.length + (literal.endsWith('*') ? longestRest : 0));
    return sum + longestGap(gap) + (slot ? longestSlot : Math.max(...lengths));
  }, 0);
}
