import { categories } from '../../core/model/finding.ts';
import { factNames, factsWithNumber, type Test } from '../../core/model/pack.ts';
import { type Attack, flood, type More, packOf, rule, sign, upTo } from './attack.ts';

/** Packs whose rules and cues are expensive to ask. */
export const attacksOnRules = (): Attack[] => [...ofFacts(), ...ofManyRules(), ...ofCues()];

function ofFacts(): Attack[] {
  const numbered = (index: number): Test => ({
    fact: factsWithNumber[index % factsWithNumber.length] as Test extends { fact: infer F } ? F : never,
    than: 1 + index / 1_000,
  });
  const facts = factNames.filter((fact) => !factsWithNumber.includes(fact)).map((fact) => ({ fact }));
  const text = flood('Pay 900 usd a month in Cambodia, telegram, 12 hours, 3 people. ');
  const words = {
    places: [{ id: 'kh', kind: 'country', country: 'KH', watched: true, names: ['Cambodia'] }],
    cues: {
      messengers: ['telegram'],
      terms: { hours: ['{number} hours'], openings: ['{number} people'] },
    },
    pay: { pay: { any: ['pay'] }, periods: { month: ['a month'] } },
  } satisfies More;
  const testsOf = (from: number, count: number) => ({ any: upTo(count).map((at) => numbered(from + at)) });
  return [
    {
      name: 'facts in every rule',
      pack: packOf(
        upTo(990).map((index) =>
          rule(`r${index}`, [], { when: [{ all: [...facts, ...facts].slice(0, 18) }] }),
        ),
        words,
      ),
      text,
    },
    {
      name: 'comparisons in every rule',
      pack: packOf(
        upTo(100).map((index) => rule(`r${index}`, [], { when: [testsOf(index * 20, 20)] })),
        words,
      ),
      text,
    },
  ];
}

function ofManyRules(): Attack[] {
  return [
    {
      name: 'one phrase in every rule',
      pack: packOf(
        upTo(4_900).map((index) =>
          rule(`r${index}`, ['tourist visa'], {
            unless: [{ any: upTo(3).map(() => ({ phrases: ['tourist job'] })) }],
          }),
        ),
      ),
      text: flood('tourist visa, tourist job '),
    },
    {
      name: 'one phrase denied in every rule',
      pack: packOf(
        upTo(4_900).map((index) => rule(`r${index}`, ['tourist visa'])),
        { cues: { denial: ['no'] } },
      ),
      text: flood('no tourist visa '),
    },
    {
      name: 'near pairs in every rule',
      pack: packOf(
        upTo(150).map((index) =>
          rule(`r${index}`, [], {
            when: upTo(2).map(() => ({
              near: [{ phrases: ['tourist'] }, { phrases: ['passport'] }],
              within: 1,
            })),
          }),
        ),
      ),
      text: `passport ${flood('tourist a b c ').slice(0, 50_000)}${'passport a b c '.repeat(3_000)}`,
    },
    {
      name: 'combinations of everything',
      pack: packOf(
        upTo(1_000).map((index) => rule(`r${index}`, ['tourist visa'], { indicator: `i${index}` })),
        {
          indicators: upTo(1_000).map((index) => ({
            ...sign(`i${index}`),
            category: categories[index % categories.length] ?? 'other',
          })),
          combinations: upTo(200).map((index) => ({
            id: `c${index}`,
            message: 'All.',
            groups: upTo(6).map((group) => upTo(30).map((at) => `i${(index + group * 30 + at) % 1_000}`)),
            sources: ['S'],
          })),
        },
      ),
      text: flood('tourist visa '),
    },
  ];
}

function ofCues(): Attack[] {
  return [
    {
      name: 'a name of many places',
      pack: packOf([rule('r', [], { facts: [{ fact: 'watched-place' }] })], {
        places: upTo(12).map((index) => ({
          id: `p${index}`,
          kind: 'town',
          country: 'KH',
          watched: true,
          names: ['包'],
        })),
      }),
      text: flood('包'),
    },
    {
      name: 'denials everywhere',
      pack: packOf([rule('r', ['visa'])], { cues: { denial: ['aa', 'no', 'bb', 'visa'] } }),
      text: flood('aa visa no bb '),
    },
    {
      name: 'sums everywhere',
      pack: packOf([rule('r', [], { facts: [{ fact: 'pay-above', than: 1 }] })], {
        pay: { pay: { any: ['pay'] }, periods: { day: ['dd'] }, currencies: { USD: ['$', '-', '1'] } },
      }),
      text: flood('pay 1 $ - 1 dd '),
    },
    {
      name: 'cues upon cues',
      pack: packOf([rule('r', ['visa'])], {
        cues: {
          kinds: {
            offer: upTo(400).map((index) => `job (a / x${index})`),
            invitation: upTo(400).map((index) => `job (b / x${index})`),
            warning: upTo(400).map((index) => `job (zz / x${index})`),
          },
        },
      }),
      text: flood('job a: job b\n'),
    },
    {
      name: 'things everywhere',
      pack: packOf([rule('r', [], { facts: [{ fact: 'worker-pays' }] })], {
        cues: {
          things: { fee: ['fee', 'cost'], visa: ['visa'] },
          dealings: {
            'worker-pays': upTo(200).map((index) => `pay ...12 {thing} ...12 (now / x${index})`),
            'employer-pays': upTo(200).map((index) => `pay ...12 {thing} ...12 (a / x${index})`),
          },
        },
      }),
      text: flood('pay fee visa cost now a '),
    },
  ];
}
