import type { HelpReport } from '../core/model/help.ts';
import type { PackNote } from '../core/model/pack.ts';
import type { PageReport } from '../core/model/page-report.ts';

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
  /** Whether marks are drawn in its pages. */
  readonly marked: boolean;
  /** In a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** What stands beside every report. */
export interface Surroundings {
  readonly rules: readonly PackNote[];
  /** Whom people of the reader's country can ask; undefined when the reader has not said one. */
  readonly help: HelpReport | undefined;
}
