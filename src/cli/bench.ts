import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Pack } from '../core/model/pack.ts';
import type { Post } from '../core/model/post.ts';
import { compile } from '../core/packs/compile.ts';
import { readPack } from '../core/packs/read-pack.ts';
import { inLatinLetters, shelfOf, sliceOf } from '../core/packs/slice.ts';
import { enginesOf } from '../core/screen/engines.ts';
import { screen } from '../core/screen/screen.ts';
import { textOf } from '../core/text/text-of.ts';
import type { Figure } from './bench/figure.ts';
import { worstCosts } from './bench/hostile.ts';
import { timeWakes } from './bench/in-browser.ts';
import { channelFigures } from './bench/install.ts';
import { timeLibraries } from './bench/libraries.ts';
import { timeEach, timeFirst, timeOnce } from './bench/measure.ts';
import { type PageTimes, timePages } from './bench/pages-in-browser.ts';
import { samplePosts } from './bench/sample-posts.ts';
import { sizeFigures } from './bench/sizes.ts';
import { timeStages } from './bench/stages.ts';
import { inEnglish, withMorePhrases } from './bench/with-more-phrases.ts';
import { linesOf, writeLine } from './lines.ts';
import { buildPack } from './pack/build.ts';
import { readPostLine } from './post-line.ts';
import { type Call, runCommand } from './run-command.ts';
import { enginesFor, projectRoot, starterFolder } from './starter.ts';

const usage = `Measures speed, memory and sizes: npm run --silent bench -- [--json] [--posts FILE.jsonl[.gz]] [--browser]

Without --posts it uses the real posts of ../shared/data when they are there, else invented ones.
Sizes are of the last build (npm run build).

  --browser  times real browsers instead: the background on the demo’s page; large saved pages (of ../shared/data, when they are
             there) and a feed of 1,000 posts that grows by 50 a second, with the extension and without`;

const options = {
  json: { type: 'boolean' },
  posts: { type: 'string' },
  browser: { type: 'boolean' },
} as const;

async function main({ values }: Call<typeof options>): Promise<number> {
  if (values.browser) {
    const figures = await browserFigures();
    if (values.json) await writeLine(JSON.stringify({ node: process.version, figures }));
    else await printFigures(figures, 'In real browsers');
    return 0;
  }
  const { posts, from } = await loadPosts(values.posts);
  const figures = [
    ...(await engineFigures(posts)),
    ...(await stageFigures(posts)),
    ...(await libraryFigures(posts)),
    ...(await hostileFigures()),
    ...(await channelFigures()),
    ...sizeFigures(),
  ];
  if (values.json)
    await writeLine(JSON.stringify({ posts: posts.length, from, node: process.version, figures }));
  else await printFigures(figures, `${posts.length} posts, ${from}; Node ${process.version}, one core`);
  return 0;
}

async function printFigures(figures: readonly Figure[], title: string): Promise<void> {
  await writeLine(`${title}\n`);
  for (const { name, value, unit, budget } of figures) {
    const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
    await writeLine(
      `${name.padEnd(46)} ${String(rounded).padStart(9)} ${unit.padEnd(8)}${budget ? ` budget ${budget}` : ''}`,
    );
  }
}

const realPosts = join(projectRoot, '../shared/data/posts/philippines_boards_en.jsonl.gz');

async function loadPosts(given: string | undefined): Promise<{ posts: Post[]; from: string }> {
  const file = given ?? (existsSync(realPosts) ? realPosts : undefined);
  if (!file) return { posts: samplePosts(500), from: 'invented, about 3 kB each' };
  const posts: Post[] = [];
  for await (const line of linesOf(file)) {
    const read = readPostLine(line, posts.length + 1);
    if (read.ok) posts.push(read.post);
  }
  if (posts.length === 0) throw new Error(`there is no post in ${file}.`);
  const mean = posts.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, posts.length);
  return { posts, from: `${given ? file : 'real posts'}, ${(mean / 1000).toFixed(1)} kB each on average` };
}

