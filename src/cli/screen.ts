import { explain } from '../core/explain/explain.ts';
import { translated } from '../core/explain/translated.ts';
import type { Words } from '../core/explain/words.ts';
import type { Circumstances } from '../core/facts/read-facts.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Post } from '../core/model/post.ts';
import type { Engines } from '../core/screen/engines.ts';
import { trace } from '../core/screen/trace.ts';
import { detectLanguage } from './detect-language.ts';
import { linesOf, writeLine } from './lines.ts';
import { readPostLine } from './post-line.ts';
import { type Call, runCommand } from './run-command.ts';
import { traceData, traceText } from './screen/trace-output.ts';
import { starter } from './starter.ts';
import { wordsIn } from './words.ts';

const usage = `Screens posts: npm run --silent screen -- [FILE|-] [--explain] [--lang xx] [--home XX] [--trace]

Reads JSON Lines, {"id","text","title"?,"employer"?,"location"?,"pay"?,"lang"?,"url"?}, from FILE (also .gz)
or standard input, and writes one line of JSON for each, in order. A line that cannot be screened gives
{"id","error"} in its place, and the exit status is 1.

  --explain   adds the explanation that a reader sees
  --lang xx   the language of the explanation (en)
  --home XX   the reader's country, as in ISO 3166: work there is not abroad
  --trace     adds which facts and rules held, which almost did and what was missing; in a terminal, in words`;

interface Tools {
  readonly pack: Pack;
  readonly engines: Engines;
  readonly words: Words | undefined;
  readonly circumstances: Circumstances;
  readonly trace: boolean;
}

const options = {
  explain: { type: 'boolean' },
  lang: { type: 'string' },
  home: { type: 'string' },
  trace: { type: 'boolean' },
} as const;

async function main({ values, positionals }: Call<typeof options>): Promise<number> {
  const { pack, engines } = starter();
  const tools: Tools = {
    pack: translated(pack, pack.translations[values.lang ?? 'en']),
    engines,
    words: values.explain ? wordsIn(values.lang ?? 'en') : undefined,
    circumstances: { detectLanguage, ...(values.home && { home: values.home.toUpperCase() }) },
    trace: values.trace ?? false,
  };
  let status = 0;
  let number = 0;
  for await (const line of linesOf(positionals[0] ?? '-')) {
    number++;
    if (line.trim() === '') continue;
    const answer = await answerTo(line, number, tools);
    if ('error' in answer.data) status = 1;
    await writeLine(answer.words && process.stdout.isTTY ? answer.words : JSON.stringify(answer.data));
  }
  return status;
}

/** A line's answer, and for a terminal its trace in words. */
interface Answer {
  readonly data: object;
  readonly words?: string;
}

async function answerTo(line: string, number: number, tools: Tools): Promise<Answer> {
  const { pack, engines, words, circumstances } = tools;
  const read = readPostLine(line, number);
  if (!read.ok) return { data: { id: read.id, error: read.error } };
  try {
    const assessment = await engines.screen(read.post, circumstances);
    const data = {
      ...output(assessment),
      ...(words && { explanation: toldIn(words, read.post, assessment, pack) }),
    };
    if (!tools.trace) return { data };
    const traces = await trace(read.post, await engines.engineFor(read.post), circumstances);
    return {
      data: { ...data, trace: traces.map(traceData) },
      words: [`${read.post.id}: ${assessment.concern}`, ...traces.map(traceText)].join('\n'),
    };
  } catch (problem) {
    if (problem instanceof RangeError) return { data: { id: read.post.id, error: problem.message } };
    throw problem;
  }
}

/** The contract's members, in its order. */
function output({ post, concern, lang, findings, combinations, packs }: Assessment): object {
  return {
    id: post,
    concern,
    lang: lang ?? 'und',
    findings: findings.map(({ pack: _, ...finding }) => finding),
    combinations: combinations.map(({ pack: _, ...combination }) => combination),
    packs,
  };
}

function toldIn(words: Words, post: Post, assessment: Assessment, pack: Pack): object {
  const { post: _, ...explanation } = explain(post, assessment, [pack], words);
  return explanation;
}

await runCommand({ name: 'screen', usage, options, words: [0, 1] }, main);
