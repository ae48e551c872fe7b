import type { PayTable } from '../../model/pay-table.ts';

/** What tells which of several currencies a text means. */
export interface Home {
  /** Countries that the text names, as ISO 3166-1 codes. */
  readonly places: readonly string[];
  /** Countries of its telephone numbers. */
  readonly phones: readonly string[];
  /** Its language, as "th" or "zh-Hant"; undefined when it cannot be told. */
  readonly lang: string | undefined;
}

/**
 * The one currency that a name with several meanings has in a text: by the countries that it names, those
 * of its telephone numbers, or those of its language. Undefined when that leaves none or several.
 */
export function currencyMeant(codes: readonly string[], home: Home, table: PayTable): string | undefined {
  const distinct = [...new Set(codes)];
  if (distinct.length <= 1) return distinct[0];
  for (const countries of [home.places, home.phones, languageCountries(home, table)]) {
    const spent = currenciesOf(countries, table);
    const meant = distinct.filter((code) => spent.has(code));
    if (meant.length === 1) return meant[0];
    if (meant.length > 1) return undefined;
    // "$" means dollars wherever the countries at hand have no dollars or pesos of their own.
    if (countries.length > 0 && distinct.includes('USD')) return 'USD';
  }
  return undefined;
}

/**
 * The currencies to try for a sum that names none: of the one country where the text's language is at home,
 * then of the one that the text or its telephone number names. Who offers work abroad speaks of the reader's money.
 */
export function currenciesAtHome(home: Home, table: PayTable): string[] {
  return [languageCountries(home, table), home.places, home.phones].flatMap((countries) => {
    const spent = currenciesOf(countries, table);
    return spent.size === 1 ? [...spent] : [];
  });
}

function languageCountries({ lang }: Home, { languages }: PayTable): readonly string[] {
  const [base = ''] = lang?.split('-') ?? [];
  const known = [lang ?? '', base].find((tag) => Object.hasOwn(languages, tag));
  return known === undefined ? [] : (languages[known] ?? []);
}

/** Frequent characters of which the one form is written in Taiwan and Hong Kong, the other in China. */
const traditional = /[個們來這為時間門開說對車長學國員級萬幣資]/g;
const simplified = /[个们来这为时间门开说对车长学国员级万币资]/g;

/** "zh-Hant" for Chinese that is written in traditional characters, where the language is known as Chinese only. */
export function writtenChinese(lang: string | undefined, original: string): string | undefined {
  if (lang !== 'zh') return lang;
  const count = (letters: RegExp) => original.match(letters)?.length ?? 0;
  return count(traditional) > count(simplified) ? 'zh-Hant' : lang;
}

function currenciesOf(places: readonly string[], { countries }: PayTable): Set<string> {
  return new Set(
    places.flatMap((place) => (Object.hasOwn(countries, place) ? (countries[place] ?? []) : [])),
  );
}
