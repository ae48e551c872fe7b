import { compile } from '../../core/packs/compile.ts';
import type { CompiledPack, CompiledRule, Engine } from '../../core/packs/engine.ts';
import type { PackProblem } from '../../core/packs/limits.ts';
import { sliceOf } from '../../core/packs/slice.ts';
import { holds } from '../../core/screen/screen.ts';
import { baseOf } from '../../core/text/language.ts';
import { besideStarter } from '../starter.ts';
import { buildPack } from './build.ts';
import type { Examples } from './read-source.ts';
import { translationProblems } from './read-translations.ts';
import { wordingProblems } from './wording.ts';

/** What a check of a pack's source found. */
export interface PackCheck {
  readonly rules: number;
  readonly examples: number;
  readonly problems: readonly PackProblem[];
}

/** Builds and compiles a pack's source, runs every example, and looks for what an author should not write. Throws when it cannot be read at all. */
export async function checkPack(folder: string): Promise<PackCheck> {
  const { pack, source } = buildPack(folder);
  const engine = compile(besideStarter(pack).map((one) => sliceOf(one, pack.languages.map(baseOf))));
  const compiled = engine.packs.at(-1);
  const problems: PackProblem[] = [];
  for (const rule of compiled?.rules ?? []) {
    const at = source.files.get(rule.rule.id) ?? rule.rule.id;
    const examples = source.examples.get(rule.rule.id) ?? { match: [], noMatch: [] };
    problems.push(...fewExamples(examples).map((message) => ({ at, message })));
    const wrong = await exampleProblems(rule, examples, engine, compiled as CompiledPack);
    problems.push(...wrong.map((message) => ({ at, message })));
  }
  for (const indicator of pack.indicators) {
    const at = `indicator ${indicator.id}`;
    problems.push(...wordingProblems(indicator).map((message) => ({ at, message })));
  }
  for (const [lang, translation] of Object.entries(pack.translations))
    problems.push(
      ...translationProblems(pack, translation).map((message) => ({ at: `words/${lang}.ftl`, message })),
    );
  const examples = [...source.examples.values()].reduce(
    (sum, { match, noMatch }) => sum + match.length + noMatch.length,
    0,
  );
  return { rules: pack.rules.length, examples, problems };
}

const fewestExamples = 2;

const fewExamples = ({ match, noMatch }: Examples): string[] =>
  match.length < fewestExamples || noMatch.length < fewestExamples
    ? [`Give at least ${fewestExamples} examples that match and ${fewestExamples} that do not.`]
    : [];

async function exampleProblems(
  rule: CompiledRule,
  { match, noMatch }: Examples,
  engine: Engine,
  pack: CompiledPack,
): Promise<string[]> {
  const problems: string[] = [];
  const matches = (text: string) =>
    holds(rule, { id: 'example', text, lang: rule.rule.lang, foundBy: 'given' }, engine, pack);
  for (const text of match) if (!(await matches(text))) problems.push(`Should match but does not: “${text}”`);
  for (const text of noMatch) if (await matches(text)) problems.push(`Should not match but does: “${text}”`);
  return problems;
}
