import * as z from 'zod/mini';
import { payPeriods } from '../model/fact.ts';

/** Limits that keep any table a stranger writes cheap to load and to look for. */
const limits = { words: 400, letters: 40, rate: 1e7 } as const;

const word = z.string().check(z.minLength(1), z.maxLength(limits.letters));
const words = z.array(word).check(z.maxLength(limits.words));
const code = z.string().check(z.regex(/^[A-Z]{3}$/, 'Use a currency code of ISO 4217, such as PHP.'));
const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'Use a country code of ISO 3166-1, such as PH.'));
const lang = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/));
const name = z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/));
const times = z.string().check(z.regex(/^10{1,11}$/, 'Use 10, 100, 1000 …'));
const period = z
  .string()
  .check(
    z.regex(
      new RegExp(`^(?:[1-9]\\d? )?(?:${payPeriods.join('|')})$`),
      `Use ${payPeriods.join(', ')}, or a number of them, such as “2 week”.`,
    ),
  );
const positive = z.number().check(z.positive(), z.maximum(limits.rate));
const figure = {
  usdMonth: positive,
  source: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9 -]{0,39}$/)),
  shown: z.optional(z.boolean()),
};

/** The shape of a pack's table of pay, which a stranger may have written. */
export const payTable = z.strictObject({
  date: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  perUsd: z.record(code, positive),
  currencies: z.record(code, words),
  countries: z.record(country, code),
  languages: z.record(lang, z.array(country).check(z.maxLength(60))),
  multipliers: z.record(times, words),
  ranges: words,
  from: words,
  upTo: words,
  periods: z.record(period, words),
  days: words,
  forDays: words,
  inDays: words,
  pay: z.record(z.union([z.literal('any'), period]), words),
  otherSums: words,
  extras: words,
  works: z.record(name, words),
  benchmarks: z.record(
    country,
    z.strictObject({ ...figure, works: z.optional(z.record(name, z.strictObject(figure))) }),
  ),
});
