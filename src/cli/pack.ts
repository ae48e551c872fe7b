import { renew, revoke, sign } from './channel/heads.ts';
import { keygen } from './channel/keys.ts';
import { bundle, invite, publish, serve } from './channel/publish.ts';
import { signRoot } from './channel/root-draft.ts';
import { initRoot, rotate, threshold } from './channel/roots.ts';
import { verify } from './channel/verify.ts';
import { diff } from './diff/diff.ts';
import { evaluateWords } from './evaluate/evaluate-pack.ts';
import { writeLine } from './lines.ts';
import { nearest } from './nearest.ts';
import { isOneFile, packCommand } from './one-file/one-file.ts';
import { begin, build, check, schema, words } from './pack/source-commands.ts';
import { type Call, runCommand } from './run-command.ts';
import { tryText } from './try/try-text.ts';

const usage = `Works on a rule pack and on its channel: ${packCommand} COMMAND …

The pack. FOLDER is its source; without it, the starter pack${isOneFile ? ', for “try” and “words”' : ' in rules/'}.
  new FOLDER --pack ID --publisher NAME
                             begins a pack, with one example rule and what to write where
  check [FOLDER] [--posts DIR]
                             reads the pack, compiles it and runs every rule's examples; with labelled posts as
                             “evaluate” reads them, names the phrases that stand in more than 1 % of honest offers
  try TEXT|FILE|- [FOLDER] [--lang xx]
                             tells in words what a text sets off and what it nearly does, with what was missing; the text
                             in quotation marks, a text file, or standard input; --lang says which language it is in
  evaluate FOLDER DIR [--compare OLD] [--chart FILE.svg]
                             error rates on the labelled posts in DIR, and what missed lures lacked; with --compare, what
                             changed from another pack, post by post
  diff OLD NEW [--posts DIR]
                             tells which rules, indicators and combinations came, went and changed, and how; OLD and NEW
                             are folders or built packs; with labelled posts, which of them gained and lost a concern
  build [FOLDER] --out FILE  writes the pack as it is distributed; the same source gives the same bytes
  words [FOLDER]             prints all that the pack tells readers, as the Fluent file that translators begin with:
                             save it translated as FOLDER/words/<language>.ftl
  schema [FOLDER]            writes the JSON Schemas of what authors write to FOLDER/schema, for editors

The channel, by which readers follow the pack. CHANNEL is the folder in which you keep it.
  keygen FILE [--paper FILE.svg|.png] [--restore]
                             makes a key, and the letters to keep on paper; or makes the file anew from the paper
  keygen --paper-of FILE [--paper FILE.svg|.png]
                             shows the letters of a key that is there, to keep on paper
  init-root CHANNEL --pack ID --publisher NAME --key FILE… [--root-key FILE…] [--head-key FILE…]
            [--threshold N] [--head-threshold N] [--days 365]
                             begins a channel: who may speak for it, and how many of them must sign
  sign CHANNEL FOLDER --key FILE [--days 30]
                             builds the pack and announces it, with a signature for minisign beside it; its version must be
                             above the last
  renew CHANNEL --key FILE   says anew what is offered, before that expires
  revoke CHANNEL RULE… --key FILE
                             takes rules back until the next release
  rotate CHANNEL --key OLD… [--root-key FILE…] [--head-key FILE…] [--threshold N] [--head-threshold N]
                             changes who may sign; the old keys and the new ones sign it
  threshold CHANNEL [--threshold N] [--head-threshold N] --key FILE…
                             changes only how many must sign a root, or a head
  sign-root CHANNEL --key FILE
                             adds a keeper's signature to a root that waits for it
  publish CHANNEL DIR        copies the files for a static host; refuses what readers would refuse, those who see it for the
                             first time and those who follow what lies in DIR already
  verify ADDRESS|DIR|FILE    looks at a channel as a reader's device would, and at its signature for minisign
  bundle CHANNEL --out FILE  writes the whole channel as one file
  invite CHANNEL --url ADDRESS [--out FILE.svg|.png]
                             the link and its picture, the digits to read to each other, and the key for minisign
  serve DIR [--port N]       shows a published channel to this machine; without --port at another address each time

  --dry-run   writes nothing     --yes   asks nothing     --json   answers for programs
The status is 0 when all is well, 1 when problems were found in what was looked at, 2 when a command could not do its work.
Passphrases are asked for in the terminal and not shown; in a script they are read from standard input, a line each.`;

