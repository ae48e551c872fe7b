import type { Span } from '../model/span.ts';

/** A number as the text writes it. */
export interface NumberFact extends Span {
  readonly value: number;
}

const numberPattern = /\d[\d.,]*\d|\d/g;
const thousand = 'k';

/** Every number of a folded text, with thousands signs and a following "k" read: "1,200", "1.200", "1.5k". */
export function readNumbers(folded: string): NumberFact[] {
  const numbers: NumberFact[] = [];
  for (const match of folded.matchAll(numberPattern)) {
    const end = match.index + match[0].length;
    const value = numberValue(match[0]);
    const next = folded[end] ?? '';
    const inThousands = next === thousand && !/[a-z]/.test(folded[end + 1] ?? '');
    numbers.push({
      value: inThousands ? value * 1000 : value,
      start: match.index,
      end: inThousands ? end + 1 : end,
    });
  }
  return numbers;
}

/** Groups of exactly three digits after a point or comma are thousands; the last other group is a fraction. */
function numberValue(written: string): number {
  const groups = written.split(/[.,]/);
  const [first = '', ...rest] = groups;
  if (rest.length === 0) return Number(first);
  if (first.length <= 3 && rest.every((group) => group.length === 3)) return Number(groups.join(''));
  const fraction = rest.at(-1) ?? '';
  const whole = [first, ...rest.slice(0, -1)].join('');
  return fraction.length === 3 ? Number(whole + fraction) : Number(`${whole}.${fraction}`);
}
