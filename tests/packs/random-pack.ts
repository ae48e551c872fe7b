import { type Dealing, dealings, placeKinds, terms, things } from '../../src/core/model/fact.ts';
import { strengths } from '../../src/core/model/finding.ts';
import {
  type Combination,
  type Condition,
  type Cues,
  cueKinds,
  type FactTest,
  factNames,
  factsOfThing,
  factsWithNumber,
  type Pack,
  type Rule,
  type Test,
} from '../../src/core/model/pack.ts';
import type { Post } from '../../src/core/model/post.ts';

/** Choices that are the same for the same seed. */
export interface Choices {
  readonly number: (most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly one: <Item>(items: readonly Item[]) => Item;
  readonly some: <Item>(most: number, make: () => Item) => Item[];
}

/** Mulberry32, a small generator of random numbers (Tommy Ettinger, public domain). */
export function choices(seed: number): Choices {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (most: number) => Math.floor(random() * most);
  return {
    number,
    chance: (share) => random() < share,
    one: (items) => items[number(items.length)] as (typeof items)[number],
    some: (most, make) => Array.from({ length: number(most + 1) }, make),
  };
}

const vocabulary = [
  ...[
    'visa',
    'passport',
    'fee',
    'free',
    'ticket',
    'hiring',
    'job',
    'work',
    'keep',
    'pay',
    'telegram',
    'scam',
  ],
  ...[
    'apply now',
    'cambodia',
    'non-voice',
    'usd',
    '月薪',
    '招聘',
    '护照',
    '签证',
    'วีซ่า',
    'รับสมัคร',
    'виза',
    'работа',
  ],
];
const slots = ['{number}', '{money}', '{place}', '{messenger}', '{thing}'];

/** A phrase with whatever the notation has. Always with a word that is always there. */
function phrase(pick: Choices): string {
  const piece = () => {
    const word = pick.one(vocabulary);
    if (pick.chance(0.1)) return pick.one(slots);
    if (pick.chance(0.15)) return `(${word} / ${pick.one(vocabulary)} / ${pick.one(vocabulary)})`;
    if (pick.chance(0.1)) return `[${word}] ${pick.one(vocabulary)}`;
    return pick.chance(0.1) ? `${word}*` : word;
  };
  const joint = () => (pick.chance(0.3) ? ` ...${1 + pick.number(12)} ` : ' ');
  const before = pick.some(2, () => piece() + joint()).join('');
  return `${before}${pick.one(vocabulary)} ${pick.one(vocabulary)}${pick.chance(0.2) ? joint() + piece() : ''}`;
}

const phrases = (pick: Choices, most: number) =>
  pick.some(most, () => (pick.chance(0.5) ? phrase(pick) : pick.one(vocabulary)));

function factTest(pick: Choices): FactTest {
  const fact = pick.one(factNames);
  return {
    fact,
    ...(factsWithNumber.includes(fact) && { than: 1 + pick.number(40) }),
    ...(factsOfThing.includes(fact) && pick.chance(0.5) && { thing: pick.one(things) }),
  };
}

const test = (pick: Choices): Test =>
  pick.chance(0.5) ? factTest(pick) : { phrases: [phrase(pick), ...phrases(pick, 2)] };

function condition(pick: Choices): Condition {
  const tests = () => [test(pick), ...pick.some(2, () => test(pick))];
  const kinds: readonly (() => Condition)[] = [
    () => test(pick),
    () => ({ all: tests() }),
    () => ({ any: tests() }),
    () => ({ atLeast: 1, of: tests() }),
    () => ({ near: [test(pick), test(pick)], within: pick.number(30) }),
  ];
  return pick.one(kinds)();
}

/** Of what a plain pack has nothing: what can make a text say less when it says more. */
export interface Kind {
  readonly plain: boolean;
}

function rule(pick: Choices, id: string, { plain }: Kind): Rule {
  const conditions = (share: number) => (pick.chance(share) ? [condition(pick)] : []);
  return {
    id,
    indicator: `i${pick.number(6)}`,
    confidence: 'low',
    status: 'test',
    lang: 'en',
    phrases: [phrase(pick), ...phrases(pick, 3)],
    facts: plain ? [] : pick.some(1, () => factTest(pick)),
    when: plain ? [] : conditions(0.4),
    unless: plain ? [] : conditions(0.2),
    falsePositives: ['Always.'],
  };
}

const indicators = ['visa', 'pay', 'travel', 'documents', 'debt', 'other'] as const;

/** Two signs of different categories, and whatever else. */
function combination(pick: Choices, id: string): Combination {
  const first = pick.number(6);
  const group = (sign: number) => [`i${sign}`, ...pick.some(1, () => `i${pick.number(6)}`)];
  return { id, message: 'All.', groups: [group(first), group((first + 1) % 6)], sources: ['S'] };
}

function cues(pick: Choices, { plain }: Kind): Cues {
  const named = <Name extends string>(names: readonly Name[], most: number) =>
    Object.fromEntries(pick.some(most, () => [pick.one(names), phrases(pick, 2)])) as Partial<
      Record<Name, string[]>
    >;
  const words = (most: number) => pick.some(most, () => pick.one(vocabulary));
  const offer = ['hiring', 'job', 'work', '招聘', 'รับสมัคร', 'работа', ...phrases(pick, 2)];
  return {
    lang: pick.one(['en', 'zh', 'th']),
    common: ['the', 'and', ...words(2)],
    kinds: { ...(plain ? {} : named(cueKinds, 2)), offer, invitation: ['apply now', 'telegram'] },
    denial: plain ? [] : pick.some(2, () => pick.one(['no', 'never', '不', 'free'])),
    denialAfter: plain ? [] : pick.some(2, () => pick.one(['없음', 'none', '没有'])),
    abroad: plain ? [] : phrases(pick, 2),
    things: plain ? {} : Object.fromEntries(pick.some(2, () => [pick.one(things), words(2)])),
    dealings: plain ? {} : named<Dealing>(dealings, 2),
    terms: plain ? {} : named(terms, 2),
    roles: plain ? {} : named(['workplace', 'transit', 'home'] as const, 2),
    messengers: words(2),
  };
}

/** A pack that the schema accepts, of every kind of condition, fact, slot and cue. */
export function randomPack(pick: Choices, id: string, kind: Kind): Pack {
  const rules = [0, ...pick.some(4, () => 0)].map((_, index) => rule(pick, `r${index}`, kind));
  return {
    format: 1,
    id,
    version: '1.0.0',
    date: '2026-01-01',
    title: 'Random',
    publisher: 'Tests',
    licence: 'CC BY 4.0',
    languages: ['en', 'zh'],
    sources: { S: { publisher: 'P', title: 'T', url: 'https://example.org/' } },
    indicators: indicators.map((category, index) => ({
      id: `i${index}`,
      category,
      strength: pick.one(strengths),
      name: 'I',
      message: 'A sign.',
      why: 'It is one.',
      sources: ['S'],
    })),
    rules,
    combinations: pick.some(2, () => 0).map((_, index) => combination(pick, `c${index}`)),
    tips: [],
    translations: {},
    help: [],
    places: pick
      .some(3, () => 0)
      .map((_, index) => ({
        id: `p${index}`,
        kind: pick.one(placeKinds),
        country: pick.one(['KH', 'TH']),
        watched: pick.chance(0.5),
        names: [pick.one(['cambodia', '柬埔寨', 'poipet', ...vocabulary])],
      })),
    cues: [cues(pick, kind)],
    pay: {
      date: '2026-01-01',
      perUsd: { USD: 1, CNY: 7 },
      currencies: { USD: ['usd', '$', ...pick.some(1, () => pick.one(vocabulary))], CNY: ['元'] },
      countries: { CN: 'CNY' },
      languages: { zh: ['CN'] },
      multipliers: { 1000: ['#k'], 10000: ['万'] },
      ranges: ['-', 'to', '到'],
      from: ['from'],
      upTo: ['up to'],
      periods: { month: ['a month', '月'], '2 week': pick.some(1, () => pick.one(vocabulary)) },
      days: ['days'],
      forDays: ['for'],
      inDays: [],
      pay: { any: ['pay', ...pick.some(1, () => pick.one(vocabulary))], month: ['月薪'] },
      otherSums: pick.some(1, () => 'fee'),
      extras: [],
      works: {},
      benchmarks: { KH: { usdMonth: 200, source: 'S' } },
    },
  };
}

const noise = [
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '\n',
  ' the ',
  '-',
  ': ',
  '!',
  '🇰🇭',
  '\ud800',
  'v1sa',
  ' p.a.s.s ',
  '"',
  '\u200b',
];

/** Text of the same words as the packs, and of noise. */
export function randomText(pick: Choices): string {
  const word = () => {
    if (pick.chance(0.15)) return pick.one(['900', '1,200 usd', '$ 5k a month', '18', 'no', 'never', '不']);
    return pick.one(vocabulary);
  };
  return pick.some(24, () => word() + pick.one(noise)).join('');
}

/** A post, most often with a shape that is taken for an offer. */
export function randomPost(pick: Choices, text: string): Post {
  return {
    id: 'p',
    text,
    foundBy: pick.chance(0.7) ? 'structured-data' : 'given',
    ...(pick.chance(0.3) && { title: randomText(pick).slice(0, 40) }),
    ...(pick.chance(0.2) && { location: pick.one(['cambodia', '柬埔寨', 'x']) }),
    ...(pick.chance(0.1) && { employer: 'visa' }),
  };
}
