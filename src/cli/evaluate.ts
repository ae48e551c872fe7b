import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Engine } from '../core/packs/engine.ts';
import { screen } from '../core/screen/screen.ts';
import { detectLanguage } from './detect-language.ts';
import { type Group, Tally } from './evaluate/tally.ts';
import { wilson } from './evaluate/wilson.ts';
import { linesOf, writeLine } from './lines.ts';
import { readPostLine } from './post-line.ts';
import { type Call, reasonOf, runCommand } from './run-command.ts';
import { starterEngine } from './starter.ts';

const usage = `Measures the starter pack on labelled posts: npm run --silent evaluate -- DIR [--json]

Reads every *.jsonl and *.jsonl.gz in DIR: posts as “screen” reads them, with “label” and, if there is one,
“corpus”. Prints for each corpus, language and label how many posts were taken for offers, could not be
told, and gave some or serious concern, in per cent with 95 % intervals (Wilson).`;

const options = { json: { type: 'boolean' } } as const;

async function main({ values, positionals: [folder = ''] }: Call<typeof options>): Promise<number> {
  const files = readdirSync(folder).filter((name) => /\.jsonl(\.gz)?$/.test(name));
  if (files.length === 0) throw new Error(`there is no *.jsonl or *.jsonl.gz in ${folder}.`);

  const { pack, engine } = starterEngine();
  const tally = new Tally();
  let good = true;
  for (const file of files.sort()) {
    process.stderr.write(`${file}\n`);
    good = (await countFile(folder, file, engine, tally)) && good;
  }
  if (values.json)
    await writeLine(JSON.stringify({ pack: { id: pack.id, version: pack.version }, groups: tally.groups() }));
  else await printTables(tally, `${pack.id} ${pack.version}`);
  return good ? 0 : 1;
}

/** Screens and counts the posts of one file. False when some of them could not be read. */
async function countFile(folder: string, file: string, engine: Engine, tally: Tally): Promise<boolean> {
  let good = true;
  const complain = (problem: unknown) => {
    good = false;
    process.stderr.write(`${file}: ${reasonOf(problem)}\n`);
  };
  let number = 0;
  try {
    for await (const line of linesOf(join(folder, file))) {
      number++;
      if (line.trim() === '') continue;
      const read = readPostLine(line, number);
      try {
        if (read.ok) tally.add(keyOf(read.record, file), await screen(read.post, engine, { detectLanguage }));
        else complain(read.error);
      } catch (problem) {
        complain(problem);
      }
    }
  } catch (problem) {
    complain(problem);
  }
  return good;
}

const word = (value: unknown, otherwise: string) =>
  typeof value === 'string' && value !== '' ? value : otherwise;

function keyOf({ corpus, lang, label, difficulty }: Readonly<Record<string, unknown>>, file: string) {
  const name = word(label, 'unlabelled');
  return {
    corpus: word(corpus, basename(file).replace(/\.jsonl(\.gz)?$/, '')),
    lang: word(lang, '?'),
    label: typeof difficulty === 'string' ? `${name} (${difficulty})` : name,
  };
}

async function printTables(tally: Tally, pack: string): Promise<void> {
  await writeLine(`Pack ${pack}. Per cent of the posts, with 95 % intervals.\n`);
  await writeLine('| label | corpus | language | posts | offers | cannot tell | some | serious |');
  await writeLine('| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const group of tally.groups()) await writeLine(row(group));
  for (const label of ['genuine', 'genuine-overseas']) {
    const most = tally.rules(label).slice(0, 10);
    if (most.length === 0) continue;
    await writeLine(`\nRules that hold for most posts labelled “${label}”:`);
    for (const { rule, posts } of most) await writeLine(`  ${posts}  ${rule}`);
  }
}

function row({ corpus, lang, label, total, counts }: Group): string {
  const offers = total - counts['not-an-offer'];
  const shares = [offers, counts['cannot-tell'], counts.some, counts.serious].map((count) =>
    share(count, total),
  );
  return `| ${[label, corpus, lang, total, ...shares].join(' | ')} |`;
}

function share(count: number, total: number): string {
  const { share: found, low, high } = wilson(count, total);
  const percent = (value: number) => (value * 100).toFixed(1);
  return `${percent(found)} (${percent(low)}–${percent(high)})`;
}

await runCommand({ name: 'evaluate', usage, options, words: [1, 1] }, main);
