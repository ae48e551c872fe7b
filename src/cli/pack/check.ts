import { join } from 'node:path';
import type { Pack } from '../../core/model/pack.ts';
import { compile } from '../../core/packs/compile.ts';
import type { CompiledPack, CompiledRule, Engine } from '../../core/packs/engine.ts';
import { sliceOf } from '../../core/packs/slice.ts';
import { holds } from '../../core/screen/screen.ts';
import { baseOf } from '../../core/text/language.ts';
import { besideStarter } from '../starter.ts';
import { type BuiltPack, buildPack } from './build.ts';
import type { PackSource } from './source/read-source.ts';
import { translationProblems } from './source/read-translations.ts';
import { type SourceFault, SourceProblem } from './source/source-problem.ts';
import { wordingProblems } from './wording.ts';

/** What a check of a pack's source found. */
export interface PackCheck {
  /** Undefined when the pack cannot be built: the problems say why. */
  readonly pack: Pack | undefined;
  readonly rules: number;
  readonly examples: number;
  readonly problems: readonly SourceFault[];
}

/** Builds and compiles a pack's source, runs every example, and looks for what an author should not write. */
export async function checkPack(folder: string): Promise<PackCheck> {
  try {
    return await checkBuilt(buildPack(folder), folder);
  } catch (problem) {
    if (!(problem instanceof SourceProblem)) throw problem;
    return { pack: undefined, rules: 0, examples: 0, problems: problem.faults };
  }
}

async function checkBuilt({ pack, source }: BuiltPack, folder: string): Promise<PackCheck> {
  const engine = compile(besideStarter(pack).map((one) => sliceOf(one, pack.languages.map(baseOf))));
  const compiled = engine.packs.at(-1);
  const problems: SourceFault[] = [];
  for (const rule of compiled?.rules ?? [])
    problems.push(...(await exampleFaults(rule, source, engine, compiled as CompiledPack)));
  for (const indicator of pack.indicators) {
    const { file, line } = source.written(`indicator ${indicator.id}`, ['message']);
    problems.push(...wordingProblems(indicator).map((message) => ({ file, line, message })));
  }
  for (const [lang, translation] of Object.entries(pack.translations)) {
    const file = join(folder, 'words', `${lang}.ftl`);
    problems.push(...translationProblems(pack, translation).map((message) => ({ file, message })));
  }
  const examples = [...source.examples.values()].reduce(
    (sum, { match, noMatch }) => sum + match.length + noMatch.length,
    0,
  );
  return { pack, rules: pack.rules.length, examples, problems };
}

const sayings = {
  match: { wanted: true, message: 'should match but does not' },
  noMatch: { wanted: false, message: 'should not match but does' },
} as const;

/** The examples of a rule that it does not read as its author says. */
async function exampleFaults(
  rule: CompiledRule,
  { examples, written }: PackSource,
  engine: Engine,
  pack: CompiledPack,
): Promise<SourceFault[]> {
  const { id, lang } = rule.rule;
  const faults: SourceFault[] = [];
  for (const kind of ['match', 'noMatch'] as const)
    for (const [index, text] of (examples.get(id)?.[kind] ?? []).entries()) {
      const { wanted, message } = sayings[kind];
      if ((await holds(rule, { id: 'example', text, lang, foundBy: 'given' }, engine, pack)) === wanted)
        continue;
      const { file, line } = written(`rule ${id}`, ['examples', kind, index]);
      faults.push({ file, line, message: `${message}: “${text}”` });
    }
  return faults;
}
