import type { CombinationFinding, Finding, PackRef } from './finding.ts';

/** How much a reader should wonder about an offer. "none-found" never means safe. */
export const concerns = ['not-an-offer', 'cannot-tell', 'none-found', 'some', 'serious'] as const;
export type Concern = (typeof concerns)[number];

/** Whether a concern is one that a reader is told of unasked. */
export function isWorrying(concern: Concern): concern is 'some' | 'serious' {
  return concern === 'some' || concern === 'serious';
}

/** All findings of a post rolled up into a concern. The same text and packs give the same assessment everywhere. */
export interface Assessment {
  readonly post: string;
  readonly concern: Concern;
  /** True where someone passes the offer on and asks about it: "is this real?". */
  readonly asked: boolean;
  /** True for a message that says little of an offer: a sign in it weighs more. */
  readonly brief: boolean;
  readonly lang: string | undefined;
  readonly findings: readonly Finding[];
  readonly combinations: readonly CombinationFinding[];
  readonly packs: readonly PackRef[];
}
