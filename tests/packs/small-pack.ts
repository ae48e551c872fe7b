import type { Category, Strength } from '../../src/core/model/finding.ts';
import type { Indicator, Pack, Rule } from '../../src/core/model/pack.ts';

const rule = (id: string, indicator: string, phrases: readonly string[]): Rule => ({
  id,
  indicator,
  confidence: 'high',
  status: 'test',
  lang: 'en',
  phrases,
  facts: [],
  when: [],
  unless: [],
  falsePositives: ['In tests.'],
});

const indicator = (id: string, category: Category, strength: Strength, name: string): Indicator => ({
  id,
  category,
  strength,
  name,
  message: `The post shows ${id}.`,
  why: 'Experts name this sign.',
  sources: ['S1'],
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
    indicator('tourist-visa', 'visa', 'S3', 'Work on a tourist visa'),
    indicator('typing-test', 'skills', 'S2', 'Only a typing test'),
    indicator('passport-held', 'documents', 'S3', 'Passport held'),
    indicator('free-room', 'accommodation', 'S1', 'Free room'),
    indicator('free-ticket', 'travel', 'S1', 'Free ticket'),
  ],
  rules: [
    rule('tourist-visa.en', 'tourist-visa', ['tourist visa']),
    rule('typing-test.en', 'typing-test', ['typing test', 'type ... {number} wpm']),
    rule('passport-held.en', 'passport-held', ['keep* [your] passport[s]']),
    rule('free-room.en', 'free-room', ['free (room / accommodation)']),
    rule('free-ticket.en', 'free-ticket', ['free [air] ticket']),
  ],
  combinations: [
    {
      id: 'all-free',
      message: 'Offers that join a free room, a free ticket and a typing test have been reported.',
      groups: [['free-room'], ['free-ticket'], ['typing-test']],
      sources: ['S1'],
    },
  ],
  translations: {},
  help: [],
  tips: [
    {
      id: 'say-tourist',
      after: ['tourist-visa'],
      text: 'If they tell you to say so, stop.',
      sources: ['S1'],
    },
    {
      id: 'room-locked',
      after: ['free-room', 'tourist-visa'],
      text: 'If the room is locked, call.',
      sources: ['S1'],
    },
    { id: 'after-nothing', after: ['typing-test'], text: 'If you are to type more, ask.', sources: ['S1'] },
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
        work: ['overtime', 'wages', 'payslip', 'night work'],
        warning: ['beware', 'police said', 'rescued', 'scam', 'victims'],
        seeker: ['looking for a job'],
        invitation: ['apply (now / today)', 'send [us] [your] cv'],
        question: ['is this real'],
        article: ['unemployment rate', 'interview questions'],
        notice: ['report ...12 to us'],
      },
      denial: ['no', 'not', 'never', "don't", 'without'],
      denialAfter: ['없음'],
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
      messengers: ['telegram', 'whatsapp'],
    },
  ],
  pay: {
    date: '2025-07-01',
    perUsd: { USD: 1, PHP: 57 },
    currencies: { USD: ['$', 'usd'], PHP: ['php', '₱'] },
    countries: { PH: 'PHP' },
    languages: { tl: ['PH'] },
    multipliers: { 1000: ['#k'] },
    ranges: ['-', 'to'],
    from: ['from', '#+'],
    upTo: ['up to'],
    periods: {
      month: ['per month', 'a month', 'monthly'],
      hour: ['an hour'],
      day: ['a day'],
      week: ['a week'],
      year: ['a year'],
    },
    days: ['days'],
    forDays: ['for'],
    inDays: [],
    pay: { month: ['salary'], any: ['pay'] },
    otherSums: ['fee'],
    extras: ['commission'],
    works: {},
    benchmarks: { KH: { usdMonth: 210, source: 'S1' } },
  },
};
