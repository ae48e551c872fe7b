/** One measured figure, and what it may be at most (or, for rates, must be at least). */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: string;
}
