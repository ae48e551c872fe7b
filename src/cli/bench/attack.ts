import { type Indicator, noCues, type Pack, type Rule } from '../../core/model/pack.ts';
import { noPay, type PayTable } from '../../core/model/pay-table.ts';

/** A pack made to be as slow as the limits allow, or to be refused, and the text in which it is slowest. */
export interface Attack {
  readonly name: string;
  readonly pack: Pack;
  readonly text: string;
}

/** How long the texts are, in code units. */
export const attackLength = 100_000;

/** What makes any pack here take a text for an offer. */
export const invites = 'hiring job vacancy apply now. ';

/** A text of one part again and again, which any pack here takes for an offer. */
export const flood = (part: string): string =>
  (invites + part.repeat(attackLength / part.length)).slice(0, attackLength);

/** A rule of phrases. */
export const rule = (id: string, phrases: readonly string[], more: Partial<Rule> = {}): Rule => ({
  id,
  indicator: 'sign',
  confidence: 'low',
  status: 'test',
  lang: 'en',
  phrases,
  facts: [],
  when: [],
  unless: [],
  falsePositives: ['Always.'],
  ...more,
});

export type More = Partial<Omit<Pack, 'cues' | 'pay'>> & {
  readonly cues?: Partial<Pack['cues'][number]>;
  readonly pay?: Partial<PayTable>;
};

/** An indicator that an offer is told by. */
export const sign = (id: string): Indicator => ({
  id,
  category: 'other',
  strength: 'S3',
  name: 'Sign',
  message: 'A sign.',
  why: 'It is one.',
  sources: ['S'],
});

const usualPay: PayTable = {
  ...noPay,
  date: '2026-01-01',
  perUsd: { USD: 1 },
  currencies: { USD: ['usd'] },
};

/** A pack of rules, with whatever else is given. */
export function packOf(rules: readonly Rule[], { cues, pay, ...more }: More = {}): Pack {
  return {
    format: 1,
    id: 'hostile',
    version: '1.0.0',
    date: '2026-01-01',
    title: 'Hostile',
    publisher: 'Tests',
    licence: 'CC BY 4.0',
    languages: ['en'],
    sources: { S: { publisher: 'P', title: 'T', url: 'https://example.org/' } },
    indicators: [sign('sign')],
    rules,
    combinations: [],
    tips: [],
    translations: {},
    help: [],
    places: [],
    pay: { ...usualPay, ...pay },
    ...more,
    cues: [
      {
        ...noCues,
        lang: 'en',
        common: ['the'],
        kinds: { offer: ['hiring', 'job', 'vacancy'], invitation: ['apply now'] },
        ...cues,
      },
    ],
  };
}

/** Numbers from 0, as many as wanted. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Rules of at most 400 phrases each. */
export const rulesOf = (phrases: readonly string[], more: Partial<Rule> = {}): Rule[] =>
  upTo(Math.ceil(phrases.length / 400)).map((index) =>
    rule(`r${index}`, phrases.slice(index * 400, index * 400 + 400), more),
  );
