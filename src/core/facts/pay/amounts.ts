import type { Span } from '../../model/span.ts';
import type { NumberFact } from './numbers.ts';
import { type PayWord, type PayWords, wordAfter, wordBefore } from './pay-words.ts';

/** A number with the words that multiply it: "15 triệu", "5천만", "2 lakh 50 thousand". */
export interface Amount extends NumberFact {
  /** The number as it stands without those words. */
  readonly bare: number;
  /** What they multiply it by; 1 without them. */
  readonly times: number;
  /** The last of those words. */
  readonly unit?: Span;
}

/** Every number of a text with its multipliers, in the order of the text. */
export function readAmounts(
  folded: string,
  numbers: readonly NumberFact[],
  { multiplier }: PayWords,
): Amount[] {
  const amounts: Amount[] = [];
  for (const number of numbers) {
    const amount = multiplied(folded, number, multiplier);
    const last = amounts.at(-1);
    if (last && continues(folded, last, amount)) amounts[amounts.length - 1] = joined(last, amount);
    else amounts.push(amount);
  }
  return amounts;
}

/** The numbers as phrases see them: with a letter that belongs to them, as in "57k", but not with words of their own. */
export function plainNumbers(
  folded: string,
  numbers: readonly NumberFact[],
  { multiplier }: PayWords,
): readonly NumberFact[] {
  return numbers.map((number) => {
    const unit = wordAfter(folded, multiplier, number.end);
    const belongs = unit && unit.start === number.end && unit.end === number.end + 1;
    return belongs ? { ...number, end: unit.end, value: number.value * unit.means.times } : number;
  });
}

/** "천" and "만" of "5천만": no number has more words. */
const mostUnits = 3;

function multiplied(folded: string, number: NumberFact, multipliers: PayWords['multiplier']): Amount {
  let { start, end } = number;
  let times = 1;
  let unit: PayWord<'multiplier'> | undefined;
  for (let count = 0; count < mostUnits; count++) {
    const next = wordAfter(folded, multipliers, end);
    if (!next) break;
    unit = next;
    times *= next.means.times;
    end = next.end;
  }
  if (!unit) {
    unit = wordBefore(folded, multipliers, number.start);
    if (unit?.means.side !== 'before') unit = undefined;
    times = unit?.means.times ?? 1;
    start = unit?.start ?? start;
  }
  const { value: bare } = number;
  return { value: bare * times, bare, times, start, end, ...(unit && { unit }) };
}

/** "5000" goes on from "1万" in "1万5000", and "50 thousand" from "2 lakh" in "2 lakh 50 thousand". */
function continues(folded: string, last: Amount, next: Amount): boolean {
  if (last.times === 1 || next.value >= last.times) return false;
  const gap = next.start - last.end;
  return gap === 0 || (gap === 1 && next.times > 1 && folded[last.end] === ' ');
}

const joined = (last: Amount, next: Amount): Amount => ({
  ...last,
  value: last.value + next.value,
  end: next.end,
});
