import type { Span } from '../model/span.ts';
import { type GapCheck, gapsOf, longestGap } from './gap.ts';
import { countOf, type Hits, spansOf } from './hits.ts';
import { join, type Side } from './join.ts';
import { merged } from './merged.ts';
import { near } from './near.ts';
import type { Phrase, Segment, Slot } from './phrase.ts';

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

/** Phrases by number, and for each literal the numbers of those that are looked at where it stands: no other can stand there. */
export interface PhraseIndex {
  readonly phrases: readonly CompiledPhrase[];
  readonly anchored: Lists;
}

/**
 * How many places of anchors, and of other parts around them, are looked at in one text, at least; in long
 * texts one for each code unit. Posts need one for nine.
 */
const fewestPlaces = 60_000;

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
  slots: SlotSpans,
  wanted: (phrase: number) => boolean = () => true,
): Matches {
  const asked = anchorsOf(hits, index, slots, wanted);
  const places = { hits, slots, fits: gapsOf(folded), left: Math.max(fewestPlaces, folded.length) };
  const matches = new Map<number, PhraseMatch[]>();
  for (const [number, anchors] of asked) {
    const found = find(index.phrases[number] as CompiledPhrase, anchors, places);
    if (found.length > 0) matches.set(number, found);
    if (places.left < 0) break;
  }
  return matches;
}

/** The phrases that may stand in a text, each with its anchors there, in the order in which these first stand. */
function anchorsOf(
  hits: Hits,
  { phrases, anchored: { starts, items } }: PhraseIndex,
  slots: SlotSpans,
  wanted: (phrase: number) => boolean,
): Map<number, number[]> {
  const asked = new Map<number, number[]>();
  for (const literal of hits.literals) {
    const end = starts[literal + 1] as number;
    for (let at = starts[literal] as number; at < end; at++) {
      const number = items[at] as number;
      if (!wanted(number) || !othersStand(phrases[number] as CompiledPhrase, hits, slots)) continue;
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

/** Where a phrase stands, of whose anchor these literals were found. */
function find(phrase: CompiledPhrase, literals: readonly number[], places: Places): PhraseMatch[] {
  const { segments, anchor, reach } = phrase;
  const anchors = anywhere(literals, places);
  places.left -= anchors.length;
  if (segments.length === 1) return anchors.slice(0, mostMatches).map((span) => matchOf([span]));
  const sides: Side[] = [];
  for (const segment of segments) {
    const spans = segment === segments[anchor] ? anchors : around(segment, anchors, reach, places);
    if (spans.length === 0) return [];
    places.left -= spans.length;
    sides.push({ spans, gap: segment.gap });
  }
  return join(sides, anchor, places.fits).slice(0, mostMatches).map(matchOf);
}

const matchOf = (parts: readonly Span[]): PhraseMatch => ({
  start: (parts[0] as Span).start,
  end: (parts[parts.length - 1] as Span).end,
  parts,
});

/** Whether each segment besides the anchor stands anywhere in the text: of most phrases one does not. */
function othersStand({ segments, anchor }: CompiledPhrase, hits: Hits, slots: SlotSpans): boolean {
  for (let index = 0; index < segments.length; index++) {
    const { slot, literals } = segments[index] as Segment<number>;
    if (index === anchor) continue;
    if (slot ? slots[slot].length === 0 : !anyStands(literals, hits)) return false;
  }
  return true;
}

function anyStands(literals: readonly number[], hits: Hits): boolean {
  for (const literal of literals) if (countOf(hits, literal) > 0) return true;
  return false;
}

/** Where literals stand, in the order of the text. */
function anywhere(literals: readonly number[], { hits }: Places): readonly Span[] {
  if (literals.length === 1) return spansOf(hits, literals[0] as number);
  return merged(literals.map((literal) => spansOf(hits, literal)));
}

/** Where a segment stands within reach of an anchor, in the order of the text. */
function around(
  { slot, literals }: Segment<number>,
  anchors: readonly Span[],
  reach: number,
  { hits, slots }: Places,
): readonly Span[] {
  if (slot) return near(slots[slot], anchors, reach);
  const lists: (readonly Span[])[] = [];
  for (const literal of literals) {
    const spans = spansOf(hits, literal);
    const close = spans.length > 0 ? near(spans, anchors, reach) : spans;
    if (close.length > 0) lists.push(close);
  }
  return merged(lists);
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
