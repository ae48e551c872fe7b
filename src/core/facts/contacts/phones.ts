import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Span } from '../../model/span.ts';
import { readMaskedPhones } from './masked-phones.ts';

/** A telephone number, with its country when it is a valid number of one. */
export interface Phone extends Span {
  readonly country?: string;
}

const fewestDigits = 8;
/** The longest number of ITU-T E.164 has 15 digits; some write its "00" too. */
const mostDigits = 17;
const longest = 24;
/** Checking a number costs as much as reading a short post. */
const mostChecked = 20;

/** Two numbers of a range, such as pay or years, and no telephone. */
const range = /^(?:\d{1,6}|\d{1,3}(?: \d{3})+) ?- ?(?:\d{1,6}|\d{1,3}(?: \d{3})+)$/;
const day = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?:\D|$)/;
/** Groups of three after points are thousands, and round figures are sums. */
const sum = /^\d{1,3}(?:\.\d{3})+(?: ?- ?[\d.]+)?$|^[1-9]\d*0{4,}$/;
/** One or two digits after a point are a fraction: columns of figures are no telephone. */
const fraction = /\d\.\d{1,2}(?!\d)/;
const inPhone = /^[\d ().-]$/;

/**
 * The telephone numbers of a folded text, in its order, given where its numbers are. Numbers without "+" get a country
 * only when `countries` has exactly one, by whose rules they are valid.
 */
export function readPhones(folded: string, numbers: readonly Span[], countries: readonly string[]): Phone[] {
  const phones: Phone[] = [];
  const [only] = countries;
  const home = countries.length === 1 && only && isSupportedCountry(only) ? only : undefined;
  let past = 0;
  for (const { start } of numbers) {
    if (start < past) continue;
    const span = candidate(folded, start, past);
    if (!span) continue;
    const country =
      phones.length < mostChecked ? countryOf(folded.slice(span.start, span.end), home) : undefined;
    phones.push({ ...span, ...(country && { country }) });
    past = span.end;
  }
  const masked = readMaskedPhones(folded);
  return masked.length === 0 ? phones : [...phones, ...masked].sort((a, b) => a.start - b.start);
}

function candidate(folded: string, from: number, past: number): Span | undefined {
  let end = from;
  let digits = 0;
  for (let at = from; at < folded.length && at - from < longest; at++) {
    const sign = folded[at] as string;
    if (!inPhone.test(sign)) break;
    if (sign >= '0' && sign <= '9') {
      digits++;
      end = at + 1;
    }
  }
  const written = folded.slice(from, end);
  if (digits < fewestDigits || digits > mostDigits) return undefined;
  if ([range, day, sum, fraction].some((pattern) => pattern.test(written))) return undefined;
  return { start: beginning(folded, from, past), end };
}

/** The number with its "+" or its opening bracket: "+44", "(02)", "(+855)". */
function beginning(folded: string, from: number, past: number): number {
  let start = from;
  while (start > past && from - start < 2 && (folded[start - 1] === '+' || folded[start - 1] === '('))
    start--;
  return start;
}

function countryOf(written: string, home: CountryCode | undefined): string | undefined {
  if (!written.includes('+') && !home) return undefined;
  const parsed = parsePhoneNumberFromString(written, home && { defaultCountry: home, extract: false });
  return parsed?.isValid() ? parsed.country : undefined;
}
