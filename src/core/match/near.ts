import type { Span } from '../model/span.ts';
import { countUntil } from './count-until.ts';

/**
 * Of spans those that begin within reach of an anchor, in code units. Both lists are in the order of the
 * text. Walks through the shorter list and searches the other: one of them can be as long as a text.
 */
export function near(spans: readonly Span[], anchors: readonly Span[], reach: number): readonly Span[] {
  if (spans.length <= anchors.length) return spans.filter((span) => hasAnchor(span, anchors, reach));
  const found: Span[] = [];
  let next = 0;
  for (const anchor of anchors) {
    next = Math.max(
      next,
      countUntil(spans, ({ start }) => start < anchor.start - reach),
    );
    for (; next < spans.length && (spans[next] as Span).start <= anchor.start + reach; next++)
      found.push(spans[next] as Span);
  }
  return found;
}

function hasAnchor(span: Span, anchors: readonly Span[], reach: number): boolean {
  const first = anchors[countUntil(anchors, ({ start }) => start < span.start - reach)];
  return first !== undefined && first.start <= span.start + reach;
}
