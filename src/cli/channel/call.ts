import { printable } from '../printable.ts';

/** What the commands of a channel are asked with, as the command line gave it. */
export interface ChannelCall {
  readonly words: readonly string[];
  /** Key files that sign. */
  readonly key?: readonly string[] | undefined;
  /** Key files, of which only the public half is needed. */
  readonly 'root-key'?: readonly string[] | undefined;
  readonly 'head-key'?: readonly string[] | undefined;
  readonly threshold?: string | undefined;
  readonly 'head-threshold'?: string | undefined;
  readonly days?: string | undefined;
  readonly publisher?: string | undefined;
  readonly pack?: string | undefined;
  readonly out?: string | undefined;
  readonly paper?: string | undefined;
  /** A key file of which the paper is made. */
  readonly 'paper-of'?: string | undefined;
  readonly restore?: boolean | undefined;
  readonly url?: string | undefined;
  readonly port?: string | undefined;
  readonly yes?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** The n-th word of a call. Throws a sentence when it is missing. */
export function word(call: ChannelCall, at: number, what: string): string {
  const given = call.words[at];
  if (given === undefined) throw new Error(`name ${what}. See --help.`);
  return given;
}

/** A whole number that was given in digits, within bounds. Throws a sentence otherwise. */
export function count(given: string | undefined, usual: number, most: number): number {
  const number = given === undefined ? usual : Number(given);
  if ((given !== undefined && !/^\d+$/.test(given)) || number < 1 || number > most)
    throw new Error(`“${given}” is no whole number from 1 to ${most}.`);
  return number;
}

/** Says what was done: in words, or with --json as one line of JSON. What strangers wrote in it commands no terminal. */
export function tell(call: Pick<ChannelCall, 'json'>, words: string, data: object): number {
  process.stdout.write(`${printable(call.json ? JSON.stringify(data) : words)}\n`);
  return 0;
}
