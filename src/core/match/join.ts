import type { Span } from '../model/span.ts';
import { countUntil } from './count-until.ts';
import type { GapCheck } from './gap.ts';

/** The places of one segment in a text, and how many words may stand before it, after the segment before. */
export interface Side {
  readonly spans: readonly Span[];
  readonly gap: number;
}

/** A place of a segment, seen in the direction of the anchor, and the place beyond it that fits. */
interface Link {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  beyond: Link | undefined;
}

/**
 * The ways in which the segments of a phrase stand in a text one after the other, without overlap, each at
 * most its gap after the one before: one way around each place of the anchor around which there is any, in
 * the order of the text. Of several ways it is the one whose parts stand nearest to the anchor, those
 * beside it first; of parts that begin or end together there, the longest is taken.
 *
 * Nothing is missed: where a part fits, so does every part that stands nearer, because the gap to it is
 * a piece of the other gap. So each place is checked once, against the nearest that has all beyond it.
 */
export function join(sides: readonly Side[], anchor: number, fits: GapCheck): (readonly Span[])[] {
  if (sides.length === 2) return pairs(sides[0] as Side, sides[1] as Side, anchor, fits);
  const before = link(sides.slice(0, anchor + 1), forward, fits);
  if (anchor === sides.length - 1) return before.map((one) => [...chain(one.beyond).reverse(), one.span]);
  const after = link(turned(sides.slice(anchor)), backward, (from, to, most) => fits(-to, -from, most));
  const others = new Map(after.map((one) => [one.span, one.beyond]));
  return before
    .filter(({ span }) => others.has(span))
    .map(({ span, beyond }) => [...chain(beyond).reverse(), span, ...chain(others.get(span))]);
}

/** Two segments, as most phrases have: for each place of the anchor the nearest of the other, when it fits. */
function pairs(first: Side, second: Side, anchor: number, fits: GapCheck): (readonly Span[])[] {
  const found: (readonly Span[])[] = [];
  if (anchor === 0) {
    const after = inOrder(second.spans, byStart);
    for (const span of inOrder(first.spans, byStart)) {
      const nearest = after[countUntil(after, ({ start }) => start < span.end)];
      if (nearest && fits(span.end, nearest.start, second.gap)) found.push([span, nearest]);
    }
    return found;
  }
  const before = inOrder(first.spans, byEnd);
  for (const span of inOrder(second.spans, byStart)) {
    const nearest = before[countUntil(before, ({ end }) => end <= span.start) - 1];
    if (nearest && fits(nearest.end, span.start, second.gap)) found.push([nearest, span]);
  }
  return found;
}

/** The same segments from the last to the first, each with the gap after it. */
function turned(sides: readonly Side[]): Side[] {
  return sides.map(({ spans }, index) => ({ spans, gap: sides[index + 1]?.gap ?? 0 })).reverse();
}

/** Read backwards, every position is negative. */
const forward = (spans: readonly Span[]): Link[] =>
  spans.map((span) => ({ start: span.start, end: span.end, span, beyond: undefined }));
const backward = (spans: readonly Span[]): Link[] =>
  spans.map((span) => ({ start: -span.end, end: -span.start, span, beyond: undefined })).reverse();

/** The places of the last segment that have all the others before them. */
function link(sides: readonly Side[], read: (spans: readonly Span[]) => Link[], fits: GapCheck): Link[] {
  let links: readonly Link[] | undefined;
  for (const { spans, gap } of sides) {
    const places = read(spans);
    links = links ? fitting(inOrder(places, byStart), inOrder(links, byEnd), gap, fits) : places;
  }
  return [...inOrder(links ?? [], byStart)];
}

/** The places before which one of those beyond fits, each with the nearest. Both are in the order of their text. */
function fitting(places: readonly Link[], beyond: readonly Link[], gap: number, fits: GapCheck): Link[] {
  const found: Link[] = [];
  let next = 0;
  for (const place of places) {
    while (next < beyond.length && (beyond[next] as Link).end <= place.start) next++;
    const nearest = beyond[next - 1];
    if (!nearest || !fits(nearest.end, place.start, gap)) continue;
    place.beyond = nearest;
    found.push(place);
  }
  return found;
}

const byEnd = (a: Span, b: Span) => a.end - b.end || b.start - a.start;

/** Sorted by a comparison. Most lists are already. */
export function inOrder<Place>(
  places: readonly Place[],
  compare: (a: Place, b: Place) => number,
): readonly Place[] {
  for (let at = 1; at < places.length; at++) {
    if (compare(places[at - 1] as Place, places[at] as Place) > 0) return [...places].sort(compare);
  }
  return places;
}

/** In the order of the text; of those that begin together the longest first. */
export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function chain(from: Link | undefined): Span[] {
  const spans: Span[] = [];
  for (let at = from; at; at = at.beyond) spans.push(at.span);
  return spans;
}
