import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { writeLine } from './lines.ts';
import { isOneFile } from './one-file/one-file.ts';
import { printable } from './printable.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command is called, how it explains itself, and what it takes. */
export interface Command<Own extends Options> {
  readonly name: string;
  readonly usage: string;
  readonly options: Own;
  /** How many words, most often files, it takes at least and at most. */
  readonly words: readonly [least: number, most: number];
}

/** The options and words of one call. */
export type Call<Own extends Options> = ReturnType<
  typeof parseArgs<{ options: Own; allowPositionals: true }>
>;

/**
 * Runs a command to its end and sets the exit status it answers with. `--help` prints its usage. A call that
 * cannot be understood, and whatever the command throws, is told in one sentence on standard error, with status 2.
 */
export async function runCommand<const Own extends Options>(
  command: Command<Own>,
  main: (call: Call<Own>) => Promise<number>,
): Promise<void> {
  try {
    returnToCaller(command.name);
    process.exitCode = await answer(command, main);
  } catch (problem) {
    process.stderr.write(`${command.name}: ${printable(reasonOf(problem))}\n`);
    process.exitCode = 2;
  }
}

/**
 * Goes back to the folder from which “npm run” was called: npm goes to the project's own first, so that paths in a call
 * would lead elsewhere than the caller means. Called in another way, a command stays where it is.
 */
export function returnToCaller(name: string): void {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  if (INIT_CWD && script === name && !isOneFile && relative(projectFolder, process.cwd()) === '')
    process.chdir(INIT_CWD);
}

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

async function answer<const Own extends Options>(
  { usage, options, words: [least, most] }: Command<Own>,
  main: (call: Call<Own>) => Promise<number>,
): Promise<number> {
  const help = { help: { type: 'boolean', short: 'h' } } as const;
  if (parseArgs({ options: { ...options, ...help }, allowPositionals: true, strict: false }).values['help']) {
    await writeLine(usage);
    return 0;
  }
  const call = parseArgs({ options, allowPositionals: true }) as Call<Own>;
  const { length } = call.positionals;
  if (length < least) throw new Error('something to work on is missing. See --help.');
  if (length > most) throw new Error(`“${call.positionals[most]}” is one word too many. See --help.`);
  return main(call);
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  EEXIST: 'there is one already, and nothing is written over it',
  ENAMETOOLONG: 'its name is too long',
  ENOTEMPTY: 'the folder is not empty',
  EACCES: 'the system does not permit it',
  EPERM: 'the system does not permit it',
  EROFS: 'it lies where nothing can be written',
  EADDRINUSE: 'another program uses this port',
  EBUSY: 'another program uses it',
  ENOSPC: 'the disk is full',
  EFBIG: 'the disk takes no file of this size',
  Z_BUF_ERROR: 'the gzip file ends too early',
  Z_DATA_ERROR: 'it is not a good gzip file',
};

/** Why something failed, as a sentence for the person who called the command. */
export function reasonOf(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const { code = '', path } = problem as NodeJS.ErrnoException;
  const known = Object.hasOwn(systemReasons, code) ? systemReasons[code] : undefined;
  if (known) return path ? `${path}: ${known}.` : `${known}.`;
  // Node adds hints for programmers after the first sentence.
  if (code.startsWith('ERR_PARSE_ARGS')) return `${problem.message.split('. ')[0]}. See --help.`;
  return problem.message;
}
