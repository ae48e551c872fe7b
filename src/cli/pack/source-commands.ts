import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../core/model/pack.ts';
import { isOneFile, packCommand } from '../one-file/one-file.ts';
import { packAt, starterFolder } from '../starter.ts';
import { authorSchemas } from './author-schemas.ts';
import { buildPack } from './build.ts';
import { checkPack } from './check.ts';
import { frequentPhrases } from './frequent-phrases.ts';
import { writeSkeleton } from './skeleton.ts';
import { wordsToTranslate } from './source/read-translations.ts';
import { faultLine } from './source/source-problem.ts';

/** What the commands that work on a pack's source are asked with. */
export interface SourceCall {
  readonly words: readonly string[];
  readonly pack?: string | undefined;
  readonly publisher?: string | undefined;
  readonly posts?: string | undefined;
  readonly out?: string | undefined;
}

/** The folder that is named, or the starter pack's. Throws a sentence where only its built form is at hand. */
function folderOf({ words: [folder] }: SourceCall): string {
  if (folder !== undefined) return folder;
  if (isOneFile)
    throw new Error('name the FOLDER of the pack: this file has the starter pack without its source.');
  return starterFolder;
}

/** Begins a pack in a folder. */
export async function begin({ words: [folder], pack: id, publisher }: SourceCall): Promise<number> {
  if (!folder || !id || !publisher)
    throw new Error('say FOLDER, --pack ID and --publisher NAME. See --help.');
  const files = writeSkeleton(folder, id, publisher, new Date().toISOString().slice(0, 10));
  const next = `Now read them, and run: ${packCommand} check ${folder}`;
  process.stdout.write(`${files.map((file) => `${folder}/${file}`).join('\n')}\n${next}\n`);
  return 0;
}

/** Names everything that is wrong with a pack, and with posts its phrases that are common in honest ones. */
export async function check(call: SourceCall): Promise<number> {
  const folder = folderOf(call);
  const { pack, problems, rules, examples } = await checkPack(folder);
  for (const problem of problems) process.stdout.write(`${faultLine(problem)}\n`);
  process.stdout.write(`${rules} rules, ${examples} examples, ${problems.length} problems\n`);
  if (call.posts && pack) await nameFrequentPhrases(pack, call.posts);
  return problems.length > 0 ? 1 : 0;
}

async function nameFrequentPhrases(pack: Pack, posts: string): Promise<void> {
  const frequent = await frequentPhrases(pack, posts, ({ file, problem }) =>
    process.stderr.write(`${file}: ${problem}\n`),
  );
  process.stdout.write(
    `${frequent.length} phrases stand in more than 1 % of the honest offers of a corpus\n`,
  );
  for (const { share, corpus, rule, strength, phrase } of frequent)
    process.stdout.write(`  ${(share * 100).toFixed(1)} %  ${corpus}  ${rule} (${strength})  ${phrase}\n`);
}

/** Writes the schemas by which editors complete what authors write. */
export async function schema(call: SourceCall): Promise<number> {
  const target = join(folderOf(call), 'schema');
  mkdirSync(target, { recursive: true });
  for (const [name, one] of Object.entries(authorSchemas()))
    writeFileSync(join(target, name), `${JSON.stringify(one, undefined, 2)}\n`);
  return 0;
}

/** Prints what translators begin with. */
export async function words(call: SourceCall): Promise<number> {
  process.stdout.write(wordsToTranslate(packAt(call.words[0])));
  return 0;
}

/** Writes a pack as it is distributed. */
export async function build(call: SourceCall): Promise<number> {
  if (!call.out) throw new Error('say where to write the pack, with --out FILE.');
  const { pack, bytes, sha256 } = buildPack(folderOf(call));
  writeFileSync(call.out, bytes);
  process.stdout.write(
    `${call.out}: ${pack.id} ${pack.version}, ${pack.rules.length} rules, ${bytes.length} bytes, sha256 ${sha256}\n`,
  );
  return 0;
}
