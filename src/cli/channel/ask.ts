import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { printable } from '../printable.ts';

/** Answers that were piped in, line by line, for scripts; undefined in a terminal. */
let piped: AsyncIterator<string> | undefined;

async function pipedLine(): Promise<string | undefined> {
  piped ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const { value, done } = await piped.next();
  return done ? undefined : value;
}

/** Asks a question in the terminal. */
async function askAloud(question: string, output: NodeJS.WritableStream): Promise<string> {
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

/** Asks for something that whoever types it has to see. Where nobody sits at a terminal, the next line of standard input is it. */
export async function askOpenly(question: string): Promise<string> {
  if (process.stdin.isTTY) return askAloud(question, process.stderr);
  const line = await pipedLine();
  if (line === undefined) throw new Error('nothing was typed: type it in a terminal, or pipe it in.');
  return line;
}

/** Asks for a secret. What is typed is not shown; where nobody sits at a terminal, the next line of standard input is it. */
export async function askSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    const line = await pipedLine();
    if (line === undefined)
      throw new Error('the passphrase is missing: type it in a terminal, or pipe it in.');
    return line;
  }
  let hidden = false;
  const output = new Writable({
    write: (chunk, _, done) => {
      if (!hidden) process.stderr.write(chunk);
      done();
    },
  });
  const answer = askAloud(question, output);
  hidden = true;
  const secret = await answer;
  process.stderr.write('\n');
  return secret;
}

/** Asks for a new passphrase, in a terminal twice. */
export async function askNewSecret(question: string): Promise<string> {
  const secret = await askSecret(question);
  if (secret.length < 8)
    throw new Error('a passphrase has at least eight letters. Four words are easier to remember.');
  if (process.stdin.isTTY && (await askSecret('Once more: ')) !== secret)
    throw new Error('the two were not the same. Nothing was written.');
  return secret;
}

/** Asks before something that cannot be undone. Throws when the answer is no, or nobody can be asked. */
export async function confirm(question: string, agreed: boolean): Promise<void> {
  if (agreed) return;
  if (!process.stdin.isTTY) throw new Error(`${question} Say so with --yes.`);
  const answer = await askAloud(`${printable(question)} Type “yes”: `, process.stderr);
  if (answer.trim().toLowerCase() !== 'yes') throw new Error('nothing was changed.');
}
