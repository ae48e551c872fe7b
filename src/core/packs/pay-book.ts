import { type Automaton, buildAutomaton } from '../match/automaton.ts';
import { type PayPeriod, payPeriods } from '../model/fact.ts';
import type { PayTable } from '../model/pay-table.ts';
import { fold } from '../text/fold.ts';

/** Where a word stands by its number, and whether it must touch it. */
export interface Side {
  readonly side: 'before' | 'after' | 'either';
  readonly touches: boolean;
}

/** What a word says by a number. */
export type PayMeaning =
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'multiplier'; readonly times: number }
  | { readonly kind: 'period'; readonly period: PayPeriod; readonly count: number }
  /** A word for pay, with the period that it implies. */
  | { readonly kind: 'pay'; readonly period?: PayPeriod; readonly count: number }
  | { [Kind in PlainKind]: { readonly kind: Kind } }[PlainKind];

type PlainKind = 'from' | 'upTo' | 'days' | 'inDays' | 'other' | 'extra';

/** A table of pay whose words can be looked for. Plain data: it can be stored and read back. */
export interface CompiledPay {
  readonly table: PayTable;
  readonly words: Automaton;
  /** What each word means, by its number in `words`. */
  readonly meanings: readonly (readonly (Side & PayMeaning)[])[];
  /** What stands between the two numbers of a range, with what must stand before the first: "between … and", or nothing. */
  readonly ranges: ReadonlyMap<string, readonly string[]>;
  /** What stands between a sum and the days that it is for. */
  readonly forDays: ReadonlySet<string>;
}

/** No honest word has more meanings; a hostile pack may list one thousands of times. */
const mostMeanings = 16;

/** Of the table that the words of pay are looked for with: they are few, and looked for in every post. */
const cells = 20_000;

/** Compiles a table of pay. Throws a RangeError when its words have more than two million letters. */
export function compilePay(table: PayTable): CompiledPay {
  const meanings = new Map<string, (Side & PayMeaning)[]>();
  const add = (words: readonly string[], usual: Side['side'], meaning: PayMeaning) => {
    for (const written of words) {
      const { word, ...side } = readSide(written, usual);
      const list = meanings.get(word);
      if (!list && word) meanings.set(word, [{ ...side, ...meaning }]);
      else if (list && list.length < mostMeanings) list.push({ ...side, ...meaning });
    }
  };
  for (const [code, words] of Object.entries(table.currencies))
    add(words, 'either', { kind: 'currency', code });
  for (const [times, words] of Object.entries(table.multipliers))
    add(words, 'after', { kind: 'multiplier', times: Number(times) });
  for (const [written, words] of Object.entries(table.periods))
    add(words, 'either', { kind: 'period', ...readPeriod(written) });
  for (const [written, words] of Object.entries(table.pay))
    add(words, 'either', { kind: 'pay', ...(written === 'any' ? { count: 1 } : readPeriod(written)) });
  add(table.from, 'before', { kind: 'from' });
  add(table.upTo, 'before', { kind: 'upTo' });
  add(table.days, 'after', { kind: 'days' });
  add(table.inDays, 'either', { kind: 'inDays' });
  add(table.otherSums, 'either', { kind: 'other' });
  add(table.extras, 'either', { kind: 'extra' });
  return {
    table,
    words: buildAutomaton([...meanings.keys()], cells),
    meanings: [...meanings.values()],
    ranges: compileRanges(table.ranges),
    forDays: new Set(table.forDays.map((word) => folded(word).trim())),
  };
}

/** "to" stands between two numbers; "between # and" before and between them. */
function compileRanges(words: readonly string[]): Map<string, string[]> {
  const ranges = new Map<string, string[]>();
  for (const written of words) {
    const parts = folded(written).split('#', 2);
    const between = (parts.at(-1) ?? '').trim();
    const before = parts.length > 1 ? (parts[0] ?? '').trim() : '';
    ranges.set(between, [...(ranges.get(between) ?? []), before].slice(0, mostMeanings));
  }
  return ranges;
}

const folded = (word: string) => fold(word).folded;

/** "#k" stands after its number and touches it, "# jt" after it, "elfu #" before it. */
function readSide(written: string, usual: Side['side']): Side & { readonly word: string } {
  // A trailing "*" would let a word of the automaton go on.
  const plain = folded(written).replace(/\*+$/, '');
  const [before = '', after] = plain.split('#', 2);
  if (after === undefined) return { word: plain.trim(), side: usual, touches: false };
  if (after.trim()) return { word: after.trim(), side: 'after', touches: !after.startsWith(' ') };
  return { word: before.trim(), side: 'before', touches: !before.endsWith(' ') };
}

/** "2 week" or "month", as the schema has checked. */
function readPeriod(written: string): { readonly period: PayPeriod; readonly count: number } {
  const period = payPeriods.find((known) => written.endsWith(known)) ?? 'month';
  return { period, count: Number.parseInt(written, 10) || 1 };
}
