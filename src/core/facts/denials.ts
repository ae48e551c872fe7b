import type { Denial } from '../model/fact.ts';
import type { Span } from '../model/span.ts';

const longestScope = 60;
const clauseEnds = new Set([...'.,;:!?\n。，；：！？、()'].map((sign) => sign.charCodeAt(0)));

/** What each word of denial denies: the rest of its clause, at most sixty code units on. */
export function readDenials(folded: string, cues: readonly Span[]): Denial[] {
  return cues.map((cue) => ({ cue, scope: { start: cue.start, end: clauseEnd(folded, cue.end) } }));
}

function clauseEnd(folded: string, from: number): number {
  const last = Math.min(folded.length, from + longestScope);
  let at = from;
  while (at < last && !clauseEnds.has(folded.charCodeAt(at))) at++;
  return at;
}

/**
 * True when words are denied by a cue outside of them: in "we never keep your passport" the words
 * "keep your passport" are, while in "no visa needed" the phrase holds its own "no".
 */
export function isDenied(parts: readonly Span[], denials: readonly Denial[]): boolean {
  return denials.some(
    ({ cue, scope }) =>
      parts.some((part) => part.start < scope.end && scope.start < part.end) &&
      !parts.some((part) => part.start <= cue.start && cue.end <= part.end),
  );
}
