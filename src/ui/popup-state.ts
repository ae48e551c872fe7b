import type { Explanation } from '../core/model/explanation.ts';

/** What is known of the offers of a tab. */
export interface PageReport {
  /** The most concerning first. Posts that are no offers are left out. */
  readonly offers: readonly Explanation[];
  /** How many posts were read on the page, offers or not. */
  readonly read: number;
}

/** What the popup shows. "unreadable" is a page that the browser lets no extension read; "failed" is our own fault. */
export type PopupState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'report'; readonly report: PageReport };

/** The site that the popup's tab shows, and whether its posts are checked without asking. */
export interface PopupSite {
  readonly host: string;
  readonly watched: boolean;
}