const rounds = 5;

async function engineFigures(posts: readonly Post[]): Promise<Figure[]> {
  const { pack, bytes } = buildPack(starterFolder);
  const memoryBefore = memory();
  const read = () => readPack(new TextDecoder().decode(bytes));
  const parse = await timeOnce(read);
  const inEnglishOnly = await timeOnce(() => compile([sliceOf(pack, ['en'])]));
  const inLatin = await timeOnce(() => compile([sliceOf(pack, shelfOf(pack).inLatin.map(inLatinLetters))]));
  const engine = compile([pack]);
  const memoryAfter = memory();
  const cold = await timeOnce(() => coldStart(bytes, posts[0] as Post));
  const engines = enginesFor(pack);
  const first = await timeFirst(posts, (post) => engines.screen(post));
  const usual = await timeEach(posts, rounds, (post) => engines.screen(post));
  const whole = await timeEach(posts, rounds, (post) => screen(post, engine));
  const english = inEnglish(pack);
  const small = await timeEach(posts, rounds, engineOf(english));
  const larger: Pack = withMorePhrases(english, 10);
  const slower = await timeEach(posts, rounds, engineOf(larger));
  return [
    {
      name: 'screening, whole pipeline after extraction',
      value: usual.perSecond,
      unit: 'posts/s',
      budget: '≥ 5000',
    },
    { name: 'screening, the first posts of a process', value: first, unit: 'posts/s' },
    { name: 'screening, a pack of English alone', value: small.perSecond, unit: 'posts/s' },
    { name: 'screening, as if in any language', value: whole.perSecond, unit: 'posts/s' },
    { name: 'screening, p50', value: usual.p50, unit: 'ms' },
    { name: 'screening, p99', value: usual.p99, unit: 'ms', budget: '≤ 5' },
    {
      name: 'cost with 10 times the English phrases',
      value: small.perSecond / slower.perSecond,
      unit: 'times',
      budget: '≤ 2',
    },
    { name: 'pack: phrases', value: engine.phrases.length, unit: '' },
    { name: 'pack: read and check', value: parse, unit: 'ms' },
    { name: 'pack: compile, English', value: inEnglishOnly, unit: 'ms', budget: '≤ 500' },
    { name: 'pack: compile, all in Latin letters', value: inLatin, unit: 'ms', budget: '≤ 500' },
    {
      name: 'pack: compile, 10 times the English phrases',
      value: await timeOnce(() => compile([larger])),
      unit: 'ms',
    },
    { name: 'pack bytes to first assessment, no cache', value: cold, unit: 'ms', budget: '≤ 120' },
    {
      name: 'engine of all languages: memory',
      value: (memoryAfter - memoryBefore) / 1e6,
      unit: 'MB',
      budget: '≤ 60',
    },
  ];
}

/** Screens a post with an engine of one pack. */
function engineOf(pack: Pack): (post: Post) => Promise<unknown> {
  const engine = compile([pack]);
  return (post) => screen(post, engine);
}

/** Where the time goes, and how near the engine is to what the machine can do. */
async function stageFigures(posts: readonly Post[]): Promise<Figure[]> {
  const { pack } = buildPack(starterFolder);
  const engine = await enginesFor(pack).engineFor(posts[0] as Post);
  const { all, floor, ...stages } = await timeStages(posts, engine);
  return [
    ...Object.entries(stages).map(([name, mean]) => ({
      name: `stage: ${name}, ${Math.round((100 * mean) / all)} % of ${Math.round(all)} µs`,
      value: mean,
      unit: 'µs/post',
    })),
    { name: 'floor: reading each letter once', value: floor, unit: 'µs/post' },
  ];
}

/** The same words in the same texts, found by others. */
async function libraryFigures(posts: readonly Post[]): Promise<Figure[]> {
  const { pack } = buildPack(starterFolder);
  const texts = posts.slice(0, comparedPosts).map((post) => textOf(post).folded);
  const times = await timeLibraries(pack, texts);
  return times.map(({ name, mean }) => ({ name: `matching: ${name}`, value: mean, unit: 'µs/post' }));
}

