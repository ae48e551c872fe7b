import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Span } from '../../model/span.ts';

/** Quick to look for: most texts hide nothing. */
const hides = /xx|\*\*|##|__/;
/** Digits and signs in place of digits, in groups, of which the first is a digit. The number of a bank card is longer, or begins with hidden ones. */
const masked =
  /(?<![a-z0-9@*#_])[+(]{0,2}\d(?:[ ().-]{0,2}[\dx*#_]){6,14}(?![a-z0-9*#_])(?![ .-]?(?:xx|\*\*|##|__))/g;
/** Fewer digits could be anything. */
const fewestLeft = 2;

/** A telephone number of which some digits are hidden. */
export interface MaskedPhone extends Span {
  readonly country?: string;
}

/**
 * Telephone numbers some digits of which are hidden ("09xx xxx 820", "+62 812-****-34"): the press, volunteers and posters
 * themselves do that. They are ways to write all the same. A country is told by its calling code alone.
 */
export function readMaskedPhones(folded: string): MaskedPhone[] {
  if (!hides.test(folded)) return [];
  return [...folded.matchAll(masked)].flatMap(({ index, 0: written }): MaskedPhone[] => {
    if (!hides.test(written) || written.replace(/\D/g, '').length < fewestLeft) return [];
    const country = written.includes('+')
      ? parsePhoneNumberFromString(written.replace(/[x*#_]/g, '0'))?.country
      : undefined;
    return [{ start: index, end: index + written.length, ...(country && { country }) }];
  });
}
