import { renew, revoke, sign } from './channel/heads.ts';
import { keygen } from './channel/keys.ts';
import { bundle, invite, publish, serve, verify } from './channel/publish.ts';
import { initRoot, rotate, signRoot, threshold } from './channel/roots.ts';
import { diff } from './diff/diff.ts';
import { evaluateWords } from './evaluate/evaluate-pack.ts';
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
  serve DIR                  shows a published channel to this machine

  --dry-run   writes nothing     --yes   asks nothing     --json   answers for programs
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
  restore: { type: 'boolean' },
  url: { type: 'string' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  compare: { type: 'string' },
  chart: { type: 'string' },
} as const;

type PackCall = Call<typeof options>['values'] & { readonly words: readonly string[] };

const commands: Readonly<Record<string, (call: PackCall) => Promise<number>>> = {
  new: begin,
  check,
  try: tryText,
  evaluate: evaluateWords,
  diff,
  build,
  words,
  schema,
  keygen,
  'init-root': initRoot,
  sign,
  renew,
  revoke,
  rotate,
  threshold,
  'sign-root': signRoot,
  publish,
  verify,
  bundle,
  invite,
  serve,
};

async function main({ values, positionals }: Call<typeof options>): Promise<number> {
  const [name = '', ...rest] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(`there is no command “${name}”. See --help.`);
  return command({ ...values, words: rest });
}

await runCommand({ name: 'pack', usage, options, words: [1, 50] }, main);
