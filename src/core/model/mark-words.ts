/** The words of the mark itself, in the reader's language. All others come with the explanation. */
export interface MarkWords {
  /** BCP 47 tag of these words and of the explanations. */
  readonly lang: string;
  /** The concern in a word or two, as the popup names it. */
  readonly some: string;
  readonly serious: string;
  /** What pressing the mark does. */
  readonly open: string;
  readonly close: string;
  /** Stands before the post's own words. */
  readonly quote: string;
  /** Said where some of the quoted words are on the page, but not to be seen. */
  readonly unseen: string;
  /** Where there is more to read. */
  readonly more: string;
  /** What hides this mark, and all marks of the site. */
  readonly hidePost: string;
  readonly hideSite: string;
}
