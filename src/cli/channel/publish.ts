import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderUnicode } from 'uqr';
import { bundleOf, bundleSource, type ChannelFile } from '../../core/packs/channel/bundle.ts';
import { fromUtf8 } from '../../core/packs/channel/bytes.ts';
import { fingerprintOf } from '../../core/packs/channel/fingerprint.ts';
import { invitationLink, readInvitation } from '../../core/packs/channel/invitation.ts';
import type { Root } from '../../core/packs/channel/root.ts';
import { largestBundle } from '../../core/packs/limits.ts';
import { serveFiles } from '../demo/serve-files.ts';
import { writeOutput } from '../whole-file.ts';
import { refuseForFollowers, verified } from './as-reader.ts';
import { type ChannelCall, count, tell, word } from './call.ts';
import { beginningOf, filesOf, putFile, readChannel, rootPath } from './channel-folder.ts';
import { filesSource } from './sources.ts';
import { squaresFor } from './squares.ts';
import { bundleIn, minisignKeys, minisignLines } from './verify.ts';

/** Copies a channel to a folder that a static host shows. Refuses what readers would refuse. */
export async function publish(call: ChannelCall): Promise<number> {
  const folder = word(call, 0, 'the folder of the channel');
  const target = word(call, 1, 'the folder to copy to');
  // What was looked at is copied, whatever changes in the folder meanwhile.
  const files = filesOf(folder);
  const { root } = await verified(filesSource(files));
  await refuseOver(root, files, { folder, target });
  await refuseForFollowers(filesSource(files), { folder, target });
  const fresh = files.filter((file) => !isThere(target, file));
  const paths = fresh.map(({ path }) => path);
  if (call['dry-run'])
    return tell(call, `${fresh.length} files would be copied.`, { files: paths, dryRun: true });
  for (const file of fresh) putFile(target, file);
  return tell(call, `${fresh.length} files were copied to ${target}.`, { files: paths });
}

function isThere(target: string, { path, bytes }: ChannelFile): boolean {
  const there = join(target, path);
  return existsSync(there) && readFileSync(there).equals(bytes);
}

/** Throws a sentence when what lies in the target is another channel, or this one with roots that are not here. */
async function refuseOver(
  root: Root,
  files: readonly ChannelFile[],
  { folder, target }: { readonly folder: string; readonly target: string },
): Promise<void> {
  const changed = files.find(
    (file) =>
      file.path.endsWith('.root.json') && existsSync(join(target, file.path)) && !isThere(target, file),
  );
  if (changed?.path === rootPath(1))
    throw new Error(
      `${target} holds another channel: its first root is not that of ${folder}, and who follows it would refuse all that comes. ` +
        'Nothing was copied. Publish to a folder of its own, and invite readers to it.',
    );
  if (changed)
    throw new Error(
      `${join(target, changed.path)} is published, and is not that of ${folder}. A published root never changes: readers keep to the first ` +
        `they saw. Nothing was copied. Take that file into ${folder}, and make your change on top of it with “pack rotate”.`,
    );
  const there = await beginningOf(target);
  if (there && there.root.version > root.version)
    throw new Error(
      `what lies in ${target} has a newer root than ${folder}. Nothing was copied. Take the newer roots into ${folder}, then “pack renew”.`,
    );
}

/** Writes what a reader needs of a channel as one file: its roots, its head, and the release that is offered now. */
export async function bundle(call: ChannelCall): Promise<number> {
  const folder = word(call, 0, 'the folder of the channel');
  if (!call.out) throw new Error('say where to write it, with --out FILE.');
  const files = filesOf(folder);
  const { head } = await verified(filesSource(files));
  const offered = `p/${head.release.sha256}.json`;
  const text = bundleOf(files.filter(({ path }) => !path.startsWith('p/') || path.startsWith(offered)));
  if (text.length > largestBundle)
    throw new Error(
      `the file would have ${text.length} bytes, and readers open none above ${largestBundle}. Let them follow the channel on the web, or make two packs of it.`,
    );
  await verified(bundleIn(text));
  const isAlike = (bytes: Uint8Array) => bundleSource(fromUtf8(bytes) ?? '') !== undefined;
  writeOutput({ file: call.out, content: text, what: 'bundle', isAlike }, call);
  if (call['dry-run']) return tell(call, `${call.out} would be written.`, { dryRun: true });
  return tell(call, `${call.out} holds the channel, with the release that it offers now.`, {
    file: call.out,
    bytes: text.length,
  });
}

/** Makes the link and the picture by which readers subscribe, and the digits by which they make sure. */
export async function invite(call: ChannelCall): Promise<number> {
  const folder = word(call, 0, 'the folder of the channel');
  if (!call.url || !URL.canParse(call.url))
    throw new Error('say where the channel is published, with --url ADDRESS.');
  const { root } = await readChannel(folder);
  const pinned = createHash('sha256')
    .update(readFileSync(join(folder, '1.root.json')))
    .digest('hex');
  const link = invitationLink({ pack: root.pack, url: call.url, root: pinned });
  if (!readInvitation(link))
    throw new Error('readers follow addresses that begin with https://, without “?” and “#”.');
  if (call.out)
    // Another picture may be that of a key's paper.
    writeOutput(
      { file: call.out, content: squaresFor(link, call.out), what: 'picture', isAlike: () => false },
      call,
    );
  const words = [
    link,
    '',
    `Read to each other to make sure: ${fingerprintOf(pinned)}`,
    ...minisignLines(root),
    ...(call.out
      ? [`${call.out} ${call['dry-run'] ? 'would show' : 'shows'} the link as a picture.`]
      : ['', renderUnicode(link)]),
  ];
  return tell(call, words.join('\n'), {
    link,
    fingerprint: fingerprintOf(pinned),
    minisign: { keys: minisignKeys(root) },
  });
}

/** Serves a published channel on this machine, to try it. */
export async function serve(call: ChannelCall): Promise<number> {
  const folder = word(call, 0, 'the folder that was published');
  if (!existsSync(join(folder, '1.root.json')))
    throw new Error(`${folder} holds no channel that was published. Copy one there with “pack publish”.`);
  const port = call.port === undefined ? 0 : count(call.port, 0, mostPort);
  const server = await serveFiles(folder, { 'access-control-allow-origin': '*' }, port);
  // Whoever reads the address may end it at once.
  const ended = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  const address = `${server.origin}/`;
  tell(call, `${address} shows ${folder}, to this machine only. Press Ctrl+C to end it.`, {
    address,
    folder,
  });
  await ended;
  await server.close();
  return 0;
}

const mostPort = 65_535;
