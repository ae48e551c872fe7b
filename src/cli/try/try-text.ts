import type { Post } from '../../core/model/post.ts';
import { trace } from '../../core/screen/trace.ts';
import { detectLanguage } from '../detect-language.ts';
import { writeLine } from '../lines.ts';
import { refOf } from '../pack/load-pack.ts';
import { traceData } from '../screen/trace-output.ts';
import { enginesFor, packAt } from '../starter.ts';
import { type Trial, trialLines } from './tell-trial.ts';
import { textToTry } from './text-to-try.ts';

/** What an author wants to try: a text, on a pack. */
export interface TryCall {
  readonly words: readonly string[];
  /** The language that the text is in, where it is too short to tell. */
  readonly lang?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Tells what a text sets off in a pack and what it nearly does. Answers 0 whatever that is. */
export async function tryText({ words, lang, json }: TryCall): Promise<number> {
  const [given, path, ...more] = words;
  if (given === undefined) throw new Error('say which text to try, a file of it, or “-”. See --help.');
  if (more.length > 0)
    throw new Error('put the text in quotation marks: each word of it was taken for another thing.');
  const text = await textToTry(given);
  const trial = await tried({ id: 'text', text, foundBy: 'given', ...(lang && { lang }) }, path);
  if (!json) for (const line of trialLines(trial)) await writeLine(line);
  else await writeLine(JSON.stringify(trialData(trial)));
  return 0;
}

async function tried(post: Post, path: string | undefined): Promise<Trial> {
  const pack = packAt(path);
  const engines = enginesFor(pack);
  const assessment = await engines.screen(post, { detectLanguage });
  const traces = await trace(post, await engines.engineFor(post), { detectLanguage });
  // The pack that is tried comes last: what it builds on is compiled before it.
  const own = traces.findLast((one) => one.pack.id === pack.id);
  if (!own) throw new Error(`the pack ${pack.id} was not screened with.`);
  return { pack, assessment, own, others: traces.filter((one) => one !== own) };
}

const trialData = ({ pack, assessment, own, others }: Trial): object => ({
  pack: refOf(pack),
  concern: assessment.concern,
  lang: assessment.lang ?? 'und',
  findings: assessment.findings,
  combinations: assessment.combinations,
  trace: [own, ...others].map(traceData),
});
