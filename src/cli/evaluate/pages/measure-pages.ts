import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Post } from '../../../core/model/post.ts';
import type { Engines } from '../../../core/screen/engines.ts';
import { detectLanguage } from '../../detect-language.ts';
import { pagePosts } from '../../extract/page-posts.ts';
import { reasonOf } from '../../run-command.ts';
import { wilson } from '../wilson.ts';
import { type Answer, comparePage, type Question, questions } from './compare-page.ts';
import { type KnownPage, knownPages } from './known-page.ts';

/** Of all pages: how often each question held, and what was missed on which page. */
export interface PageTable {
  readonly rows: readonly { readonly question: Question; readonly held: number; readonly of: number }[];
  readonly missed: readonly { readonly question: Question; readonly file: string; readonly what: string }[];
  readonly unreadable: readonly { readonly file: string; readonly problem: string }[];
  readonly pages: number;
}

/** Reads and screens every page that a folder's INDEX.jsonl names, and compares with what a person read there. */
export async function measurePages(folder: string, engines: Engines): Promise<PageTable> {
  const answers: (Answer & { readonly file: string })[] = [];
  const unreadable: PageTable['unreadable'][number][] = [];
  let pages = 0;
  for await (const page of knownPages(folder)) {
    pages += 1;
    try {
      const posts = pagePosts(await readFile(join(folder, page.file)), undefined);
      const own = [...comparePage(page, posts), ...(await seenOn(page, posts, engines))];
      answers.push(...own.map((answer) => ({ ...answer, file: page.file })));
    } catch (problem) {
      unreadable.push({ file: page.file, problem: reasonOf(problem) });
    }
  }
  const sum = (question: Question, key: 'held' | 'of') =>
    answers.reduce((all, answer) => all + (answer.question === question ? answer[key] : 0), 0);
  return {
    rows: questions.map((question) => ({ question, held: sum(question, 'held'), of: sum(question, 'of') })),
    missed: answers.flatMap(({ question, file, missed }) => missed.map((what) => ({ question, file, what }))),
    unreadable,
    pages,
  };
}

/** No saved page shows a lure, as far as its readers could tell. */
async function seenOn({ kind }: KnownPage, posts: readonly Post[], engines: Engines): Promise<Answer[]> {
  const offers: string[] = [];
  const concerns: string[] = [];
  for (const post of posts) {
    const { concern, findings } = await engines.screen(post, { detectLanguage });
    const told = `${concern}: “${(post.title ?? post.text).slice(0, 60)}” ${findings.map(({ rule }) => rule).join(' ')}`;
    if (concern !== 'not-an-offer') offers.push(told);
    if (concern === 'some' || concern === 'serious') concerns.push(told);
  }
  const once = (question: Question, missed: readonly string[]): Answer => ({
    question,
    of: 1,
    held: Number(missed.length === 0),
    missed,
  });
  return [
    ...(kind === 'not-job' ? [once('no job: no offer seen', offers)] : []),
    once('any page: no concern', concerns),
  ];
}

/** The table as Markdown, and below it what was missed, page by page. */
export function pageLines({ rows, missed, unreadable, pages }: PageTable, pack: string): string[] {
  const percent = (value: number) => (value * 100).toFixed(1);
  return [
    `Pack ${pack}. ${pages} saved pages, read as on the command line; 95 % intervals (Wilson).`,
    '',
    '| what | held | of | per cent |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(({ question, held, of }) => {
      const { share, low, high } = wilson(held, of);
      const shown = of === 0 ? '–' : `${percent(share)} (${percent(low)}–${percent(high)})`;
      return `| ${question} | ${held} | ${of} | ${shown} |`;
    }),
    ...(missed.length > 0 ? ['', 'Missed:'] : []),
    ...missed.map(({ question, file, what }) => `  ${question} · ${file}: ${what}`),
    ...unreadable.map(({ file, problem }) => `  ${file} cannot be read: ${problem}`),
  ];
}
