/** A site that can be watched. */
export interface Site {
  readonly name: string;
  readonly kind: 'boards' | 'social' | 'other';
  /** The match patterns by which it is watched. */
  readonly patterns: readonly string[];
  readonly watched: boolean;
}
