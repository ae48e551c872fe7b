import type { Span } from '../model/span.ts';
import { Chains } from './chains.ts';
import { type GapCheck, gapsOf, longestGap } from './gap.ts';
import { type Hits, spansAt } from './hits.ts';
import { byStart, inOrder, join, type Side } from './join.ts';
import { merged } from './merged.ts';
import { near, putNear, standBeside } from './near.ts';
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
  const asked = phrasesIn(hits, index, slotSpans, wanted);
  const places = {
    hits,
    slots: slotSpans,
    fits: gapsOf(folded),
    left: Math.max(fewestPlaces, folded.length / unitsForPlace),
  };
  const matches = new Map<number, PhraseMatch[]>();
  for (const number of asked) {
    const found = find(number, index, places);
    if (found.length > 0) matches.set(number, found);
    if (places.left < 0) break;
  }
  return matches;
}

/** The literals that fill each part in the text that is read, as indexes into its hits; and, behind all parts, those that each phrase is anchored at. */
const filling = new Chains();

const partCount = ({ firstPart }: PhraseParts) => firstPart[firstPart.length - 1] ?? 0;

/** The phrases that may stand in a text, in the order in which their anchors first stand: most lack a part. */
function phrasesIn(
  { literals }: Hits,
  index: PhraseIndex,
  slotSpans: SlotSpans,
  wanted: (phrase: number) => boolean,
): number[] {
  const { anchored, filled, slotsOf, firstPart } = index;
  const parts = partCount(index);
  filling.begin(parts + index.phrases.length);
  putAll(literals, filled, (part, hit) => filling.put(part, hit));
  const asked: number[] = [];
  const missing = ~slotBits(slots.filter((slot) => slotSpans[slot].length > 0));
  putAll(literals, anchored, (number, hit) => {
    if (((slotsOf[number] as number) & missing) !== 0) return;
    if (!allFilled(firstPart[number] as number, firstPart[number + 1] as number) || !wanted(number)) return;
    if (!filling.has(parts + number)) asked.push(number);
    filling.put(parts + number, hit);
  });
  return asked;
}

/** Puts down what is in the list of each literal that was found. */
function putAll(
  literals: readonly number[],
  { starts, items }: Lists,
  put: (item: number, hit: number) => void,
): void {
  for (let hit = 0; hit < literals.length; hit++) {
    const literal = literals[hit] as number;
    const end = starts[literal + 1] as number;
    for (let at = starts[literal] as number; at < end; at++) put(items[at] as number, hit);
  }
}

function allFilled(from: number, to: number): boolean {
  for (let part = from; part < to; part++) if (!filling.has(part)) return false;
  return true;
}

/** What was found in one text: literals, and what fills slots; and how many more places are looked at. */
interface Places {
  readonly hits: Hits;
  readonly slots: SlotSpans;
  readonly fits: GapCheck;
  left: number;
}

/** Where a phrase stands of which each part stands somewhere. */
function find(number: number, index: PhraseIndex, places: Places): PhraseMatch[] {
  const phrase = index.phrases[number] as CompiledPhrase;
  const { segments, anchor } = phrase;
  const firstPart = index.firstPart[number] as number;
  const anchorList = partCount(index) + number;
  if (segments.length > 1 && !mayJoin(phrase, firstPart, anchorList, places.hits)) {
    places.left--;
    return [];
  }
  const anchors = anywhere(anchorList, places.hits);
  places.left -= anchors.length;
  if (segments.length === 1) return anchors.slice(0, mostMatches).map((span) => matchOf([span]));
  const sides: Side[] = [];
  sides[anchor] = { spans: anchors, gap: (segments[anchor] as Segment<number>).gap };
  // Of places and sums there are fewer in a text than of words.
  const found =
    putSides(phrase, firstPart, sides, places, true) && putSides(phrase, firstPart, sides, places, false);
  return found ? join(sides, anchor, places.fits).slice(0, mostMatches).map(matchOf) : [];
}

/** Whether each two neighbours of a phrase's parts stand one soon after the other somewhere: of most phrases they do not. */
function mayJoin(
  { segments, anchor }: CompiledPhrase,
  firstPart: number,
  anchorList: number,
  hits: Hits,
): boolean {
  let part = firstPart;
  let before = -1;
  for (let index = 0; index < segments.length; index++) {
    const { slot, gap } = segments[index] as Segment<number>;
    const list = index === anchor ? anchorList : slot ? -1 : part++;
    if (before >= 0 && list >= 0 && !standBeside(filling, before, list, longestGap(gap), hits)) return false;
    before = list;
  }
  return true;
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

/** Where the literals of a list stand, in the order of the text. */
function anywhere(list: number, hits: Hits): readonly Span[] {
  const last = filling.last(list);
  if (filling.before(last) < 0) return spansAt(hits, filling.item(last));
  const all: (readonly Span[])[] = [];
  for (let at = last; at >= 0; at = filling.before(at)) all.push(spansAt(hits, filling.item(at)));
  return merged(all.reverse());
}

/** Where a part stands within reach of an anchor, in the order of the text. */
function around(part: number, anchors: readonly Span[], reach: number, { hits }: Places): readonly Span[] {
  const found: Span[] = [];
  for (let at = filling.last(part); at >= 0; at = filling.before(at))
    putNear(found, hits, filling.item(at), anchors, reach);
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
