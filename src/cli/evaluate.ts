import { evaluatePack } from './evaluate/evaluate-pack.ts';
import { evaluatePages } from './evaluate/pages/evaluate-pages.ts';
import { runCommand } from './run-command.ts';

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
  --chart FILE.svg  draws what was caught against false alarms, language by language
  --yes             writes the chart over another file, too`;

const options = {
  json: { type: 'boolean' },
  pages: { type: 'string' },
  pack: { type: 'string' },
  compare: { type: 'string' },
  chart: { type: 'string' },
  yes: { type: 'boolean' },
} as const;

await runCommand(
  { name: 'evaluate', usage, options, words: [0, 1] },
  async ({ values, positionals: [folder] }) => {
    if (values.pages !== undefined) return evaluatePages(values.pages, values);
    if (!folder) throw new Error('something to work on is missing. See --help.');
    return evaluatePack(folder, values);
  },
);
