import type { Explanation } from '../../core/model/explanation.ts';
import type { Post } from '../../core/model/post.ts';

/** The mark's own words, in the reader's language. */
export interface MarkWords {
  readonly open: string;
  readonly close: string;
  readonly quote: string;
  readonly more: string;
}

/** What a page is told of its own posts: only those that give cause for concern. */
export interface ScreenedPosts {
  readonly explanations: readonly Explanation[];
  readonly words: MarkWords;
}

/** What the popup is told of a tab. */
export interface TabReport {
  /** Offers first by concern, then in page order. Posts that are no offers are left out. */
  readonly offers: readonly Explanation[];
  /** How many posts were read on the page, offers or not. */
  readonly read: number;
}

/** Everything one part of the extension may ask of the background. Not listed here, not sent. */
export interface Requests {
  /** From a page's script: `fresh` forgets what was known of the tab before. */
  'screen-posts': (input: { posts: readonly Post[]; fresh: boolean }) => ScreenedPosts;
  /** From our own pages. */
  'tab-report': (input: { tab: number }) => TabReport;
}

/** Everything the popup may ask of a page's script. */
export interface PageRequests {
  /** Scroll to a post and show its mark. False when it is no longer on the page. */
  'show-post': (input: { post: string }) => boolean;
}
