import { countUntil } from '../match/count-until.ts';
import type { PayFact, PayPeriod } from '../model/fact.ts';
import type { PayTable } from '../model/pack.ts';
import type { Span } from '../model/span.ts';
import type { NumberFact } from './numbers.ts';

/** Where words that make a number a sum of pay were found. */
export interface PayWords {
  readonly currencies: readonly (Span & { readonly code: string })[];
  readonly periods: readonly (Span & { readonly period: PayPeriod })[];
  /** "salary", "basic" and the like. */
  readonly pay: readonly Span[];
}

/** How many of each period a working month has: 26 days of 8 hours. */
const perMonth: Readonly<Record<PayPeriod, number>> = {
  hour: 208,
  day: 26,
  week: 4.33,
  month: 1,
  year: 1 / 12,
};

const widestRange = 6;
const periodReach = 16;
const payReach = 40;

/**
 * The sums of money that a text promises as pay. A number counts when a currency stands beside it and a
 * period or a pay word near it: without a currency nothing is guessed.
 */
export function readPay(
  folded: string,
  numbers: readonly NumberFact[],
  words: PayWords,
  table: PayTable,
): PayFact[] {
  const facts: PayFact[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const least = numbers[at] as NumberFact;
    const next = numbers[at + 1];
    const ranged = next && isRange(folded, least, next, words) ? next : undefined;
    const most = ranged ?? least;
    const currency = beside(words.currencies, least) ?? beside(words.currencies, most);
    if (ranged) at++;
    if (!currency) continue;
    const period = firstFrom(words.periods, most.end, most.end + periodReach);
    const named = firstFrom(words.pay, least.start - payReach, least.start);
    if (!period && !named) continue;
    facts.push(payFact(least, most, currency, period?.period, table, folded.length));
  }
  return facts;
}

type Currency = PayWords['currencies'][number];

function payFact(
  least: NumberFact,
  most: NumberFact,
  currency: Currency,
  period: PayPeriod | undefined,
  table: PayTable,
  length: number,
): PayFact {
  const rate = Object.hasOwn(table.perUsd, currency.code) ? table.perUsd[currency.code] : undefined;
  // A sum that pay words name without a period is what most posts mean by it: monthly pay.
  const usdMonth = rate && (Math.max(least.value, most.value) * perMonth[period ?? 'month']) / rate;
  return {
    least: least.value,
    most: most.value,
    currency: currency.code,
    ...(period && { period }),
    ...(usdMonth && { usdMonth }),
    span: {
      start: Math.min(least.start, currency.start),
      end: Math.min(length, Math.max(most.end, currency.end)),
    },
  };
}

/** A currency word or sign right before or after a number, with at most one space between. */
function beside(currencies: readonly Currency[], number: NumberFact): Currency | undefined {
  for (let at = indexFrom(currencies, number.start - longestCurrency); at < currencies.length; at++) {
    const currency = currencies[at] as Currency;
    const { start, end } = currency;
    if (start > number.end + 1) return undefined;
    if (end <= number.start ? end >= number.start - 1 : start >= number.end) return currency;
  }
  return undefined;
}

const longestCurrency = 24;

/** The first span that starts in `[from, to]`. Spans are in the order of the text. */
function firstFrom<Word extends Span>(spans: readonly Word[], from: number, to: number): Word | undefined {
  const first = spans[indexFrom(spans, from)];
  return first && first.start <= to ? first : undefined;
}

/** The index of the first span that starts at or after a position. */
const indexFrom = (spans: readonly Span[], position: number) =>
  countUntil(spans, ({ start }) => start < position);

function isRange(folded: string, least: NumberFact, most: NumberFact, { currencies }: PayWords): boolean {
  if (most.start - least.end > widestRange || most.value < least.value) return false;
  const between = folded.slice(least.end, most.start);
  const inner = firstFrom(currencies, least.end, most.start - 1);
  const rest = inner ? between.replace(folded.slice(inner.start, inner.end), '') : between;
  return ['-', 'to', '~'].includes(rest.trim());
}
