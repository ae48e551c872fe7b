import type { PostField } from './post.ts';

/** How much a sign weighs: S3 may warn alone, S2 needs a sign of another category, S1 counts only in a combination. */
export const strengths = ['S1', 'S2', 'S3'] as const;
export type Strength = (typeof strengths)[number];

/** The closed set of categories that signs are counted by. */
export const categories = [
  'role',
  'industry',
  'destination',
  'route',
  'pay',
  'skills',
  'channel',
  'documents',
  'visa',
  'travel',
  'debt',
  'accommodation',
  'secrecy',
  'employer',
  'targeting',
  'other',
] as const;
export type Category = (typeof categories)[number];

/** Words of the post that made a rule hold, quoted as they stand there. */
export interface Evidence {
  readonly field: PostField;
  /** Position within that field, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Never empty: a rule without words of the post to point at has not held. */
export type EvidenceList = readonly [Evidence, ...Evidence[]];

/** Which release of which pack something comes from. */
export interface PackRef {
  readonly id: string;
  readonly version: string;
}

/** A rule that held for a post, with its evidence. */
export interface Finding {
  readonly rule: string;
  readonly indicator: string;
  readonly category: Category;
  readonly strength: Strength;
  readonly evidence: EvidenceList;
  readonly pack: PackRef;
}

/** A bundle of indicators, described together by sources, that held for a post. */
export interface CombinationFinding {
  readonly combination: string;
  /** The indicators of the bundle that the post showed. */
  readonly indicators: readonly string[];
  readonly categories: readonly Category[];
  readonly pack: PackRef;
}
