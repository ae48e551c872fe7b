import type { Indicator } from '../../core/model/pack.ts';
import { compile } from '../../core/packs/compile.ts';
import type { CompiledPack, CompiledRule, Engine } from '../../core/packs/engine.ts';
import type { PackProblem } from '../../core/packs/limits.ts';
import { holds } from '../../core/screen/screen.ts';
import { buildPack } from './build.ts';
import type { Examples } from './read-source.ts';

/** What a check of a pack's source found. */
export interface PackCheck {
  readonly rules: number;
  readonly examples: number;
  readonly problems: readonly PackProblem[];
}

/** Builds and compiles a pack's source, runs every example, and looks for what an author should not write. Throws when it cannot be read at all. */
export async function checkPack(folder: string): Promise<PackCheck> {
  const { pack, source } = buildPack(folder);
  const engine = compile([pack]);
  const [compiled] = engine.packs;
  const problems: PackProblem[] = [];
  for (const rule of compiled?.rules ?? []) {
    const at = source.files.get(rule.rule.id) ?? rule.rule.id;
    const examples = source.examples.get(rule.rule.id) ?? { match: [], noMatch: [] };
    const wrong = await exampleProblems(rule, examples, engine, compiled as CompiledPack);
    problems.push(...wrong.map((message) => ({ at, message })));
  }
  for (const indicator of pack.indicators) {
    const at = `indicator ${indicator.id}`;
    problems.push(...wordProblems(indicator).map((message) => ({ at, message })));
  }
  const examples = [...source.examples.values()].reduce(
    (sum, { match, noMatch }) => sum + match.length + noMatch.length,
    0,
  );
  return { rules: pack.rules.length, examples, problems };
}

const longestMessage = 12;

/** Words that would judge instead of describe; `signals` of the design, wording rules. */
const judging =
  /\b(scam|scams|scammer|scammers|fraud|trafficking|trafficked|safe|victim|victims|slave|slavery|illegal)\b/i;

function wordProblems({ message }: Indicator): string[] {
  const problems: string[] = [];
  if (message.split(/\s+/).length > longestMessage)
    problems.push(`The message has more than ${longestMessage} words.`);
  const word = judging.exec(message)?.[0];
  if (word) problems.push(`The message says “${word}”. Describe the offer, without a verdict.`);
  return problems;
}

async function exampleProblems(
  rule: CompiledRule,
  { match, noMatch }: Examples,
  engine: Engine,
  pack: CompiledPack,
): Promise<string[]> {
  const problems: string[] = [];
  const matches = (text: string) => holds(rule, { id: 'example', text, foundBy: 'given' }, engine, pack);
  for (const text of match) if (!(await matches(text))) problems.push(`Should match but does not: “${text}”`);
  for (const text of noMatch) if (await matches(text)) problems.push(`Should not match but does: “${text}”`);
  return problems;
}
