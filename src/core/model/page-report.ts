import type { Explanation } from './explanation.ts';

/** What is known of the posts of a page, in words. */
export interface PageReport {
  /** The most concerning first, then in page order. */
  readonly offers: readonly Explanation[];
  /** Titles of posts that are no offers, as far as they are kept. */
  readonly others: readonly string[];
  /** How many posts were read on the page, offers or not. */
  readonly read: number;
  /** True when the page does not let marks stand in it. */
  readonly refused: boolean;
}
