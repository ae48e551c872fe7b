import type { Hit } from '../model/hit.ts';
import type { Span } from '../model/span.ts';
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
      const found = places(spans, mostMatches - before.length, (span) =>
        around(folded, hits, phrases[number] as CompiledPhrase, span, slotSpans),
      );
      if (found.length > 0) matches.set(number, [...before, ...found]);
    }
  }
  return matches;
}

/** The first `most` places around some spans. */
function places(
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

function around(
  folded: string,
  hits: HitsByLiteral,
  { segments, anchor }: CompiledPhrase,
  at: Span,
  slotSpans: SlotSpans,
): PhraseMatch | undefined {
  const parts: Span[] = [at];
  for (let i = anchor; i > 0; i--) {
    const first = parts[0] as Span;
    const before = nearestBefore(spansOf(segments[i - 1] as Segment<number>, hits, slotSpans), first.start);
    if (!before || !gapAllows(folded, before.end, first.start, segments[i]?.gap ?? 0)) return undefined;
    parts.unshift(before);
  }
  for (let i = anchor + 1; i < segments.length; i++) {
    const segment = segments[i] as Segment<number>;
    const last = parts.at(-1) as Span;
    const after = nearestAfter(spansOf(segment, hits, slotSpans), last.end);
    if (!after || !gapAllows(folded, last.end, after.start, segment.gap)) return undefined;
    parts.push(after);
  }
  return { start: (parts[0] as Span).start, end: (parts.at(-1) as Span).end, parts };
}

/** Where a segment stands: a list for each of its literals, in the order of the text. */
function spansOf(segment: Segment<number>, hits: HitsByLiteral, slotSpans: SlotSpans): (readonly Span[])[] {
  if (segment.slot) return [slotSpans[segment.slot]];
  return segment.literals.flatMap((literal) => {
    const spans = hits.get(literal);
    return spans ? [spans] : [];
  });
}

/** The last span that ends at or before a position; of those that end together the longest. */
function nearestBefore(lists: readonly (readonly Span[])[], position: number): Span | undefined {
  let nearest: Span | undefined;
  for (const spans of lists) {
    const span = spans[countUntil(spans, ({ end }) => end <= position) - 1];
    if (!span) continue;
    if (!nearest || span.end > nearest.end || (span.end === nearest.end && span.start < nearest.start))
      nearest = span;
  }
  return nearest;
}

/** The first span that starts at or after a position; of those that start together the longest. */
function nearestAfter(lists: readonly (readonly Span[])[], position: number): Span | undefined {
  let nearest: Span | undefined;
  for (const spans of lists) {
    const span = spans[countUntil(spans, ({ start }) => start < position)];
    if (!span) continue;
    if (!nearest || span.start < nearest.start || (span.start === nearest.start && span.end > nearest.end))
      nearest = span;
  }
  return nearest;
}

/** How many spans from the first on pass a test that, once failed, fails for all that follow. */
function countUntil(spans: readonly Span[], passes: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(spans[middle] as Span)) low = middle + 1;
    else high = middle;
  }
  return low;
}
