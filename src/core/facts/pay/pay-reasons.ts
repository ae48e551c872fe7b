import type { PayPeriod } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import { isUnspaced } from '../../text/code-units.ts';
import { earlierPeriod, nearPeriod } from './pay-periods.ts';
import { isOnePart, type PayText, reachAfter } from './pay-text.ts';
import { type PayWord, wordAfter, wordBefore, wordsWithin } from './pay-words.ts';
import type { Sum } from './sums.ts';

/** Why a sum is pay. */
export interface Reason {
  /** The word for its period, before or after it, if there is one. */
  readonly period?: { readonly period: PayPeriod; readonly count: number };
  /** The period that the word for pay implies. */
  readonly implied?: { readonly period: PayPeriod; readonly count: number };
  /** Whether nothing says so but that it stands alone, so that it must be what a month may pay. */
  readonly guessed: boolean;
  readonly plus: boolean;
  /** Where the words that belong to it end. */
  readonly end: number;
}

/** A sum's period: said outright, else implied by the word for pay. */
export function periodOf({ period, implied }: Reason): {
  readonly period?: PayPeriod;
  readonly count: number;
  readonly implied: boolean;
} {
  return { count: 1, ...(period ?? implied), implied: !period };
}

const reachBefore = 40;
const barePayReach = 14;
const fewestBare = 100;

/** Why a sum is pay, or undefined when nothing says so. `past` is where the words of the sum before it end. */
export function reasonFor(text: PayText, sum: Sum, past: number): Reason | undefined {
  const inField = standsIn(text.field, sum);
  const pay = payWord(text, sum);
  const named = sum.codes.length > 0;
  const led = isLed(text, sum);
  if (!named && !sum.multiplied && !pay && !inField && !led) return undefined;
  if (isOtherSum(text, sum, pay)) return undefined;
  const after = nearPeriod(text, sum);
  const near = after && isOfNext(text, after, pay) ? undefined : after;
  const period = near ?? earlierPeriod(text, sum, past);
  const end = Math.max(sum.end, near?.end ?? 0);
  const extra = extraAfter(text, sum, end);
  const isAlone = named && !inField && standsAlone(text, sum);
  const isPay = named
    ? period || pay || inField || isBeside(extra, sum) || isAlone
    : isPaidBare(text, sum, { pay, near, inField, led });
  if (!isPay) return undefined;
  const guessed = isAlone && !period && !pay;
  const implied = pay ? impliedBy(pay) : guessed && { implied: { period: 'month', count: 1 } as const };
  return { ...(period && { period }), ...implied, guessed, plus: extra !== undefined, end };
}

/** "月薪2800 每天10小时": where the word for pay says for how long it is, a period that leads to another number belongs to that. */
const isOfNext = ({ folded }: PayText, { end }: Span, pay: PayWord<'pay'> | undefined): boolean =>
  pay?.means.period !== undefined && /^ ?\d/.test(folded.slice(end, end + 2));

const standsIn = (field: Span | undefined, { start, end }: Span) =>
  field !== undefined && field.start <= start && end <= field.end;

/** "+ commission": so near that it belongs to the sum. */
const isBeside = (extra: Span | undefined, sum: Span) =>
  extra !== undefined && extra.start - sum.end <= extraBeside;
const extraBeside = 4;

const impliedBy = ({ means: { period, count } }: PayWord<'pay'>) => period && { implied: { period, count } };

function extraAfter({ folded, words }: PayText, sum: Sum, end: number): Span | undefined {
  return wordsWithin(words.extra, sum.end, end + reachAfter).find((word) =>
    isOnePart(folded, end, word.start),
  );
}

/** "月80万", "เดือนละ 30,000": a number right behind the word for its period, when nothing is counted by it: "月10万人" are people. */
function isLed(text: PayText, sum: Sum): boolean {
  const { folded, words } = text;
  const { start, end, most, multiplied } = sum;
  const period = wordBefore(folded, words.period, start);
  if (!period || most < fewestBare || /\d/.test(folded[period.start - 1] ?? '')) return false;
  if (!multiplied && !(period.means.side === 'before' && period.end - period.start > 1)) return false;
  return !isCounting(folded, end) || limitAfter(text, end) !== undefined;
}

/** A letter that touches a number counts something, and so does a word behind a space, in scripts that put one between words. */
function isCounting(folded: string, end: number): boolean {
  const [next = '', second = ''] = folded.slice(end, end + 2);
  if (/[\p{L}%:/]/u.test(next)) return true;
  if (next !== ' ' || !/\p{L}/u.test(second)) return false;
  return !isUnspaced(second.charCodeAt(0)) || /\p{Script=Hangul}/u.test(second);
}

/** "Or more", "up to" and the like behind a number. */
const limitAfter = ({ words, folded }: PayText, end: number): Span | undefined =>
  wordAfter(folded, words.from, end) ??
  wordAfter(folded, words.upTo, end) ??
  wordAfter(folded, words.extra, end);