const options = {
  out: { type: 'string' },
  posts: { type: 'string' },
  key: { type: 'string', multiple: true },
  'root-key': { type: 'string', multiple: true },
  'head-key': { type: 'string', multiple: true },
  threshold: { type: 'string' },
  'head-threshold': { type: 'string' },
  days: { type: 'string' },
  publisher: { type: 'string' },
  pack: { type: 'string' },
  paper: { type: 'string' },
  'paper-of': { type: 'string' },
  restore: { type: 'boolean' },
  url: { type: 'string' },
  port: { type: 'string' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  compare: { type: 'string' },
  chart: { type: 'string' },
} as const;

type PackCall = Call<typeof options>['values'] & { readonly words: readonly string[] };

/** What a command does, how many words it takes at most, and which options besides those that all take. */
interface PackCommand {
  readonly run: (call: PackCall) => Promise<number>;
  readonly words: number;
  readonly options: readonly (keyof typeof options)[];
}

const forAll: readonly string[] = ['dry-run', 'yes', 'json'];
const keepers = ['key', 'root-key', 'head-key', 'threshold', 'head-threshold', 'days'] as const;

const commands: Readonly<Record<string, PackCommand>> = {
  new: { run: begin, words: 1, options: ['pack', 'publisher'] },
  check: { run: check, words: 1, options: ['posts'] },
  // It says itself what to do with a text that is not in quotation marks.
  try: { run: tryText, words: Number.POSITIVE_INFINITY, options: ['lang'] },
  evaluate: { run: evaluateWords, words: 2, options: ['compare', 'chart'] },
  diff: { run: diff, words: 2, options: ['posts'] },
  build: { run: build, words: 1, options: ['out'] },
  words: { run: words, words: 1, options: [] },
  schema: { run: schema, words: 1, options: [] },
  keygen: { run: keygen, words: 1, options: ['paper', 'paper-of', 'restore'] },
  'init-root': { run: initRoot, words: 1, options: [...keepers, 'pack', 'publisher'] },
  sign: { run: sign, words: 2, options: ['key', 'days'] },
  renew: { run: renew, words: 1, options: ['key', 'days'] },
  revoke: { run: revoke, words: Number.POSITIVE_INFINITY, options: ['key', 'days'] },
  rotate: { run: rotate, words: 1, options: keepers },
  threshold: { run: threshold, words: 1, options: keepers },
  'sign-root': { run: signRoot, words: 1, options: ['key'] },
  publish: { run: publish, words: 2, options: [] },
  verify: { run: verify, words: 1, options: [] },
  bundle: { run: bundle, words: 1, options: ['out'] },
  invite: { run: invite, words: 1, options: ['url', 'out'] },
  serve: { run: serve, words: 1, options: ['port'] },
};

async function main({ values, positionals }: Call<typeof options>): Promise<number> {
  const [name = '', ...rest] = positionals;
  if (name === 'help') {
    await writeLine(usage);
    return 0;
  }
  const command = commandCalled(name);
  refuseForeign(name, command, { ...values, words: rest });
  return command.run({ ...values, words: rest });
}

function commandCalled(name: string): PackCommand {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  const meant = nearest(name, Object.keys(commands));
  throw new Error(`there is no command “${name}”.${meant ? ` Is “${meant}” meant?` : ''} See --help.`);
}

/** A word or an option that a command has no use for is a mistake, and what was meant may be something else. */
function refuseForeign(name: string, { words: most, options: own }: PackCommand, call: PackCall): void {
  const { words: given, ...values } = call;
  const extra = given[most];
  if (extra !== undefined) throw new Error(`“${extra}” is one word too many for “${name}”. See --help.`);
  const known: readonly string[] = [...own, ...forAll];
  const foreign = Object.keys(values).find((option) => !known.includes(option));
  if (foreign === undefined) return;
  const listed = own.length > 0 ? ` It has: ${own.map((option) => `--${option}`).join(', ')}.` : '';
  throw new Error(`“${name}” has no --${foreign}.${listed} See --help.`);
}

await runCommand({ name: 'pack', usage, options, words: [1, Number.POSITIVE_INFINITY] }, main);
