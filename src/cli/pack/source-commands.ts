import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack } from '../../core/model/pack.ts';
import { tell } from '../channel/call.ts';
import { isOneFile, packCommand } from '../one-file/one-file.ts';
import { packAt, starterFolder } from '../starter.ts';
import { writeOutput } from '../whole-file.ts';
import { authorSchemas } from './author-schemas.ts';
import { buildPack } from './build.ts';
import { checkPack } from './check.ts';
import { type FrequentPhrase, frequentPhrases } from './frequent-phrases.ts';
import { refOf } from './load-pack.ts';
import { skeletonFor } from './skeleton.ts';
import { wordsToTranslate } from './source/read-translations.ts';
import { refuseNoSource } from './source/source-folder.ts';
import { faultLine } from './source/source-problem.ts';

/** What the commands that work on a pack's source are asked with. */
export interface SourceCall {
  readonly words: readonly string[];
  readonly pack?: string | undefined;
  readonly publisher?: string | undefined;
  readonly posts?: string | undefined;
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
  readonly yes?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

/** The folder that is named, or the starter pack's. Throws a sentence where only its built form is at hand. */
function folderOf({ words: [folder] }: SourceCall): string {
  if (folder !== undefined) return folder;
  if (isOneFile)
    throw new Error('name the FOLDER of the pack: this file has the starter pack without its source.');
  return starterFolder;
}

/** Writes files by their paths, with the folders that they need; nothing in a dry run. */
function writeFiles(call: SourceCall, files: ReadonlyMap<string, string | Uint8Array>): void {
  if (call['dry-run']) return;
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** What a dry run would have done is told as such. */
const dry = (call: SourceCall) => (call['dry-run'] ? { dryRun: true } : {});
const would = (call: SourceCall): string => (call['dry-run'] ? 'Would be written: ' : '');

/** Begins a pack in a folder. */
export async function begin(call: SourceCall): Promise<number> {
  const { words, pack: id, publisher } = call;
  const [folder] = words;
  if (!folder || !id || !publisher)
    throw new Error('say FOLDER, --pack ID and --publisher NAME. See --help.');
  const files = skeletonFor(folder, { id, publisher, date: new Date().toISOString().slice(0, 10) });
  writeFiles(call, files);
  const names = [...files.keys()];
  const next = call['dry-run'] ? [] : [`Now read them, and run: ${packCommand} check ${folder}`];
  const lines = [...names.map((name) => `${would(call)}${name}`), ...next];
  return tell(call, lines.join('\n'), { files: names, ...dry(call) });
}

/** Names everything that is wrong with a pack, and with posts its phrases that are common in honest ones. */
export async function check(call: SourceCall): Promise<number> {
  const { pack, problems, rules, examples } = await checkPack(folderOf(call));
  const frequent = call.posts && pack ? await frequentIn(pack, call.posts) : undefined;
  const lines = [
    ...problems.map(faultLine),
    `${rules} rules, ${examples} examples, ${problems.length} problems`,
    ...(frequent ? frequentLines(frequent) : []),
  ];
  tell(call, lines.join('\n'), { rules, examples, problems, frequent });
  return problems.length > 0 ? 1 : 0;
}

const frequentIn = (pack: Pack, posts: string): Promise<FrequentPhrase[]> =>
  frequentPhrases(pack, posts, ({ file, problem }) => process.stderr.write(`${file}: ${problem}\n`));

const frequentLines = (frequent: readonly FrequentPhrase[]): string[] => [
  `${frequent.length} phrases stand in more than 1 % of the honest offers of a corpus`,
  ...frequent.map(
    ({ share, corpus, rule, strength, phrase }) =>
      `  ${(share * 100).toFixed(1)} %  ${corpus}  ${rule} (${strength})  ${phrase}`,
  ),
];

/** Writes the schemas by which editors complete what authors write, into the folder of a pack. */
export async function schema(call: SourceCall): Promise<number> {
  const folder = folderOf(call);
  refuseNoSource(folder);
  const files = new Map(
    Object.entries(authorSchemas()).map(([name, one]) => [
      join(folder, 'schema', name),
      `${JSON.stringify(one, undefined, 2)}\n`,
    ]),
  );
  writeFiles(call, files);
  const names = [...files.keys()];
  return tell(call, names.map((name) => `${would(call)}${name}`).join('\n'), { files: names, ...dry(call) });
}

/** Prints what translators begin with. */
export async function words(call: SourceCall): Promise<number> {
  const pack = packAt(call.words[0]);
  const fluent = wordsToTranslate(pack);
  return tell(call, fluent.trimEnd(), { pack: refOf(pack), fluent });
}

/** Writes a pack as it is distributed. */
export async function build(call: SourceCall): Promise<number> {
  const { out } = call;
  if (!out) throw new Error('say where to write the pack, with --out FILE.');
  const { pack, bytes, sha256 } = buildPack(folderOf(call));
  const { id, version, rules } = pack;
  writeOutput({ file: out, content: bytes, what: 'built pack', isAlike: isBuiltPack }, call);
  const told = `${out}: ${id} ${version}, ${rules.length} rules, ${bytes.length} bytes, sha256 ${sha256}`;
  return tell(call, `${would(call)}${told}`, {
    file: out,
    pack: refOf(pack),
    rules: rules.length,
    bytes: bytes.length,
    sha256,
    ...dry(call),
  });
}

/** Whether a file is a pack as it is distributed, of this or an older version. */
function isBuiltPack(bytes: Uint8Array): boolean {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof read === 'object' && read !== null && 'format' in read && 'rules' in read;
  } catch {
    return false;
  }
}
