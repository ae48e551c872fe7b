import type { Pack, Rule } from '../../src/core/model/pack.ts';

const rule = (
  id: string,
  indicator: string,
  strength: Rule['strength'],
  phrases: readonly string[],
): Rule => ({
  id,
  indicator,
  strength,
  confidence: 'high',
  status: 'test',
  lang: 'en',
  phrases,
  facts: [],
  when: [],
  unless: [],
  message: `The post shows ${indicator}.`,
  why: 'Experts name this sign.',
  sources: ['S1'],
  falsePositives: ['In tests.'],
});

/** A pack small enough to read, for tests that must not depend on what the starter pack says. */
export const smallPack: Pack = {
  format: 1,
  id: 'small',
  version: '1.0.0',
  date: '2026-01-01',
  title: 'Small',
  publisher: 'Tests',
  licence: 'CC BY 4.0',
  languages: ['en'],
  sources: {
    S1: { publisher: 'A ministry', title: 'A notice', date: '2025', url: 'https://ministry.example/notice' },
  },
  indicators: [
    { id: 'tourist-visa', category: 'visa', strength: 'S3', name: 'Work on a tourist visa' },
    { id: 'typing-test', category: 'skills', strength: 'S2', name: 'Only a typing test' },
    { id: 'passport-held', category: 'documents', strength: 'S3', name: 'Passport held' },
    { id: 'free-room', category: 'accommodation', strength: 'S1', name: 'Free room' },
    { id: 'free-ticket', category: 'travel', strength: 'S1', name: 'Free ticket' },
  ],
  rules: [
    rule('tourist-visa.en', 'tourist-visa', 'S3', ['tourist visa']),
    rule('typing-test.en', 'typing-test', 'S2', ['typing test', 'type ... {number} wpm']),
    rule('passport-held.en', 'passport-held', 'S3', ['keep* [your] passport[s]']),
    rule('free-room.en', 'free-room', 'S1', ['free (room / accommodation)']),
    rule('free-ticket.en', 'free-ticket', 'S1', ['free [air] ticket']),
  ],
  combinations: [
    {
      id: 'all-free',
      message: 'Offers that join a free room, a free ticket and a typing test have been reported.',
      groups: [['free-room'], ['free-ticket'], ['typing-test']],
      sources: ['S1'],
    },
  ],
  places: [
    { id: 'kh', kind: 'country', country: 'KH', watched: true, names: ['Cambodia', '🇰🇭'] },
    { id: 'bavet', kind: 'border', country: 'KH', watched: true, names: ['Bavet'] },
  ],
  cues: [
    {
      lang: 'en',
      common: ['the', 'and', 'to', 'of', 'a', 'in', 'you', 'we', 'is', 'for', 'our', 'with', 'your', 'are'],
      kinds: {
        offer: ['hiring', 'apply (now / today)', 'vacancy', 'job', 'salary', 'send [us] [your] cv'],
        warning: ['beware', 'police said', 'rescued', 'scam', 'victims'],
        seeker: ['looking for a job'],
        invitation: ['apply (now / today)', 'send [us] [your] cv'],
        question: ['is this real'],
      },
      denial: ['no', 'not', 'never', "don't", 'without'],
      abroad: ['overseas', 'air ticket'],
      things: {
        fee: ['placement fee'],
        ticket: ['ticket', 'air ticket'],
        passport: ['passport', 'passports'],
      },
      dealings: {
        'employer-pays': ['we pay ... {thing}', 'free {thing}'],
        'worker-pays': ['you pay ... {thing}', '(placement fee / deposit) of {number}'],
        'employer-keeps': ['we keep ... {thing}'],
      },
      terms: { hours: ['{number} hours a day'], age: ['aged {number} to {number}'] },
      roles: { transit: ['via {place}'], home: ['people from {place}'] },
      pay: ['salary', 'pay'],
      messengers: ['telegram', 'whatsapp'],
      periods: {
        month: ['per month', 'a month', 'monthly'],
        hour: ['an hour'],
        day: ['a day'],
        week: ['a week'],
        year: ['a year'],
      },
    },
  ],
  pay: {
    date: '2025-07-01',
    perUsd: { USD: 1, PHP: 57 },
    currencies: { USD: ['$', 'usd'], PHP: ['php', '₱'] },
    benchmarks: { KH: { usdMonth: 210, source: 'S1' } },
  },
};
