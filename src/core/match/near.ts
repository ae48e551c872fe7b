import type { Span } from '../model/span.ts';
import type { Chains } from './chains.ts';
import type { Hits } from './hits.ts';

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

/** The same of the places of the literal at an index, which are put into `found`. Most are far from any anchor and are never made a span. */
export function putNear(
  found: Span[],
  hits: Hits,
  index: number,
  anchors: readonly Span[],
  reach: number,
): void {
  const { places, firsts } = hits;
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

/** More places than this of two parts are not compared one by one: they may well stand beside each other. */
const fewPlaces = 200;

/** False when no place of one list's literals ends at most so many code units before one of another's begins. Lists hold indexes into `hits`. */
export function standBeside(lists: Chains, one: number, other: number, most: number, hits: Hits): boolean {
  let left = fewPlaces;
  for (let before = lists.last(one); before >= 0; before = lists.before(before)) {
    for (let after = lists.last(other); after >= 0; after = lists.before(after)) {
      left = compare(hits, lists.item(before), lists.item(after), most, left);
      if (left <= 0) return true;
    }
  }
  return false;
}

/** Compares the places of two literals, both in the order of the text. What is left of `left`; 0 where they stand beside each other. */
function compare({ places, firsts }: Hits, one: number, other: number, most: number, left: number): number {
  let after = firsts[other] as number;
  const end = firsts[other + 1] as number;
  const last = firsts[one + 1] as number;
  for (let before = firsts[one] as number; before < last; before++) {
    const from = places[2 * before + 1] as number;
    while (after < end && (places[2 * after] as number) < from) after++;
    if (after < end && (places[2 * after] as number) - from <= most) return 0;
  }
  return left - (last - (firsts[one] as number)) - (end - (firsts[other] as number));
}
