import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Pack, SignWords, Translation } from '../../../core/model/pack.ts';
import { SourceProblem } from './source-problem.ts';

/** The translations of a pack: a Fluent file for each language in its folder `words`. Throws a SourceProblem that names the file. */
export function readTranslations(folder: string): Record<string, Translation> {
  const words = join(folder, 'words');
  if (!existsSync(words)) return {};
  const files = readdirSync(words)
    .filter((name) => name.endsWith('.ftl'))
    .sort();
  return Object.fromEntries(files.map((name) => [name.slice(0, -4), readTranslation(join(words, name))]));
}

function readTranslation(file: string): Translation {
  const source = readFileSync(file, 'utf8');
  const resource = new FluentResource(source);
  const refuse = (message: string, id?: string): never => {
    const line = id === undefined ? undefined : lineOf(source, id);
    throw new SourceProblem([{ file, line, message }]);
  };
  const bundle = new FluentBundle('en', { useIsolating: false });
  const [problem] = bundle.addResource(resource);
  if (problem) return refuse(problem.message);
  const indicators: Record<string, SignWords> = {};
  const combinations: Record<string, string> = {};
  const tips: Record<string, string> = {};
  for (const { id } of resource.body) {
    const message = bundle.getMessage(id);
    const [, kind, name] = /^(indicator|combination|tip)-(.+)$/.exec(id) ?? [];
    if (!message?.value || !name)
      return refuse(`“${id}” names no sign, bundle or tip. See “pack words”.`, id);
    const say = (pattern: NonNullable<typeof message.value>) => bundle.formatPattern(pattern);
    if (kind === 'combination') combinations[name] = say(message.value);
    else if (kind === 'tip') tips[name] = say(message.value);
    else {
      const { why, ...doubts } = message.attributes;
      if (!why) return refuse(`“${id}” has no “.why”: write it in a line below, indented.`, id);
      indicators[name] = {
        message: say(message.value),
        why: say(why),
        falsePositives: Object.values(doubts).map(say),
      };
    }
  }
  return { indicators, combinations, tips };
}

const lineOf = (source: string, id: string): number =>
  source.split('\n').findIndex((line) => line.startsWith(`${id} `) || line.startsWith(`${id}=`)) + 1;

/** What translators begin with: all that a pack tells readers, in its own words. */
export function wordsToTranslate({ indicators, combinations, tips }: Pack): string {
  const signs = indicators.map(({ id, message, why, falsePositives = [] }) =>
    [
      `indicator-${id} = ${message}`,
      `    .why = ${why}`,
      ...falsePositives.map((doubt, index) => `    .doubt-${index + 1} = ${doubt}`),
      '',
    ].join('\n'),
  );
  return [
    '# What a reader is told of each sign: in one short sentence, why it matters, when it may be wrong.\n',
    ...signs,
    '# Bundles of signs that sources describe together.\n',
    ...combinations.map(({ id, message }) => `combination-${id} = ${message}`),
    '\n# What may come next, and what to do then.\n',
    ...tips.map(({ id, text }) => `tip-${id} = ${text}`),
    '',
  ].join('\n');
}

/** What a translation lacks of its pack, and what it has that the pack has not. */
export function translationProblems(
  { indicators, combinations, tips }: Pack,
  translation: Translation,
): string[] {
  const parts = [
    { kind: 'indicator', ids: indicators.map(({ id }) => id), told: translation.indicators },
    { kind: 'combination', ids: combinations.map(({ id }) => id), told: translation.combinations },
    { kind: 'tip', ids: tips.map(({ id }) => id), told: translation.tips },
  ];
  const doubts = indicators.filter(({ id, falsePositives = [] }) => {
    const told = Object.hasOwn(translation.indicators, id) ? translation.indicators[id] : undefined;
    return told && told.falsePositives.length !== falsePositives.length;
  });
  return [
    ...parts.flatMap(({ kind, ids, told }) => [
      ...ids.filter((id) => !Object.hasOwn(told, id)).map((id) => `“${kind}-${id}” is not translated.`),
      ...Object.keys(told)
        .filter((id) => !ids.includes(id))
        .map((id) => `There is no ${kind} ${id}.`),
    ]),
    ...doubts.map(({ id }) => `“indicator-${id}” needs as many “.doubt-…” as the sign itself has.`),
  ];
}
