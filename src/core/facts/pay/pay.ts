import type { PayFact, PayPeriod } from '../../model/fact.ts';
import type { PayTable } from '../../model/pay-table.ts';
import type { CompiledPay } from '../../packs/pay-book.ts';
import { currenciesAtHome, currencyMeant, type Home } from './currency.ts';
import { periodOf, type Reason, reasonFor } from './pay-reasons.ts';
import type { PayText } from './pay-text.ts';
import { endsOf, readSum, type Sum } from './sums.ts';

/** How many of each period a working month has: 26 days of 8 hours. */
const perMonth: Readonly<Record<PayPeriod, number>> = {
  hour: 208,
  day: 26,
  week: 4.33,
  month: 1,
  year: 1 / 12,
};

/** A salary without a period is a month's only up to so many dollars; beyond that posts mean a year's. */
const mostImplied = 12_000;
/** Between these a sum whose currency is not said outright can be a month's pay at all; in US dollars. */
const leastAtHome = 30;
const mostAtHome = 20_000;

/**
 * The sums of money that a text promises as pay. A number counts when a currency stands beside it and a
 * period or a word for pay near it, or nothing else in its clause; or when a word for pay or its period leads to it
 * directly. Its currency is told by its name, else by where the text is at home; what neither tells stays absent.
 */
export function readPay(text: PayText, home: Home, pay: CompiledPay): PayFact[] {
  const { folded, amounts, words, field } = text;
  const facts: PayFact[] = [];
  const { currency, multiplier, pay: payWords, period } = words;
  if (currency.length + multiplier.length + payWords.length + period.length === 0 && !field) return facts;
  let past = 0;
  for (let at = 0; at < amounts.length; at++) {
    const sum = readSum(folded, amounts, at, { words, ranges: pay.ranges });
    const reason = sum.most > 0 ? reasonFor(text, sum, past) : undefined;
    if (!reason) continue;
    at += sum.amounts - 1;
    const fact = payFact(sum, reason, home, pay);
    if (reason.guessed && (fact.usdMonth ?? 0) < leastAtHome) continue;
    past = Math.max(sum.end, reason.end);
    facts.push({ ...fact, ...endsOf(folded, sum, words) });
  }
  return facts;
}

function payFact(sum: Sum, reason: Reason, home: Home, { table }: CompiledPay): PayFact {
  const { period, count, implied } = periodOf(reason);
  const inMonths = (sum.most * perMonth[period ?? 'month']) / count;
  const inUsd = (currency: string) =>
    Object.hasOwn(table.perUsd, currency) ? inMonths / (table.perUsd[currency] ?? 0) : 0;
  const currency = currencyOf(sum, home, table, inUsd);
  const usd = currency && period ? inUsd(currency) : undefined;
  const believed = period && !(implied && usd !== undefined && usd > mostImplied);
  return {
    ...(currency && { currency }),
    ...(believed && { period }),
    ...(believed && count > 1 && { count }),
    ...(reason.plus && { plus: true as const }),
    ...(believed && usd !== undefined && { usdMonth: usd }),
    span: { start: sum.start, end: sum.end },
  };
}

/** The currency that a sum's words mean; where they leave a choice, or there are none, only one in which it can be pay. */
function currencyOf(
  { codes }: Sum,
  home: Home,
  table: PayTable,
  inUsd: (currency: string) => number,
): string | undefined {
  const meant = currencyMeant(codes, home, table);
  if (meant) return meant;
  // "$" is dollars the world over, unless it would be too much of them.
  const possible = codes.length > 0 ? codes.filter((code) => code === 'USD') : currenciesAtHome(home, table);
  return possible.find((currency) => inUsd(currency) >= leastAtHome && inUsd(currency) <= mostAtHome);
}
