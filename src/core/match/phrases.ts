import type { Hit } from '../model/hit.ts';
import type { Span } from '../model/span.ts';
import { countUntil } from './count-until.ts';
import { gapAllows } from './gap.ts';
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

/** How many places of one phrase are kept. */
const mostMatches = 200;

/** The hits of one text, by literal, each list in the order of the text. */
export type HitsByLiteral = ReadonlyMap<number, readonly Span[]>;

/** Sorts hits by literal. */
export function byLiteral(hits: readonly Hit[]): HitsByLiteral {
  const sorted = new Map<number, Span[]>();
  for (const hit of hits) {
    const list = sorted.get(hit.literal);
    if (list) list.push(hit);
    else sorted.set(hit.literal, [hit]);
  }
  return sorted;
}

/** All phrases of an engine, and for each literal those that are looked at when it was hit: no other can stand there. */
export interface PhraseIndex {
  readonly phrases: readonly CompiledPhrase[];
  readonly anchored: ReadonlyMap<number, readonly number[]>;
}

/**
 * The phrases among `wanted` that stand in the text, at most two hundred places each. Around a hit of its
 * anchor a phrase takes the nearest words that fit.
 */
export function findPhrases(
  folded: string,
  hits: HitsByLiteral,
  { phrases, anchored, wanted }: PhraseIndex & { readonly wanted: ReadonlySet<number> },
  slotSpans: SlotSpans,
): Matches {
  const matches = new Map<number, PhraseMatch[]>();
  for (const [literal, spans] of hits) {
    for (const number of anchored.get(literal) ?? []) {
      if (!wanted.has(number)) continue;
      const before = matches.get(number) ?? [];
      const found = firstMatches(spans, mostMatches - before.length, (span) =>
        around({ folded, hits, slots: slotSpans }, phrases[number] as CompiledPhrase, span),
      );
      if (found.length > 0) matches.set(number, [...before, ...found]);
    }
  }
  return matches;
}

/** What is found around the first spans around which something is, at most `most` of them. */
function firstMatches(
  spans: readonly Span[],
  most: number,
  find: (span: Span) => PhraseMatch | undefined,
): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (const span of spans) {
    if (found.length >= most) break;
    const place = find(span);
    if (place) found.push(place);
  }
  return found;
}

/** What was found in one text: literals, and what fills slots. */
interface Places {
  readonly folded: string;
  readonly hits: HitsByLiteral;
  readonly slots: SlotSpans;
}

function around(places: Places, { segments, anchor }: CompiledPhrase, at: Span): PhraseMatch | undefined {
  const parts: Span[] = [at];
  for (let i = anchor; i > 0; i--) {
    const first = parts[0] as Span;
    const before = nearestBefore(segments[i - 1] as Segment<number>, places, first.start);
    if (!before || !gapAllows(places.folded, before.end, first.start, segments[i]?.gap ?? 0))
      return undefined;
    parts.unshift(before);
  }
  for (let i = anchor + 1; i < segments.length; i++) {
    const segment = segments[i] as Segment<number>;
    const last = parts.at(-1) as Span;
    const after = nearestAfter(segment, places, last.end);
    if (!after || !gapAllows(places.folded, last.end, after.start, segment.gap)) return undefined;
    parts.push(after);
  }
  return { start: (parts[0] as Span).start, end: (parts.at(-1) as Span).end, parts };
}

/** Where a segment stands, for its literal of that index or for its slot; undefined where it does not. */
function spansOf(
  { slot, literals }: Segment<number>,
  index: number,
  { hits, slots }: Places,
): readonly Span[] | undefined {
  return slot ? slots[slot] : hits.get(literals[index] as number);
}

/** Of the spans that end at or before a position the last; of those that end together the longest. */
function nearestBefore(segment: Segment<number>, places: Places, position: number): Span | undefined {
  let nearest: Span | undefined;
  for (let index = 0; index < (segment.slot ? 1 : segment.literals.length); index++) {
    const spans = spansOf(segment, index, places);
    const span = spans?.[countUntil(spans, ({ end }) => end <= position) - 1];
    if (!span) continue;
    if (!nearest || span.end > nearest.end || (span.end === nearest.end && span.start < nearest.start))
      nearest = span;
  }
  return nearest;
}

/** Of the spans that start at or after a position the first; of those that start together the longest. */
function nearestAfter(segment: Segment<number>, places: Places, position: number): Span | undefined {
  let nearest: Span | undefined;
  for (let index = 0; index < (segment.slot ? 1 : segment.literals.length); index++) {
    const spans = spansOf(segment, index, places);
    const span = spans?.[countUntil(spans, ({ start }) => start < position)];
    if (!span) continue;
    if (!nearest || span.start < nearest.start || (span.start === nearest.start && span.end > nearest.end))
      nearest = span;
  }
  return nearest;
}
