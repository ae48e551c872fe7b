import type { Span } from '../model/span.ts';
import type { GapCheck } from './gap.ts';

/** The places of one segment in a text, and how many words may stand before it, after the segment before. */
export interface Side {
  readonly spans: readonly Span[];
  readonly gap: number;
}

/** A place of a segment, and a place of the segment beyond it that fits, seen from the anchor. */
interface Link extends Span {
  readonly span: Span;
  readonly beyond: Link | undefined;
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
  const before = link(sides.slice(0, anchor + 1), fits);
  if (anchor === sides.length - 1) return before.map((one) => [...chain(one.beyond).reverse(), one.span]);
  const after = link(mirrored(sides.slice(anchor)), (from, to, most) => fits(-to, -from, most));
  const others = new Map(after.map((one) => [one.span, one.beyond]));
  return before
    .filter(({ span }) => others.has(span))
    .map(({ span, beyond }) => [...chain(beyond).reverse(), span, ...chain(others.get(span))]);
}

/** The same segments read backwards, every position negative. */
function mirrored(sides: readonly Side[]): Side[] {
  return sides
    .map(({ spans }, index) => ({ spans: spans.map(mirror).reverse(), gap: sides[index + 1]?.gap ?? 0 }))
    .reverse();
}

const mirror = (span: Span): Mirrored => ({ start: -span.end, end: -span.start, span });

interface Mirrored extends Span {
  readonly span: Span;
}

/** The places of the last segment that have all the others before them. */
function link(sides: readonly Side[], fits: GapCheck): Link[] {
  let links: Link[] = [];
  sides.forEach(({ spans, gap }, index) => {
    const beyond = inOrder(links, byEnd);
    links = [];
    let next = 0;
    for (const place of inOrder(spans, byStart)) {
      const { start, end } = place;
      while (next < beyond.length && (beyond[next] as Link).end <= start) next++;
      const nearest = beyond[next - 1];
      if (index === 0 || (nearest && fits(nearest.end, start, gap)))
        links.push({ start, end, span: 'span' in place ? (place.span as Span) : place, beyond: nearest });
    }
  });
  return links;
}

const byEnd = (a: Span, b: Span) => a.end - b.end || b.start - a.start;

/** Sorted by a comparison. Most lists are already. */
function inOrder<Place>(places: readonly Place[], compare: (a: Place, b: Place) => number): readonly Place[] {
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
