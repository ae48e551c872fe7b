import type { CountryHelp } from '../model/help.ts';
import {
  type Combination,
  type Condition,
  factsOfThing,
  factsWithNumber,
  type Indicator,
  type Pack,
  type Rule,
} from '../model/pack.ts';
import type { PayTable } from '../model/pay-table.ts';
import { limitProblems, type PackProblem, testsOf } from './limits.ts';
import { leansOn } from './slice.ts';

/** What is wrong with a pack whose shape is right: names of things that are not there, conditions that cannot be meant, phrases that cannot be used, and too much of anything. */
export function packProblems(pack: Pack): PackProblem[] {
  const { rules, combinations, tips, indicators, sources, pay, help } = pack;
  const known = new Map(indicators.map((one) => [one.id, one]));
  const missing = (keys: readonly string[]) =>
    keys.filter((key) => !Object.hasOwn(sources, key)).map((key) => `There is no source ${key}.`);
  const seen = new Set<string>();
  return [
    ...rules.flatMap((rule) => {
      const twice = seen.has(rule.id) ? ['Another rule has the same id.'] : [];
      seen.add(rule.id);
      return at(`rule ${rule.id}`, [...ruleProblems(rule, known), ...twice]);
    }),
    ...indicators.flatMap((one) => at(`indicator ${one.id}`, missing(one.sources))),
    ...combinations.flatMap((one) =>
      at(`combination ${one.id}`, [...combinationProblems(one, known), ...missing(one.sources)]),
    ),
    ...tips.flatMap((one) =>
      at(`tip ${one.id}`, [
        ...one.after.filter((name) => !known.has(name)).map((name) => `There is no indicator ${name}.`),
        ...missing(one.sources),
      ]),
    ),
    ...at('pay', [...missing(benchmarkSources(pay)), ...payProblems(pay)]),
    ...at('places', placesWithoutCues(pack)),
    ...help.flatMap((one) => at(`help for ${one.country}`, missing(helpSources(one)))),
    ...limitProblems(pack),
  ];
}

/** A pack that leans on another takes its places from it. */
const placesWithoutCues = (pack: Pack): string[] =>
  leansOn(pack) && pack.places.length > 0
    ? [
        'A pack without cues reads places with those of the pack that it is read beside. Write its own names of places as phrases.',
      ]
    : [];

const helpSources = ({ contacts, noAgreement }: CountryHelp) => [
  ...contacts.map(({ source }) => source),
  ...(noAgreement ? [noAgreement.source] : []),
];

const benchmarkSources = ({ benchmarks }: PayTable) =>
  Object.values(benchmarks).flatMap(({ source, works }) => [
    source,
    ...Object.values(works ?? {}).map((ofWork) => ofWork.source),
  ]);

/** What the parts of the table of pay name must be there too. */
function payProblems({ perUsd, currencies, countries, languages, works, benchmarks }: PayTable): string[] {
  const codes = new Set([...Object.keys(currencies), ...Object.values(countries)]);
  const homes = new Set(Object.values(languages).flat());
  const named = Object.values(benchmarks).flatMap((one) => Object.keys(one.works ?? {}));
  return [
    ...[...codes]
      .filter((code) => !Object.hasOwn(perUsd, code))
      .map((code) => `There is no rate for ${code}.`),
    ...[...homes]
      .filter((country) => !Object.hasOwn(countries, country))
      .map((country) => `There is no currency for ${country}.`),
    ...named.filter((work) => !Object.hasOwn(works, work)).map((work) => `There are no words for ${work}.`),
  ];
}

const at = (place: string, messages: readonly string[]): PackProblem[] =>
  messages.map((message) => ({ at: place, message }));

function ruleProblems(rule: Rule, known: ReadonlyMap<string, Indicator>): string[] {
  const sign = known.get(rule.indicator);
  return [
    ...(sign ? [] : [`There is no indicator ${rule.indicator}.`]),
    ...(rule.phrases.length + rule.facts.length + rule.when.length === 0
      ? ['Write “phrases”, “facts” or “when”.']
      : []),
    ...[...rule.facts, ...rule.when, ...rule.unless].flatMap(conditionProblems),
  ];
}

function combinationProblems({ groups }: Combination, known: ReadonlyMap<string, Indicator>): string[] {
  const unknown = groups.flat().filter((name) => !known.has(name));
  const shown = new Set(groups.flat().map((name) => known.get(name)?.category));
  return [
    ...unknown.map((name) => `There is no indicator ${name}.`),
    ...(unknown.length === 0 && shown.size < groups.length
      ? ['Its groups need indicators of as many categories: signs of one category are one sign.']
      : []),
  ];
}

function conditionProblems(condition: Condition): string[] {
  const tests = testsOf(condition);
  const facts = tests.filter((test) => 'fact' in test);
  const tooMany = 'of' in condition && condition.atLeast > tests.length;
  return [
    ...facts.flatMap(({ fact, than, thing }) => [
      ...(factsWithNumber.includes(fact) === (than === undefined)
        ? [`“than” stands with the facts ${factsWithNumber.join(', ')}, and only there.`]
        : []),
      ...(thing !== undefined && !factsOfThing.includes(fact)
        ? [`“thing” stands only with the facts ${factsOfThing.join(', ')}.`]
        : []),
    ]),
    ...(tooMany ? ['“atLeast” asks for more than is listed.'] : []),
  ];
}
