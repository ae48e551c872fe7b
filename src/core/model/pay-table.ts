/** Usual entry pay in US dollars a month, by a source; not to be quoted to readers where `shown` is false. */
interface Benchmark {
  readonly usdMonth: number;
  readonly source: string;
  readonly shown?: boolean;
}

/** Words by what they say. */
type WordLists = Readonly<Record<string, readonly string[]>>;

/**
 * How posts of all languages write pay, and dated figures to compare it with. In a word "#" stands for the
 * number: "#k" follows it without a space, "# jt" with or without one, "p#" and "elfu #" stand before it.
 */
export interface PayTable {
  readonly date: string;
  /** Units of each currency that one US dollar buys, by ISO 4217 code. */
  readonly perUsd: Readonly<Record<string, number>>;
  /** Words and signs that name a currency, by ISO 4217 code. One that names several is told by country or language. */
  readonly currencies: WordLists;
  /** The currency of each country, by ISO 3166-1 alpha-2 code. */
  readonly countries: Readonly<Record<string, string>>;
  /** The countries in which a language is at home. */
  readonly languages: WordLists;
  /** Words that multiply a number, by how many times. */
  readonly multipliers: WordLists;
  /** What stands between the two numbers of a range. */
  readonly ranges: readonly string[];
  /** Words that make a number the lower end of what is paid, or the upper. */
  readonly from: readonly string[];
  readonly upTo: readonly string[];
  /** What a sum is paid for: "month", or several of one, as "2 week". */
  readonly periods: WordLists;
  /** "days" in "for 5 days", what stands before it, and what follows the 5 in "5日で10万円". */
  readonly days: readonly string[];
  readonly forDays: readonly string[];
  readonly inDays: readonly string[];
  /** Words that stand by a sum that is pay, by the period that they imply: "any" for none. */
  readonly pay: WordLists;
  /** Words that stand by a sum that is no pay: fees, prices, turnover. */
  readonly otherSums: readonly string[];
  /** Words that say that more comes on top: commission, tips. */
  readonly extras: readonly string[];
  /** Words for kinds of work that have benchmarks of their own, by its name. */
  readonly works: WordLists;
  /** By country, and there by kind of work. */
  readonly benchmarks: Readonly<
    Record<string, Benchmark & { readonly works?: Readonly<Record<string, Benchmark>> }>
  >;
}

/** The table of a pack that leaves pay to the pack beside it. */
export const noPay: Omit<PayTable, 'date'> = {
  perUsd: {},
  currencies: {},
  countries: {},
  languages: {},
  multipliers: {},
  ranges: [],
  from: [],
  upTo: [],
  periods: {},
  days: [],
  forDays: [],
  inDays: [],
  pay: {},
  otherSums: [],
  extras: [],
  works: {},
  benchmarks: {},
};
