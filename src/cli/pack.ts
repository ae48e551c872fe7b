import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelCall } from './channel/call.ts';
import { renew, revoke, sign } from './channel/heads.ts';
import { keygen } from './channel/keys.ts';
import { bundle, invite, publish, serve, verify } from './channel/publish.ts';
import { initRoot, rotate, signRoot } from './channel/roots.ts';
import { authorSchemas } from './pack/author-schemas.ts';
import { buildPack } from './pack/build.ts';
import { checkPack } from './pack/check.ts';
import { frequentPhrases } from './pack/frequent-phrases.ts';
import { wordsToTranslate } from './pack/read-translations.ts';
import { writeSkeleton } from './pack/skeleton.ts';
import { type Call, runCommand } from './run-command.ts';
import { starterFolder } from './starter.ts';

const usage = `Works on a rule pack and on its channel: npm run --silent pack -- COMMAND …

The pack. FOLDER is its source; without it, the starter pack in rules/.
  new FOLDER --pack ID --publisher NAME
                             begins a pack, with one example rule and what to write where
  check [FOLDER] [--posts DIR]
                             reads the pack, compiles it and runs every rule's examples; with labelled posts as
                             “evaluate” reads them, names the phrases that stand in more than 1 % of honest offers
  build [FOLDER] --out FILE  writes the pack as it is distributed; the same source gives the same bytes
  words [FOLDER]             prints all that the pack tells readers, as the Fluent file that translators begin with:
                             save it translated as FOLDER/words/<language>.ftl
  schema [FOLDER]            writes the JSON Schemas of what authors write to FOLDER/schema, for editors

The channel, by which readers follow the pack. CHANNEL is the folder in which you keep it.
  keygen FILE [--paper FILE.svg] [--restore]
                             makes a key, and the letters to keep on paper; or makes the file anew from the paper
  init-root CHANNEL --pack ID --publisher NAME --key FILE… [--root-key FILE…] [--head-key FILE…]
            [--threshold N] [--head-threshold N] [--days 365]
                             begins a channel: who may speak for it, and how many of them must sign
  sign CHANNEL FOLDER --key FILE [--days 30]
                             builds the pack and announces it
  renew CHANNEL --key FILE   says anew what is offered, before that expires
  revoke CHANNEL RULE… --key FILE
                             takes rules back until the next release
  rotate CHANNEL --key OLD… [--root-key FILE…] [--head-key FILE…] [--threshold N] [--head-threshold N]
                             changes who may sign; the old keys and the new ones sign it
  sign-root CHANNEL --key FILE
                             adds a keeper's signature to a root that waits for it
  publish CHANNEL DIR        copies the files for a static host; refuses what readers would refuse
  verify ADDRESS|DIR|FILE    looks at a channel as a reader's device would
  bundle CHANNEL --out FILE  writes the whole channel as one file
  invite CHANNEL --url ADDRESS [--out FILE.svg]
                             the link and its picture, and the digits to read to each other
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
} as const;

const ofChannel: Readonly<Record<string, (call: ChannelCall) => Promise<number>>> = {
  keygen,
  'init-root': initRoot,
  sign,
  renew,
  revoke,
  rotate,
  'sign-root': signRoot,
  publish,
  verify,
  bundle,
  invite,
  serve,
};

async function main({ values, positionals }: Call<typeof options>): Promise<number> {
  const [command = '', ...words] = positionals;
  const channelCommand = Object.hasOwn(ofChannel, command) ? ofChannel[command] : undefined;
  if (channelCommand) return channelCommand({ ...values, words });
  const [folder = starterFolder] = words;
  if (command === 'new') return begin(words[0], values.pack, values.publisher);
  if (command === 'check') return check(folder, values.posts);
  if (command === 'schema') return schema(folder);
  if (command === 'words') {
    process.stdout.write(wordsToTranslate(buildPack(folder).pack));
    return 0;
  }
  if (command !== 'build') throw new Error(`there is no command “${command}”. See --help.`);
  if (!values.out) throw new Error('say where to write the pack, with --out FILE.');
  return build(folder, values.out);
}

function begin(folder?: string, id?: string, publisher?: string): number {
  if (!folder || !id || !publisher)
    throw new Error('say FOLDER, --pack ID and --publisher NAME. See --help.');
  const files = writeSkeleton(folder, id, publisher, new Date().toISOString().slice(0, 10));
  const next = `Now read them, and run: npm run pack -- check ${folder}`;
  process.stdout.write(`${files.map((file) => `${folder}/${file}`).join('\n')}\n${next}\n`);
  return 0;
}

async function check(folder: string, posts: string | undefined): Promise<number> {
  const { problems, rules, examples } = await checkPack(folder);
  for (const { at, message } of problems) process.stdout.write(`${at}: ${message}\n`);
  process.stdout.write(`${rules} rules, ${examples} examples, ${problems.length} problems\n`);
  if (posts) await nameFrequentPhrases(folder, posts);
  return problems.length > 0 ? 1 : 0;
}

async function nameFrequentPhrases(folder: string, posts: string): Promise<void> {
  const { pack } = buildPack(folder);
  const frequent = await frequentPhrases(pack, posts, ({ file, problem }) =>
    process.stderr.write(`${file}: ${problem}\n`),
  );
  process.stdout.write(
    `${frequent.length} phrases stand in more than 1 % of the honest offers of a corpus\n`,
  );
  for (const { share, corpus, rule, strength, phrase } of frequent)
    process.stdout.write(`  ${(share * 100).toFixed(1)} %  ${corpus}  ${rule} (${strength})  ${phrase}\n`);
}

function schema(folder: string): number {
  const target = join(folder, 'schema');
  mkdirSync(target, { recursive: true });
  for (const [name, one] of Object.entries(authorSchemas()))
    writeFileSync(join(target, name), `${JSON.stringify(one, undefined, 2)}\n`);
  return 0;
}

function build(folder: string, out: string): number {
  const { pack, bytes, sha256 } = buildPack(folder);
  writeFileSync(out, bytes);
  process.stdout.write(
    `${out}: ${pack.id} ${pack.version}, ${pack.rules.length} rules, ${bytes.length} bytes, sha256 ${sha256}\n`,
  );
  return 0;
}

await runCommand({ name: 'pack', usage, options, words: [1, 50] }, main);
