import { writeFileSync } from 'node:fs';
import type { Assessment } from '../core/model/assessment.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Engines } from '../core/screen/engines.ts';
import { detectLanguage } from './detect-language.ts';
import { chartOf } from './evaluate/chart.ts';
import { type Change, changeLines, changeOf } from './evaluate/compare.ts';
import { type LabelledPost, labelledPosts, type Unreadable } from './evaluate/labelled-posts.ts';
import { sideOf } from './evaluate/labels.ts';
import { type Missed, missedLines, tellMissed } from './evaluate/missed.ts';
import { measurePages, pageLines } from './evaluate/pages/measure-pages.ts';
import { tableLines } from './evaluate/tables.ts';
import { Tally } from './evaluate/tally.ts';
import { writeLine } from './lines.ts';
import { loadPack } from './pack/load-pack.ts';
import { type Call, reasonOf, runCommand } from './run-command.ts';
import { enginesFor, starterFolder } from './starter.ts';

const usage = `Measures a pack on labelled posts: npm run --silent evaluate -- DIR [--pack PACK] [--compare OLD] [--chart FILE.svg] [--json]
and the reading of saved pages: npm run --silent evaluate -- --pages DIR [--pack PACK] [--json]

Reads every *.jsonl and *.jsonl.gz in DIR: posts as “screen” reads them, with “label” and, if they are there, “corpus”
and “difficulty”. Prints for each label, corpus and language how many posts were taken for offers, could not be told, and
gave some or serious concern, in per cent with 95 % intervals (Wilson); the rules that hold for most honest posts; and
the lures that gave no concern, with what was missing for each.

  --pages DIR       saved pages (HTML, also gzipped) that DIR/INDEX.jsonl names, one JSON object a line with “file”, “site”, “kind”
                    (job-detail, job-list, social-post, social-feed, not-job) and what a person read there (“expected”)
  --pack PACK       a pack's file or its source folder; without it, the starter pack
  --compare OLD     the same for another pack: prints what changed, post by post, instead of the tables
  --chart FILE.svg  draws what was caught against false alarms, language by language`;

const options = {
  json: { type: 'boolean' },
  pages: { type: 'string' },
  pack: { type: 'string' },
  compare: { type: 'string' },
  chart: { type: 'string' },
} as const;

interface Loaded {
  readonly pack: Pack;
  readonly engines: Engines;
}

async function main({ values, positionals: [folder = ''] }: Call<typeof options>): Promise<number> {
  const now = load(values.pack ?? starterFolder);
  if (values.pages !== undefined) return evaluatePages(values.pages, now, values.json === true);
  if (folder === '') throw new Error('something to work on is missing. See --help.');
  const old = values.compare === undefined ? undefined : load(values.compare);
  const measured = await measure(folder, now, old);
  const name = nameOf(now.pack);
  if (values.chart)
    writeFileSync(values.chart, chartOf(measured.tally.points(), `${name}: caught against false alarms`));
  const lines = values.json
    ? [JSON.stringify(asJson(measured, now, old))]
    : old
      ? [
          `${nameOf(old.pack)} → ${name}: ${measured.changes.length} posts changed`,
          ...changeLines(measured.changes),
        ]
      : [...tableLines(measured.tally, name), ...missedTable(measured.missed)];
  for (const line of lines) await writeLine(line);
  return measured.good ? 0 : 1;
}

async function evaluatePages(folder: string, { pack, engines }: Loaded, json: boolean): Promise<number> {
  const table = await measurePages(folder, engines);
  for (const line of json
    ? [JSON.stringify({ pack: refOf(pack), ...table })]
    : pageLines(table, nameOf(pack)))
    await writeLine(line);
  return table.unreadable.length === 0 ? 0 : 1;
}

function load(path: string): Loaded {
  const pack = loadPack(path);
  return { pack, engines: enginesFor(pack) };
}

/** What was made of all posts. */
class Measured {
  readonly tally = new Tally();
  readonly missed: Missed[] = [];
  readonly changes: Change[] = [];
  /** False when something could not be read. */
  good = true;

  readonly complain = ({ file, problem }: Unreadable): void => {
    this.good = false;
    process.stderr.write(`${file}: ${problem}\n`);
  };
}

async function measure(folder: string, now: Loaded, old: Loaded | undefined): Promise<Measured> {
  const measured = new Measured();
  for await (const labelled of labelledPosts(folder, measured.complain)) {
    try {
      await measureOne(labelled, now, old, measured);
    } catch (problem) {
      measured.complain({ file: labelled.post.id, problem: reasonOf(problem) });
    }
  }
  return measured;
}

async function measureOne(
  labelled: LabelledPost,
  now: Loaded,
  old: Loaded | undefined,
  { tally, missed, changes }: Measured,
): Promise<void> {
  const assessment = await assessmentOf(labelled, now);
  tally.add(keyOf(labelled), assessment);
  if (sideOf(labelled.label) === 'lure' && !isConcerned(assessment))
    missed.push(await tellMissed(labelled, assessment, now.pack, await now.engines.engineFor(labelled.post)));
  if (!old) return;
  const key = { ...keyOf(labelled), id: labelled.post.id };
  const change = changeOf(key, await assessmentOf(labelled, old), assessment);
  if (change) changes.push(change);
}

const assessmentOf = ({ post }: LabelledPost, { engines }: Loaded): Promise<Assessment> =>
  engines.screen(post, { detectLanguage });

const isConcerned = ({ concern }: Assessment) => concern === 'some' || concern === 'serious';

const asJson = ({ tally, missed, changes }: Measured, now: Loaded, old: Loaded | undefined) => ({
  pack: refOf(now.pack),
  groups: tally.groups(),
  missed,
  ...(old && { compared: refOf(old.pack), changes }),
});

const refOf = ({ id, version }: Pack) => ({ id, version });
const nameOf = ({ id, version }: Pack) => `${id} ${version}`;

const keyOf = ({ corpus, lang, label, difficulty }: LabelledPost) => ({
  corpus,
  lang,
  label: difficulty ? `${label} (${difficulty})` : label,
});

function missedTable(missed: readonly Missed[]): string[] {
  if (missed.length === 0) return [];
  return ['', `Lures that gave no concern (${missed.length}):`, ...missed.flatMap(missedLines)];
}

await runCommand({ name: 'evaluate', usage, options, words: [0, 1] }, main);
