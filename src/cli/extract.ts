import { readFile } from 'node:fs/promises';
import { postLines } from './extract/post-lines.ts';
import { writeLine } from './lines.ts';
import { type Call, reasonOf, runCommand } from './run-command.ts';

const usage = `Usage: npm run --silent extract -- FILE.html[.gz]… [--url URL]

Writes the posts found on saved pages as JSON Lines, a page as soon as it is read.
  --url URL   the address the pages were saved from; otherwise the page's own, or https://example.invalid/
  --help      this text
A file that cannot be read is named on the error output, the rest goes on, and the exit status is 1.`;

const options = { url: { type: 'string' } } as const;

/** Answers with 0 when every file was read, else 1. */
async function main({ values: { url }, positionals }: Call<typeof options>): Promise<number> {
  if (url !== undefined && !URL.canParse(url)) throw new Error('--url takes a whole address.');
  let status = 0;
  for (const file of positionals) {
    try {
      for (const line of postLines(await readFile(file), file, url)) await writeLine(line);
    } catch (problem) {
      process.stderr.write(`extract: ${file} cannot be read: ${reasonOf(problem)}\n`);
      status = 1;
    }
  }
  return status;
}

await runCommand({ name: 'extract', usage, options, words: [1, Number.POSITIVE_INFINITY] }, main);
