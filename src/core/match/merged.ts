import type { Span } from '../model/span.ts';
import { byStart } from './join.ts';

const none: readonly Span[] = [];
/** Of so many lists each is merged into the others; of more, all are sorted together. */
const fewLists = 6;

/** Several lists of spans, each in the order of the text, as one. */
export function merged(lists: readonly (readonly Span[])[]): readonly Span[] {
  if (lists.length > fewLists) return lists.flat().sort(byStart);
  let all = lists[0] ?? none;
  for (let index = 1; index < lists.length; index++) all = mergedPair(all, lists[index] as readonly Span[]);
  return all;
}

function mergedPair(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  if (some.length === 0) return others;
  if (others.length === 0) return some;
  const all: Span[] = [];
  let next = 0;
  for (const span of some) {
    while (next < others.length && byStart(others[next] as Span, span) < 0) all.push(others[next++] as Span);
    all.push(span);
  }
  while (next < others.length) all.push(others[next++] as Span);
  return all;
}
