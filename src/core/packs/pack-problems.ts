import {
  type Combination,
  type Condition,
  factsOfThing,
  factsWithNumber,
  type Indicator,
  type Pack,
  type Rule,
  type Test,
} from '../model/pack.ts';
import type { PayTable } from '../model/pay-table.ts';

/** Something in a pack that is not right, and where. */
export interface PackProblem {
  /** A path such as "rules[3].message". */
  readonly at: string;
  readonly message: string;
}

/** What is wrong with a pack whose shape is right: names of things that are not there, and conditions that cannot be meant. */
export function packProblems({ rules, combinations, indicators, sources, pay }: Pack): PackProblem[] {
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
    ...at('pay', [...missing(benchmarkSources(pay)), ...payProblems(pay)]),
  ];
}

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

/** The tests that a condition is made of. */
function testsOf(condition: Condition): readonly Test[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('of' in condition) return condition.of;
  if ('near' in condition) return condition.near;
  return [condition];
}
