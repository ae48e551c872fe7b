import { countUntil } from '../match/count-until.ts';
import type { Span } from '../model/span.ts';

/** True when a span overlaps one of others, which are in the order of the text and do not overlap each other. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  const last = others[countUntil(others, ({ start }) => start < span.end) - 1];
  return last !== undefined && last.end > span.start;
}
