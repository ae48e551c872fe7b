import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { postLines } from './extract/post-lines.ts';
import { writeLine } from './lines.ts';

const help = `Usage: npm run --silent extract -- FILE.html[.gz]… [--url URL]

Writes the posts found on saved pages as JSON Lines, a page as soon as it is read.
  --url URL   the address the pages were saved from; otherwise the page's own, or https://example.invalid/
  --help      this text
A file that cannot be read is named on the error output, the rest goes on, and the exit status is 1.`;

/** Run the command. Returns its exit status: 0 when every file was read, 1 otherwise, 2 for a wrong call. */
async function run(arguments_: readonly string[]): Promise<number> {
  const call = parse(arguments_);
  if (typeof call === 'string') {
    process.stderr.write(`extract: ${call}\nTry: npm run --silent extract -- --help\n`);
    return 2;
  }
  if (call.values.help) {
    await writeLine(help);
    return 0;
  }
  let status = 0;
  for (const file of call.positionals) {
    try {
      for (const line of postLines(await readFile(file), file, call.values.url)) await writeLine(line);
    } catch (problem) {
      process.stderr.write(`extract: ${file} cannot be read: ${reason(problem)}\n`);
      status = 1;
    }
  }
  return status;
}

function parse(arguments_: readonly string[]) {
  try {
    const call = parseArgs({
      args: [...arguments_],
      allowPositionals: true,
      options: { url: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (!call.values.help && call.positionals.length === 0) return 'name at least one file.';
    if (call.values.url !== undefined && !URL.canParse(call.values.url))
      return '--url takes a whole address.';
    return call;
  } catch (problem) {
    return reason(problem);
  }
}

function reason(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const { code } = problem as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'it is a folder.';
  if (code === 'EACCES') return 'reading it is not permitted.';
  return problem.message.split('\n', 1)[0] ?? '';
}

process.exitCode = await run(process.argv.slice(2));
