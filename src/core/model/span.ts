/** A piece of a text: from `start` up to, not including, `end`, counted in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
