import { countUntil } from '../../match/count-until.ts';
import type { PayPeriod } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import { isOneClause, type PayText, reachAfter } from './pay-text.ts';
import { type PayWord, wordAfter, wordBefore, wordsWithin } from './pay-words.ts';
import type { Sum } from './sums.ts';

/** What a sum is for, and the words that say so. */
export interface Period extends Span {
  readonly period: PayPeriod;
  readonly count: number;
}

/** The period that stands after a sum or, as days, right before it: so near that it makes a bare number pay. */
export function nearPeriod(text: PayText, sum: Sum): Period | undefined {
  return daysAfter(text, sum) ?? periodAfter(text, sum) ?? daysBefore(text, sum);
}

/** The period that stands somewhat before a sum, after `past`: "monthly salary of $1,200". */
export function earlierPeriod(text: PayText, { start }: Sum, past: number): Period | undefined {
  const { folded, words } = text;
  return wordsWithin(words.period, Math.max(past, start - reachAfter), start)
    .filter(
      (word) =>
        word.end <= start &&
        mayStand(word, 'before', start - word.end) &&
        !(word.means.side === 'before' && /\d/.test(folded[word.start - 1] ?? '')) &&
        isOneClause(folded, word.end, start) &&
        !isCounted(text, word),
    )
    .map(toPeriod)
    .at(-1);
}

/** "10 hours/day", "6 days a week" before a sum say how long one works: the period is that of a number of its own. */
function isCounted({ folded, amounts }: PayText, { start, means }: PayWord<'period'>): boolean {
  const number = amounts[countUntil(amounts, ({ end }) => end <= start) - 1];
  if (!number || number.value > mostHours) return false;
  const between = folded.slice(number.end, start);
  return oneWord.test(between) || (means.period === 'hour' && between.trim() === '');
}

/** In a month nobody works more hours than there are in it; and "8am-5pm daily" counts nothing. */
const mostHours = 744;
const oneWord = /^ ?(?![ap]\.?m)[\p{L}\p{M}.]{1,14} ?\/? ?$/u;

const toPeriod = ({ start, end, means: { period, count } }: PayWord<'period'>): Period => ({
  start,
  end,
  period,
  count,
});

function periodAfter({ folded, words }: PayText, { end }: Sum): Period | undefined {
  // A word such as "lpa" multiplies and names a period at once.
  const word = wordsWithin(words.period, end - longestUnit, end + reachAfter).find(
    (one) =>
      one.end >= end &&
      mayStand(one, 'after', one.start - end) &&
      isOneClause(folded, end, one.start) &&
      !isHours(folded, end, one.start),
  );
  return word && toPeriod(word);
}

const longestUnit = 4;

/** "(8 hours a day)" in brackets after a sum says how long one works. */
function isHours(folded: string, from: number, to: number): boolean {
  const bracket = folded.slice(from, to).indexOf('(');
  return bracket >= 0 && /^[^)]{0,30}\d/.test(folded.slice(to, to + 32));
}

/** A word that is marked for one side stands there only; one of a single sign at the number itself: "月3万", no date. */
function mayStand({ start, end, means }: PayWord<'period'>, side: 'before' | 'after', gap: number): boolean {
  if (means.side === 'either') return true;
  return means.side === side && (means.touches ? gap === 0 : end - start > 1 || gap <= 1);
}

/** "for 5 days", "/5 days" after a sum. */
function daysAfter({ folded, words, amounts, forDays }: PayText, { end }: Sum): Period | undefined {
  if (words.days.length === 0) return undefined;
  const number = amounts[countUntil(amounts, ({ start }) => start < end)];
  if (!number || number.start > end + longestLink || !isCount(number.value)) return undefined;
  const day = wordAfter(folded, words.days, number.end);
  if (!day || !forDays.has(folded.slice(end, number.start).trim())) return undefined;
  return { start: end, end: day.end, period: 'day', count: number.value };
}

const longestLink = 10;

/** "5日で" before a sum. */
function daysBefore({ folded, words, amounts }: PayText, { start }: Sum): Period | undefined {
  const day = wordBefore(folded, words.inDays, start);
  const number = day && amounts[countUntil(amounts, (amount) => amount.start < day.start) - 1];
  if (!day || !number || number.end < day.start - 1 || !isCount(number.value)) return undefined;
  return { start: number.start, end: day.end, period: 'day', count: number.value };
}

const isCount = (value: number) => Number.isInteger(value) && value >= 1 && value <= 31;
