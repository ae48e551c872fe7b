import type { Span } from '../model/span.ts';
import { countUntil } from './count-until.ts';
import { type GapCheck, gapsOf, longestGap } from './gap.ts';
import { countOf, type Hits, spansOf } from './hits.ts';
import { byStart, join } from './join.ts';
import type { Phrase, Segment, Slot } from './phrase.ts';

/** A phrase ready to be looked for: its literals are numbers of the automaton's. */
export type CompiledPhrase = Phrase<number>;

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
 * Where the phrases of an index stand in a text: each around every place of its anchor around which its
 * other parts can be found, in the order of the text, the first two hundred places of each. See `join`
 * for which of several parts are taken.
 */
export function findPhrases(
  folded: string,
  hits: Hits,
  { phrases, anchored: { starts, items } }: PhraseIndex,
  slots: SlotSpans,
): Matches {
  const asked = new Map<number, number[]>();
  for (const literal of hits.literals) {
    for (let at = starts[literal] as number; at < (starts[literal + 1] as number); at++) {
      const number = items[at] as number;
      const anchors = asked.get(number);
      if (anchors) anchors.push(literal);
      else asked.set(number, [literal]);
    }
  }
  const places = { hits, slots, fits: gapsOf(folded) };
  const matches = new Map<number, PhraseMatch[]>();
  for (const [number, anchors] of asked) {
    const found = find(phrases[number] as CompiledPhrase, anchors, places);
    if (found.length > 0) matches.set(number, found);
  }
  return matches;
}

/** What was found in one text: literals, and what fills slots. */
interface Places {
  readonly hits: Hits;
  readonly slots: SlotSpans;
  readonly fits: GapCheck;
}

/** Where a phrase stands, of whose anchor these literals were found. */
function find(phrase: CompiledPhrase, literals: readonly number[], places: Places): PhraseMatch[] {
  const { segments, anchor } = phrase;
  if (segments.some((segment, index) => index !== anchor && !stands(segment, places))) return [];
  const anchors = placesOf(literals, places);
  if (segments.length === 1) return anchors.slice(0, mostMatches).map((span) => ({ ...span, parts: [span] }));
  const sides = segments.map((segment, index) => ({
    spans: index === anchor ? anchors : partsOf(segment, anchors, phrase, places),
    gap: segment.gap,
  }));
  return join(sides, anchor, places.fits)
    .slice(0, mostMatches)
    .map((parts) => ({ start: (parts[0] as Span).start, end: (parts.at(-1) as Span).end, parts }));
}

/** Whether a segment stands anywhere in the text. */
function stands({ slot, literals }: Segment<number>, { hits, slots }: Places): boolean {
  return slot ? slots[slot].length > 0 : literals.some((literal) => countOf(hits, literal) > 0);
}

function partsOf(
  { slot, literals }: Segment<number>,
  anchors: readonly Span[],
  phrase: CompiledPhrase,
  places: Places,
): readonly Span[] {
  return slot ? near(places.slots[slot], anchors, phrase) : placesOf(literals, places);
}

/** Where one of several literals stands, in the order of the text. */
function placesOf(literals: readonly number[], { hits }: Places): readonly Span[] {
  const lists: (readonly Span[])[] = [];
  for (const literal of literals) {
    const spans = spansOf(hits, literal);
    if (spans.length > 0) lists.push(spans);
  }
  return lists.length < 2 ? (lists[0] ?? []) : lists.flat().sort(byStart);
}

/** No part that is a literal is longer, in code units. */
const longestPart = 200;

/** How far from its anchor a phrase reaches at most, in code units. */
export function reachOf({ segments }: Pick<Phrase<unknown>, 'segments'>): number {
  return segments.reduce((sum, { gap }) => sum + longestGap(gap) + longestPart, 0);
}

/**
 * Of what fills a slot, what stands within reach of an anchor: numbers can be many, and phrases that ask
 * for one too. Both lists are in the order of the text.
 */
function near(spans: readonly Span[], anchors: readonly Span[], phrase: CompiledPhrase): Span[] {
  const reach = reachOf(phrase);
  const found: Span[] = [];
  let next = 0;
  for (const anchor of anchors) {
    next = Math.max(
      next,
      countUntil(spans, ({ start }) => start < anchor.start - reach),
    );
    for (; next < spans.length && (spans[next] as Span).start <= anchor.end + reach; next++)
      found.push(spans[next] as Span);
  }
  return found;
}
