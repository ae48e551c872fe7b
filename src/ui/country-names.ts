import type { Words } from '../core/explain/words.ts';

/** The countries and territories that ISO 3166-1 gives codes to. */
const codes =
  'AD AE AF AG AI AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );

/** A country's name (ISO 3166) in the reader's language, or its code where neither we nor the browser know it. */
export function countryName(country: string, words: Words): string {
  const own = `country-${country.toLowerCase()}`;
  if (words.has(own)) return words(own);
  const names = new Intl.DisplayNames([words('locale')], { type: 'region', fallback: 'code' });
  return names.of(country) ?? country;
}

/** Every country with its name in the reader's language, in that language's order. */
export function countriesIn(words: Words): { readonly value: string; readonly label: string }[] {
  const { compare } = new Intl.Collator(words('locale'));
  return codes
    .map((value) => ({ value, label: countryName(value, words) }))
    .sort((a, b) => compare(a.label, b.label));
}

/** Several countries as a sentence names them: "Cambodia, Myanmar and Thailand". */
export function countryList(countries: readonly string[], words: Words): string {
  const names = countries.map((country) => countryName(country, words));
  // Where the browser does not know the language, it would say "and".
  if (words.has('date-day')) return names.join(', ');
  return new Intl.ListFormat(words('locale'), { type: 'conjunction' }).format(names);
}
