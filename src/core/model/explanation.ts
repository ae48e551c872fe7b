import type { Concern } from './assessment.ts';
import type { Category, Evidence, PackRef, Strength } from './finding.ts';
import type { Source } from './source.ts';

/** One sign, in words: the post's own words, why it matters, and who says so. */
export interface Reason {
  readonly rule: string;
  readonly category: Category;
  readonly strength: Strength;
  /** One sentence of at most twelve words about the offer. */
  readonly message: string;
  /** One sentence: why experts name this as a sign. */
  readonly why: string;
  readonly evidence: readonly Evidence[];
  readonly sources: readonly Source[];
  /** When this sign may be wrong, in words. */
  readonly falsePositives: readonly string[];
  readonly pack: PackRef;
  /** Who publishes the rules that found it, where they are not the product's own. */
  readonly publisher?: string;
  /** Sentences that say whose rules found it, where they are not the product's own. */
  readonly from: readonly string[];
  /** The day on which these rules were confirmed last, where they have expired since. */
  readonly confirmedOn?: string;
}

/** Something the reader can do next. */
export interface Step {
  readonly text: string;
  readonly url?: string;
}

/** What was reported to come after offers with such signs, and what to do then. */
export interface Next {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** What a reader is told about one offer. Every word of `title`, `employer` and `evidence` is a stranger's. */
export interface Explanation {
  readonly post: string;
  readonly concern: Concern;
  readonly title?: string;
  readonly employer?: string;
  /** At most twelve words. */
  readonly headline: string;
  /** What the headline does not mean: that signs also stand in lawful offers, that none found is not safe. */
  readonly caution: string;
  /** Strongest first. Empty unless the concern is "some" or "serious". */
  readonly reasons: readonly Reason[];
  /** Bundles that sources describe together, one sentence each. */
  readonly combinations: readonly string[];
  /** What to watch for from now on: at most three. */
  readonly next: readonly Next[];
  readonly steps: readonly Step[];
}
