import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/**
 * The lines of a text file, of a gzip file when its name ends in ".gz", or of standard input for "-".
 * Only a line feed ends a line: JSON may hold U+2028, which Node's own reader of lines would break at.
 * Rejects when the file cannot be read.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  let first = true;
  for await (const text of textOf(file)) {
    // Some editors begin a file with a byte order mark.
    const chunk = first ? text.replace(/^\ufeff/, '') : text;
    first = false;
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function textOf(file: string): AsyncIterable<string> {
  if (file === '-') return process.stdin.setEncoding('utf8');
  const raw = createReadStream(file);
  if (!file.endsWith('.gz')) return raw.setEncoding('utf8');
  const unpacked = raw.pipe(createGunzip()).setEncoding('utf8');
  // An error of the file must reach whoever reads the lines, not the process.
  raw.on('error', (problem) => unpacked.destroy(problem));
  return unpacked;
}

/** Writes a line to standard output and waits while the reader is slow. Ends the process quietly when nobody reads any more. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0);
  throw problem;
});
