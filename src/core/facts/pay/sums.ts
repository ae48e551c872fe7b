import type { Span } from '../../model/span.ts';
import type { CompiledPay } from '../../packs/pay-book.ts';
import type { Amount } from './amounts.ts';
import { type PayWords, wordAfter, wordBefore, wordsWithin } from './pay-words.ts';

/** One amount or a range of them, with the currencies that its words may name. */
export interface Sum extends Span {
  readonly least: number;
  readonly most: number;
  /** Currency codes; several when the name has several meanings, empty when none is named. */
  readonly codes: readonly string[];
  /** Whether a word multiplies it. */
  readonly multiplied: boolean;
  /** How many amounts it took. */
  readonly amounts: 1 | 2;
}

/** What sums are read with. */
export interface SumWords {
  readonly words: PayWords;
  readonly ranges: CompiledPay['ranges'];
}

/** The sum that begins with the amount of an index. */
export function readSum(folded: string, amounts: readonly Amount[], at: number, read: SumWords): Sum {
  const { words } = read;
  const first = amounts[at] as Amount;
  const second = rangeEnd(folded, first, amounts[at + 1], read);
  const last = second ?? first;
  const after = wordAfter(folded, words.currency, last.end);
  const before = currencyBefore(folded, first, words);
  const inner = second && innerCurrency(folded, first, second, words);
  const [least, most] = second ? share(first, second) : [first.value, first.value];
  return {
    least,
    most,
    codes: codesOf(words, [after, before, inner, second?.unit, first.unit]),
    multiplied: last.times > 1,
    amounts: second ? 2 : 1,
    start: before?.start ?? first.start,
    end: after?.end ?? last.end,
  };
}

/** A single letter before a small number is a grade or a size: "N4", "P1". */
function currencyBefore(folded: string, { start, value }: Amount, { currency }: PayWords): Span | undefined {
  const word = wordBefore(folded, currency, start);
  const isLetter = word?.means.side === 'before' && word.means.touches;
  return isLetter && value < fewestAfterLetter ? undefined : word;
}

const fewestAfterLetter = 100;

const innerCurrency = (folded: string, first: Amount, second: Amount, { currency }: PayWords) =>
  wordBefore(folded, currency, second.start) ?? wordAfter(folded, currency, first.end);

/**
 * What the currency words of a sum name, the likeliest first: of the words after and before it one that
 * names one currency only, else the first that names any. A word that multiplies may name one too: "triệu".
 */
function codesOf({ currency }: PayWords, places: readonly (Span | undefined)[]): readonly string[] {
  if (currency.length === 0) return [];
  const named = places.map((place) =>
    place
      ? wordsWithin(currency, place.start, place.start + 1)
          .filter(({ end }) => end === place.end)
          .map(({ means }) => means.code)
      : [],
  );
  const clearer = named.slice(0, 2).find(({ length }) => length === 1);
  return clearer ?? named.find(({ length }) => length > 0) ?? [];
}

/** What a sum says of its ends: "from 800" has no upper one, "up to 2000" no lower one. */
export function endsOf(
  folded: string,
  { start, end, least, most }: Sum,
  { from, upTo, extra }: PayWords,
): { readonly least?: number; readonly most?: number } {
  if (least !== most) return { least, most };
  if (wordBefore(folded, upTo, start) ?? wordAfter(folded, upTo, end)) return { most };
  const lower = wordBefore(folded, from, start) ?? wordAfter(folded, from, end);
  return lower && !leadsToMore(folded, lower, extra) ? { least } : { least, most };
}

/** The "+" of "1000$+commission" says what comes on top, not "and more". */
function leadsToMore(folded: string, { end }: Span, extra: PayWords['extra']): boolean {
  if (folded[end - 1] !== '+') return false;
  return /\p{L}/u.test(folded[end] ?? '') || wordAfter(folded, extra, end) !== undefined;
}

const widestRange = 14;

function rangeEnd(
  folded: string,
  first: Amount,
  next: Amount | undefined,
  { words, ranges }: SumWords,
): Amount | undefined {
  if (!next || next.start - first.end > widestRange * 2) return undefined;
  const from = wordAfter(folded, words.currency, first.end)?.end ?? first.end;
  const to = wordBefore(folded, words.currency, next.start)?.start ?? next.start;
  if (to < from || to - from > widestRange) return undefined;
  const openings = ranges.get(folded.slice(from, to).trim());
  if (!openings?.some((opening) => opensWith(folded, opening, first, words))) return undefined;
  const [least, most] = share(first, next);
  return least <= most ? next : undefined;
}

/** "between" before the first number, or nothing where nothing is asked for. */
function opensWith(folded: string, opening: string, first: Amount, { currency }: PayWords): boolean {
  if (opening === '') return true;
  const start = wordBefore(folded, currency, first.start)?.start ?? first.start;
  return folded.slice(Math.max(0, start - opening.length - 1), start).trim() === opening;
}

/** In "15-30tr" and "3~5万" the word after the second number is meant for both; in "15tr-30" the first one's is. */
function share(first: Amount, second: Amount): readonly [number, number] {
  if (first.times === 1 && second.times > 1 && first.value * second.times <= second.value)
    return [first.value * second.times, second.value];
  if (second.times === 1 && first.times > 1 && second.value < first.value)
    return [first.value, second.value * first.times];
  return [first.value, second.value];
}