/** The slowest library takes a hundred times as long as the fastest. */
const comparedPosts = 100;

/** How long posts wait for a background that has been stopped. */
async function browserFigures(): Promise<Figure[]> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const wakes = await timeWakes(say);
  const pages = await timePages(largestPages(), say);
  return [
    ...wakes.flatMap(({ browser, awake, woken, markAwake, markWoken, firstPaint }) => [
      { name: `${browser}: a page, background awake`, value: awake, unit: 'ms' },
      { name: `${browser}: a page, background woken`, value: woken, unit: 'ms', budget: '≤ 120' },
      { name: `${browser}: a page's first mark, background awake`, value: markAwake, unit: 'ms' },
      { name: `${browser}: a page's first mark, background woken`, value: markWoken, unit: 'ms' },
      {
        name: `${browser}: the popup, until its first words are painted`,
        value: firstPaint,
        unit: 'ms',
        budget: '≤ 100',
      },
    ]),
    ...pages.flatMap(pageFigures),
  ];
}

function pageFigures({ browser, load, longest, longestOnFeed, marks, left }: PageTimes): Figure[] {
  const of = `${browser}:`;
  return [
    { name: `${of} script time on load, median`, value: load.median, unit: 'ms', budget: '≤ 10' },
    { name: `${of} script time on load, worst`, value: load.worst, unit: 'ms' },
    { name: `${of} longest task, without us`, value: longest.without, unit: 'ms' },
    { name: `${of} longest task, with us`, value: longest.with, unit: 'ms' },
    { name: `${of} longest task on the feed, without us`, value: longestOnFeed.without, unit: 'ms' },
    {
      name: `${of} longest task on the feed, with us`,
      value: longestOnFeed.with,
      unit: 'ms',
      budget: '≤ 16',
    },
    { name: `${of} post visible → mark, p50`, value: marks.p50, unit: 'ms' },
    { name: `${of} post visible → mark, p95`, value: marks.p95, unit: 'ms', budget: '≤ 100' },
    { name: `${of} lures marked while in view`, value: marks.count, unit: '' },
    { name: `${of} lures that left unmarked`, value: marks.missed, unit: '' },
    ...(left === undefined ? [] : [{ name: `${of} heap left by the feed`, value: left, unit: 'MB' }]),
  ];
}

const savedPages = join(projectRoot, '../shared/data/pages');
const mostPages = 20;

/** The largest saved pages, where they are there. */
function largestPages(): string[] {
  if (!existsSync(savedPages)) {
    process.stderr.write('bench: ../shared/data/pages is not here; only the invented feed is timed.\n');
    return [];
  }
  const files = readdirSync(savedPages, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .map((name) => join(savedPages, name));
  const size = (file: string) => {
    const bytes = readFileSync(file);
    return file.endsWith('.gz') ? gunzipSync(bytes).length : bytes.length;
  };
  return files
    .map((file) => ({ file, size: size(file) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, mostPages)
    .map(({ file }) => file);
}

/** What packs and posts that are made to be slow can cost. */
async function hostileFigures(): Promise<Figure[]> {
  const { compile: compiling, memory: kept, screen: screening } = await worstCosts(memory);
  const of = 'hostile:';
  return [
    { name: `${of} compile, ${compiling.attack}`, value: compiling.value, unit: 'ms', budget: '≤ 500' },
    { name: `${of} memory, ${kept.attack}`, value: kept.value, unit: 'MB', budget: '≤ 64' },
    { name: `${of} 100 kB, ${screening.attack}`, value: screening.value, unit: 'ms', budget: '≤ 50' },
  ];
}

/** What a background without a cache does before its first answer, except reading the file. */
const coldStart = (bytes: Uint8Array, post: Post): Promise<unknown> =>
  enginesOf([JSON.parse(new TextDecoder().decode(bytes))]).screen(post);

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

await runCommand({ name: 'bench', usage, options, words: [0, 0] }, main);
