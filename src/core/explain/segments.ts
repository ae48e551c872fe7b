import type { Reason } from '../model/explanation.ts';

/** A piece of a text, and the numbers of the reasons whose evidence it is part of, as a reader counts them, from 1. */
export interface Segment {
  readonly text: string;
  readonly reasons: readonly number[];
}

/** Cuts a post's text at the ends of its evidence, so that each piece can be marked. The pieces together are the text. */
export function segmentsOf(text: string, reasons: readonly Pick<Reason, 'evidence'>[]): Segment[] {
  const spans = reasons.flatMap(({ evidence }, index) =>
    evidence
      .filter(({ field }) => field === 'text')
      .map(({ start, end }) => ({ start, end: Math.min(end, text.length), number: index + 1 })),
  );
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((place) => place <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      text: text.slice(start, end),
      reasons: [...new Set(covering.map(({ number }) => number))].sort((a, b) => a - b),
    };
  });
}
