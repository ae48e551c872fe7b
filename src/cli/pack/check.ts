import { compile } from '../../core/packs/compile.ts';
import type { CompiledPack, CompiledRule, Engine } from '../../core/packs/engine.ts';
import type { PackProblem } from '../../core/packs/pack-problems.ts';
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
export function checkPack(folder: string): PackCheck {
  const { pack, source } = buildPack(folder);
  const engine = compile([pack]);
  const [compiled] = engine.packs;
  const problems = (compiled?.rules ?? []).flatMap((rule) => {
    const at = source.files.get(rule.rule.id) ?? rule.rule.id;
    const examples = source.examples.get(rule.rule.id) ?? { match: [], noMatch: [] };
    return [...wordProblems(rule), ...exampleProblems(rule, examples, engine, compiled as CompiledPack)].map(
      (message) => ({ at, message }),
    );
  });
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

function wordProblems({ rule: { message } }: CompiledRule): string[] {
  const problems: string[] = [];
  if (message.split(/\s+/).length > longestMessage)
    problems.push(`The message has more than ${longestMessage} words.`);
  const word = judging.exec(message)?.[0];
  if (word) problems.push(`The message says “${word}”. Describe the offer, without a verdict.`);
  return problems;
}

function exampleProblems(
  rule: CompiledRule,
  { match, noMatch }: Examples,
  engine: Engine,
  pack: CompiledPack,
): string[] {
  const matches = (text: string) => holds(rule, { id: 'example', text, foundBy: 'given' }, engine, pack);
  return [
    ...match.filter((text) => !matches(text)).map((text) => `Should match but does not: “${text}”`),
    ...noMatch.filter(matches).map((text) => `Should not match but does: “${text}”`),
  ];
}
