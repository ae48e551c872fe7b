/** One literal of a compiled pack found in a folded text, at `[start, end)` of the folded text. */
export interface Hit {
  /** Index of the literal in the compiled engine. */
  readonly literal: number;
  readonly start: number;
  readonly end: number;
}
