import type { Explanation } from '../core/model/explanation.ts';
import type { PageReport } from '../core/model/page-report.ts';

/** What the check page shows. */
export type CheckState =
  | { readonly kind: 'waiting' }
  /** Comparing a text, or opening a page of this host. */
  | { readonly kind: 'working'; readonly host?: string }
  /** Asks before a link is opened. */
  | { readonly kind: 'link'; readonly address: string; readonly host: string }
  | { readonly kind: 'text'; readonly text: string; readonly explanation: Explanation }
  | { readonly kind: 'report'; readonly report: PageReport }
  /** The reader or the browser did not allow a link's site. */
  | { readonly kind: 'refused' }
  /** A link could not be opened or read. */
  | { readonly kind: 'failed' }
  /** Our own fault. */
  | { readonly kind: 'broken' };

/** The longest text that is compared, in UTF-16 code units: more than the longest offers. */
export const longestText = 100_000;
