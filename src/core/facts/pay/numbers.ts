import type { Span } from '../../model/span.ts';
import { readNumerals } from './numerals.ts';

/** A number as the text writes it. */
export interface NumberFact extends Span {
  readonly value: number;
}

/** Digits with the signs that group them; groups of three may also stand apart: "1 200 000". */
const numberPattern = /\d{1,3}(?: \d{3}){1,4}(?![\d.,]?\d)|\d[\d.,']*\d|\d/g;

/**
 * Every number of a folded text, in its order: in digits, with their groups read by their shape ("1,200",
 * "1.200", "1 200", "1,50,000", "7,5"), and in the words of `readNumerals`.
 */
export function readNumbers(folded: string): NumberFact[] {
  const numbers: NumberFact[] = [];
  for (const { index, 0: written } of folded.matchAll(numberPattern)) {
    numbers.push({ value: numberValue(written), start: index, end: index + written.length });
  }
  const numerals = readNumerals(folded);
  return numerals.length === 0 ? numbers : [...numbers, ...numerals].sort((a, b) => a.start - b.start);
}

const separators = /[.,' ]/;

/**
 * The same sign again and again, or one before exactly three digits, parts thousands (in India also
 * "1,50,000"); otherwise the last sign begins a fraction.
 */
function numberValue(written: string): number {
  if (!separators.test(written)) return Number(written);
  const groups = written.split(separators).filter((group) => group !== '');
  const [first = '', ...rest] = groups;
  const last = rest.pop() ?? '';
  const lastSign = written[written.length - last.length - 1];
  const signs = new Set(written.replace(/\d/g, ''));
  const thousands = last.length === 3 && signs.size === 1 && isGrouped(first, rest);
  if (thousands || lastSign === ' ') return Number(groups.join(''));
  return Number(`${first}${rest.join('')}.${last}`);
}

const isGrouped = (first: string, middle: readonly string[]) =>
  first.length <= 3 && first !== '0' && middle.every(({ length }) => length === 3 || length === 2);
