import { writeFileSync } from 'node:fs';
import { renderUnicode } from 'uqr';
import { askNewSecret, askSecret } from './ask.ts';
import { type ChannelCall, tell, word } from './call.ts';
import { newSeed, openKeyFile, type SigningKey, writeKeyFile } from './key-file.ts';
import { fromPaper, toPaper } from './paper.ts';
import { squaresFor } from './squares.ts';

/** Makes a key file, new or from its paper, and says what belongs on paper. */
export async function keygen(call: ChannelCall): Promise<number> {
  const file = word(call, 0, 'the key file to write');
  const seed = call.restore ? fromPaper(await askSecret('The letters of the paper: ')) : newSeed();
  const passphrase = await askNewSecret(`A passphrase for ${file}: `);
  if (call['dry-run']) return tell(call, `${file} would be written.`, { dryRun: true });
  const paper = toPaper(seed);
  // First, so that no key is there whose letters nobody has seen.
  if (call.paper) writeFileSync(call.paper, squaresFor(paper, call.paper), { flag: 'wx', mode: 0o600 });
  const { id } = writeKeyFile(file, seed, passphrase);
  const words = [
    `${file} is written. Its name is ${id.slice(0, 16)}…`,
    '',
    'Write these letters on paper now, and keep it in a closed envelope in another building. They are the key itself:',
    '',
    `  ${paper}`,
    '',
    ...(call.paper
      ? [`${call.paper} shows the same as a picture. Print it, then delete it.`]
      : [renderUnicode(paper)]),
  ];
  // The secret is never part of what programs read and may keep.
  return tell(call, words.join('\n'), { file, keyid: id });
}

/** Opens the key files of a call, one passphrase after another. */
export async function openKeys(call: ChannelCall): Promise<SigningKey[]> {
  if (!call.key?.length) throw new Error('name the key that signs, with --key FILE. See --help.');
  const keys: SigningKey[] = [];
  for (const file of call.key) keys.push(openKeyFile(file, await askSecret(`The passphrase of ${file}: `)));
  return keys;
}
