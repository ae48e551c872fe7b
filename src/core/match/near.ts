import type { Span } from '../model/span.ts';
import { type Hits, indexOf } from './hits.ts';

/**
 * Of spans those that begin within reach of an anchor, in code units. Both lists are in the order of the
 * text. Walks through the shorter list and searches the other: one of them can be as long as a text.
 */
export function near(spans: readonly Span[], anchors: readonly Span[], reach: number): readonly Span[] {
  if (spans.length <= anchors.length) return spans.filter(({ start }) => hasAnchor(start, anchors, reach));
  const found: Span[] = [];
  let next = 0;
  for (const anchor of anchors) {
    next = Math.max(next, firstFrom(spans, anchor.start - reach));
    for (; next < spans.length && (spans[next] as Span).start <= anchor.start + reach; next++)
      found.push(spans[next] as Span);
  }
  return found;
}

/** The same of the places of a literal, which are put into `found`. Most are far from any anchor and are never made a span. */
export function putNear(
  found: Span[],
  hits: Hits,
  literal: number,
  anchors: readonly Span[],
  reach: number,
): void {
  const { places, firsts } = hits;
  const index = indexOf(hits, literal);
  if (index < 0) return;
  let next = firsts[index] as number;
  const end = firsts[index + 1] as number;
  if (end - next <= anchors.length) {
    for (; next < end; next++)
      if (hasAnchor(places[2 * next] as number, anchors, reach)) found.push(spanAt(places, next));
    return;
  }
  for (const { start } of anchors) {
    next = firstPlaceFrom(places, next, end, start - reach);
    for (; next < end && (places[2 * next] as number) <= start + reach; next++)
      found.push(spanAt(places, next));
  }
}

const spanAt = (places: Hits['places'], place: number): Span => ({
  start: places[2 * place] as number,
  end: places[2 * place + 1] as number,
});

function hasAnchor(start: number, anchors: readonly Span[], reach: number): boolean {
  const first = anchors[firstFrom(anchors, start - reach)];
  return first !== undefined && first.start <= start + reach;
}

// Binary searches, so that long lists of words cost a hostile text no more than short ones. They are written out, and not by
// `countUntil`, because they are asked for each part of each phrase.

/** How many spans begin before a position. */
function firstFrom(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place in `[from, end)` that begins at a position or behind it. */
function firstPlaceFrom(places: Hits['places'], from: number, end: number, position: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[2 * middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