/** A sum of money that is all that its line or clause says: "chat agent, 900 USD, room free". In an offer it is what the work pays. */
function standsAlone(text: PayText, { start, end }: Sum): boolean {
  const { folded } = text;
  const to = limitAfter(text, end)?.end ?? end;
  const before = folded.slice(Math.max(0, start - longestSigns), start);
  return opensClause.test(before) && closesClause.test(folded.slice(to, to + longestSigns));
}

const longestSigns = 8;
const opensClause = /(?:^|[\n,;|•·。，；、،؛।၊፣]|\. |\p{Extended_Pictographic})[^\p{L}\p{N}]*$/u;
const closesClause =
  /^[^\p{L}\p{N}\n,;|•·。，；、،؛।၊፣.%/]*(?:$|[\n,;|•·。，；、،؛।၊፣]|\.(?!\d)|\p{Extended_Pictographic})/u;

/** What stands beside a number without a currency that may be pay. */
interface Beside {
  readonly pay: PayWord<'pay'> | undefined;
  readonly near: Span | undefined;
  readonly inField: boolean;
  /** Whether it stands right behind the word for its period. */
  readonly led: boolean;
}

/** Whether a number without a currency is pay. */
function isPaidBare(text: PayText, sum: Sum, beside: Beside): boolean {
  const { pay, near, inField, led } = beside;
  if (!inField && !pay && !near) return led;
  return (inField || paysBare(text, sum, beside)) && isBare(text, sum, pay);
}

/** Whether a number without a currency is called pay so directly that it can be nothing else. */
function paysBare({ folded }: PayText, sum: Sum, { pay, near }: Beside): boolean {
  const nearby = near !== undefined && near.start - sum.end <= periodBeside;
  if (sum.multiplied && nearby) return true;
  if (!pay) return false;
  if (pay.start >= sum.start) return sum.multiplied;
  const between = folded.slice(pay.end, sum.start);
  const leads = between.length <= barePayReach && !/[\d;!?]|\. /.test(between);
  return leads && (pay.means.period !== undefined || nearby);
}

const periodBeside = 3;
const lightly = /^[\s:=(~-]*$/;
const notMoney = /^ ?[%:/\p{L}]/u;
/** After "salary:" a word may follow the number, but no unit that touches it. */
const notMoneyAfterPay = /^ ?%|^[:/a-z]/;
const noNumberBefore = /\d[:.,-]$|[\d/#+a-z]$/;

/** Whether a number without a currency can be money at all: no share, no date, no time, no telephone, no years. */
function isBare({ folded, words }: PayText, sum: Sum, pay: Span | undefined): boolean {
  const { start, end, most, multiplied } = sum;
  if (most < fewestBare) return false;
  if (noNumberBefore.test(folded.slice(Math.max(0, start - 2), start))) return false;
  const written = folded.slice(start, end);
  if (!multiplied && (/^(?:19|20)\d\d(?:\D|$)/.test(written) || /\d{9}|^0\d/.test(written))) return false;
  if (wordAfter(folded, words.period, end) ?? wordAfter(folded, words.pay, end)) return true;
  const led = pay && pay.end <= start && lightly.test(folded.slice(pay.end, start));
  return !(led ? notMoneyAfterPay : notMoney).test(folded.slice(end, end + 2));
}

/** The last word for pay before a sum, or one right after it. */
function payWord({ folded, words }: PayText, { start, end }: Sum): PayWord<'pay'> | undefined {
  const before = wordsWithin(words.pay, start - reachBefore, start).filter(
    (word) => word.end <= start && leadsOver(folded.slice(word.end, start)),
  );
  const nearest = before.reduce((last, word) => Math.max(last, word.end), 0);
  const ofNearest = before.filter((word) => word.end === nearest);
  const after = () =>
    wordsWithin(words.pay, end, end + payBeside).find((word) => lightly.test(folded.slice(end, word.start)));
  return ofNearest.find(({ means }) => means.period) ?? ofNearest[0] ?? after();
}

const payBeside = 3;

/** A word for pay leads to a sum on its own line, or as a heading to the next one. */
const leadsOver = (between: string) => !between.includes('\n') || /^[^\p{L}\d]*$/u.test(between);

/** A fee, a price or a turnover: the nearest word before or after a sum says so, and none for pay stands between. */
function isOtherSum({ folded, words }: PayText, sum: Sum, pay: Span | undefined): boolean {
  const before = wordsWithin(words.other, sum.start - reachBefore, sum.start)
    .filter(({ end }) => end <= sum.start && isOnePart(folded, end, sum.start))
    .at(-1);
  if (before && !(pay && pay.end > before.end)) return true;
  const after = wordAfter(folded, words.other, sum.end);
  return after !== undefined && !wordAfter(folded, words.pay, sum.end);
}
