import type { PostField } from './post.ts';

/** Where one field of the post stands in the original. */
export interface FieldRange {
  readonly field: PostField;
  readonly start: number;
  readonly end: number;
}

/** A map back: code unit `i` of a folded text came from the original's code units `[starts[i], ends[i])`. */
export interface Places {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * A post's words folded for matching, with a map back to the original.
 *
 * `original` holds the post's fields one after another, each on lines of its own. `folded` is what
 * phrases are compared with.
 */
export interface Text {
  readonly original: string;
  readonly folded: string;
  /** Where the folded code units came from. Found out when it is first asked for: most posts are never quoted. */
  readonly places: () => Places;
  readonly fields: readonly FieldRange[];
}
