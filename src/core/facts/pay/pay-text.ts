import type { Span } from '../../model/span.ts';
import type { Amount } from './amounts.ts';
import type { PayWords } from './pay-words.ts';

/** What sums of pay are read from. */
export interface PayText {
  readonly folded: string;
  readonly amounts: readonly Amount[];
  readonly words: PayWords;
  /** What leads from a sum to the days that it is for. */
  readonly forDays: ReadonlySet<string>;
  /** Where the post's own field for pay stands: a sum there needs no word that calls it pay. */
  readonly field?: Span;
}

/** How far after a sum its period and what comes on top of it may stand, in code units. */
export const reachAfter = 20;

/** True when nothing but words of one clause stands between two positions: no other number. */
export function isOneClause(folded: string, from: number, to: number): boolean {
  return !/[\d\n,;!?。，；！、]|\. /.test(folded.slice(from, to));
}

/** True when no clause ends between two positions, whatever numbers stand there. */
export function isOnePart(folded: string, from: number, to: number): boolean {
  return !/[\n,;!?。，；！、]|\. /.test(folded.slice(from, to));
}
