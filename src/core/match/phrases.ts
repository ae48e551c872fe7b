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

const mostMatches = 20;

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

/** Every phrase that stands in the text, at most twenty places each. */
export function findPhrases(
  folded: string,
  hits: HitsByLiteral,
  index: PhraseIndex,
  slotSpans: SlotSpans,
): Matches {
  const matches = new Map<number, PhraseMatch[]>();
  for (const [literal, spans] of hits) {
    for (const number of index.anchored.get(literal) ?? []) {
      const phrase = index.phrases[number] as CompiledPhrase;
      const found = spans
        .slice(0, mostMatches)
        .flatMap((span) => around(folded, hits, phrase, span, slotSpans) ?? []);
      if (found.length > 0) matches.set(number, [...(matches.get(number) ?? []), ...found]);
    }
  }
  return matches;
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
    const before = candidates(segments[i - 1] as Segment<number>, hits, slotSpans)
      .filter(
        (span) => span.end <= first.start && gapAllows(folded, span.end, first.start, segments[i]?.gap ?? 0),
      )
      .at(-1);
    if (!before) return undefined;
    parts.unshift(before);
  }
  for (const segment of segments.slice(anchor + 1)) {
    const last = parts.at(-1) as Span;
    const after = candidates(segment, hits, slotSpans).find(
      (span) => span.start >= last.end && gapAllows(folded, last.end, span.start, segment.gap),
    );
    if (!after) return undefined;
    parts.push(after);
  }
  return { start: (parts[0] as Span).start, end: (parts.at(-1) as Span).end, parts };
}

function candidates(segment: Segment<number>, hits: HitsByLiteral, slotSpans: SlotSpans): Span[] {
  if (segment.slot) return [...slotSpans[segment.slot]];
  return segment.literals.flatMap((literal) => hits.get(literal) ?? []).sort((a, b) => a.end - b.end);
}
