import { existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { renderUnicode } from 'uqr';
import { askNewSecret, askOpenly, askSecret } from './ask.ts';
import { type ChannelCall, tell, word } from './call.ts';
import { newSeed, openKeyFile, openSeed, readPublicKey, type SigningKey, writeKeyFile } from './key-file.ts';
import { fromPaper, toPaper } from './paper.ts';
import { refuseNoPicture, squaresFor } from './squares.ts';
import { writeNew } from './write-new.ts';

/** Makes a key file, new or from its paper, and says what belongs on paper; or says that of a key that is there. */
export async function keygen(call: ChannelCall): Promise<number> {
  const { paper } = call;
  if (call.json && !paper && !call.restore)
    throw new Error(
      'with --json the letters for the paper are not shown: say with --paper FILE.svg where to draw them.',
    );
  if (paper) refuseNoPicture(paper);
  if (call['paper-of'] !== undefined) return paperOf(call, call['paper-of']);
  const file = word(call, 0, 'the key file to write');
  // Before anything is asked: a passphrase is typed for nothing otherwise.
  refuseTaken([file, ...(paper ? [paper] : [])]);
  const seed = call.restore ? fromPaper(await askOpenly('The letters of the paper: ')) : newSeed();
  const passphrase = await askNewSecret(`A passphrase for ${file}: `);
  if (call['dry-run']) return tell(call, `${file} would be written.`, { file, dryRun: true });
  // First, so that no key is there whose letters nobody has seen.
  if (paper) writeNew(paper, squaresFor(toPaper(seed), paper));
  const { id } = orWithout(paper, () => writeKeyFile(file, seed, passphrase));
  const words = [`${file} is written. Its name is ${id.slice(0, 16)}…`, ...paperLines(call, seed)];
  // The secret is never part of what programs read and may keep.
  return tell(call, words.join('\n'), { file, keyid: id, paper });
}

/** Shows the letters of a key that is there, for who has lost the paper or never wrote it. */
async function paperOf(call: ChannelCall, file: string): Promise<number> {
  const { paper } = call;
  if (call.words.length > 0 || call.restore)
    throw new Error('“--paper-of FILE” makes no key: leave out the other file, and --restore.');
  if (paper) refuseTaken([paper]);
  const { id } = readPublicKey(file);
  const seed = openSeed(file, await askSecret(`The passphrase of ${file}: `));
  if (call['dry-run'])
    return tell(call, `The letters of ${file} would be shown.`, { file, keyid: id, paper, dryRun: true });
  if (paper) writeNew(paper, squaresFor(toPaper(seed), paper));
  const words = [`${file} has the name ${id.slice(0, 16)}…`, ...paperLines(call, seed)];
  return tell(call, words.join('\n'), { file, keyid: id, paper });
}

function paperLines({ paper }: ChannelCall, seed: Uint8Array): string[] {
  const letters = toPaper(seed);
  return [
    '',
    'Write these letters on paper now, and keep it in a closed envelope in another building. They are the key itself:',
    '',
    `  ${letters}`,
    '',
    ...(paper
      ? [`${paper} shows the same as a picture. Print it, then delete it.`]
      : [renderUnicode(letters)]),
  ];
}

function refuseTaken(files: readonly string[]): void {
  for (const file of files) {
    if (existsSync(file))
      throw new Error(`${file} is there already, and nothing is written over it. Choose another name.`);
    const folder = dirname(resolve(file));
    if (!existsSync(folder))
      throw new Error(`${folder}: there is no such folder for ${file}. Make it first.`);
  }
  if (new Set(files.map((file) => resolve(file))).size < files.length)
    throw new Error('the key and its paper need two names.');
}

/** The paper of a key that could not be written would be the paper of none. */
function orWithout<T>(paper: string | undefined, write: () => T): T {
  try {
    return write();
  } catch (problem) {
    if (paper) rmSync(paper, { force: true });
    throw problem;
  }
}

/** Opens the key files of a call, one passphrase after another. */
export async function openKeys(call: ChannelCall): Promise<SigningKey[]> {
  if (!call.key?.length) throw new Error('name the key that signs, with --key FILE. See --help.');
  const keys: SigningKey[] = [];
  for (const file of call.key) keys.push(openKeyFile(file, await askSecret(`The passphrase of ${file}: `)));
  return keys;
}
