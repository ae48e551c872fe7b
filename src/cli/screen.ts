import { explain } from '../core/explain/explain.ts';
import type { Words } from '../core/explain/words.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Post } from '../core/model/post.ts';
import type { Engine } from '../core/packs/engine.ts';
import { screen } from '../core/screen/screen.ts';
import { detectLanguage } from './detect-language.ts';
import { linesOf, writeLine } from './lines.ts';
import { readPostLine } from './post-line.ts';
import { type Call, runCommand } from './run-command.ts';
import { starterEngine } from './starter.ts';
import { wordsIn } from './words.ts';

const usage = `Screens posts: npm run --silent screen -- [FILE|-] [--explain] [--lang xx] [--home XX]

Reads JSON Lines, {"id","text","title"?,"employer"?,"location"?,"pay"?,"lang"?,"url"?}, from FILE (also .gz)
or standard input, and writes one line of JSON for each, in order. A line that cannot be screened gives
{"id","error"} in its place, and the exit status is 1.

  --explain   adds the explanation that a reader sees
  --lang xx   the language of the explanation (en)
  --home XX   the reader's country, as in ISO 3166: work there is not abroad`;

interface Tools {
  readonly pack: Pack;
  readonly engine: Engine;
  readonly words: Words | undefined;
  readonly home: string | undefined;
}

const options = { explain: { type: 'boolean' }, lang: { type: 'string' }, home: { type: 'string' } } as const;

async function main({ values, positionals }: Call<typeof options>): Promise<number> {
  const tools: Tools = {
    ...starterEngine(),
    words: values.explain ? wordsIn(values.lang ?? 'en') : undefined,
    home: values.home?.toUpperCase(),
  };
  let status = 0;
  let number = 0;
  for await (const line of linesOf(positionals[0] ?? '-')) {
    number++;
    if (line.trim() === '') continue;
    const answer = await answerTo(line, number, tools);
    if ('error' in answer) status = 1;
    await writeLine(JSON.stringify(answer));
  }
  return status;
}

async function answerTo(line: string, number: number, { pack, engine, words, home }: Tools): Promise<object> {
  const read = readPostLine(line, number);
  if (!read.ok) return { id: read.id, error: read.error };
  try {
    const assessment = await screen(read.post, engine, { detectLanguage, ...(home && { home }) });
    return words
      ? { ...output(assessment), explanation: toldIn(words, read.post, assessment, pack) }
      : output(assessment);
  } catch (problem) {
    if (problem instanceof RangeError) return { id: read.post.id, error: problem.message };
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
