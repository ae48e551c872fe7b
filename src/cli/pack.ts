import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorSchemas } from './pack/author-schemas.ts';
import { buildPack } from './pack/build.ts';
import { checkPack } from './pack/check.ts';
import { frequentPhrases } from './pack/frequent-phrases.ts';
import { wordsToTranslate } from './pack/read-translations.ts';
import { type Call, runCommand } from './run-command.ts';
import { starterFolder } from './starter.ts';

const usage = `Works on a rule pack: npm run --silent pack -- COMMAND [FOLDER]

  check [FOLDER] [--posts DIR]
                             reads the pack, compiles it and runs every rule's examples; with labelled posts as
                             “evaluate” reads them, names the phrases that stand in more than 1 % of honest offers
  build [FOLDER] --out FILE  writes the pack as it is distributed; the same source gives the same bytes
  words [FOLDER]             prints all that the pack tells readers, as the Fluent file that translators begin with:
                             save it translated as FOLDER/words/<language>.ftl
  schema [FOLDER]            writes the JSON Schemas of what authors write to FOLDER/schema, for editors

FOLDER is the pack's source; without it, the starter pack in rules/.`;

const options = { out: { type: 'string' }, posts: { type: 'string' } } as const;

async function main({ values, positionals }: Call<typeof options>): Promise<number> {
  const [command, folder = starterFolder] = positionals;
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

await runCommand({ name: 'pack', usage, options, words: [1, 2] }, main);
