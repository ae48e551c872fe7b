import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderUnicode } from 'uqr';
import { bundleOf, bundleSource } from '../../core/packs/channel/bundle.ts';
import { fingerprintOf } from '../../core/packs/channel/fingerprint.ts';
import type { Source } from '../../core/packs/channel/follow.ts';
import { invitationLink, readInvitation } from '../../core/packs/channel/invitation.ts';
import type { Root } from '../../core/packs/channel/root.ts';
import { type Fetch, webSource } from '../../core/packs/channel/web-source.ts';
import { serveFiles } from '../demo/serve-files.ts';
import { refuseForFollowers, verified } from './as-reader.ts';
import { type ChannelCall, count, tell, word } from './call.ts';
import { filesOf, readChannel, writeWhole } from './channel-folder.ts';
import { minisignKey } from './minisign.ts';
import { folderSource } from './sources.ts';
import { squaresFor } from './squares.ts';
import { keysOf } from './statements.ts';

/** A host may send for ever: for a minute at most. */
const fetchForAWhile: Fetch = (address, options) =>
  fetch(address, { ...options, signal: AbortSignal.timeout(60_000) });

function sourceAt(place: string): Source {
  if (/^https?:/i.test(place)) return webSource(place, fetchForAWhile);
  if (statSync(place).isDirectory()) return folderSource(place);
  return bundleIn(readFileSync(place, 'utf8'));
}

function bundleIn(text: string): Source {
  const source = bundleSource(text);
  if (!source) throw new Error('this file holds no channel.');
  return source;
}

/** Looks at a channel – a web address, a folder or a bundle – as a reader's device would. */
export async function verify(call: ChannelCall): Promise<number> {
  const place = word(call, 0, 'a web address, a folder or a bundle');
  const { root, head, trust, minisigned } = await verified(sourceAt(place));
  const { version, sha256 } = head.release;
  const expires = new Date(head.expires).toISOString();
  const words = [
    `${place} is good: ${root.publisher}, pack ${root.pack}, version ${version}, until ${expires.slice(0, 10)}.`,
    `Fingerprint: ${fingerprintOf(trust.pinned)}`,
    ...minisignLines(root),
    minisigned
      ? `The release is signed for minisign, by ${minisignKey(minisigned)}.`
      : 'No signature for minisign lies beside the release.',
  ];
  return tell(call, words.join('\n'), {
    pack: root.pack,
    version,
    sha256,
    root: root.version,
    seq: head.seq,
    expires,
    minisign: { keys: minisignKeys(root), signedBy: minisigned ? minisignKey(minisigned) : undefined },
  });
}

/** The keys that sign releases, as minisign knows them. */
const minisignKeys = ({ roles }: Root): string[] => keysOf(roles.head).map(minisignKey);
const minisignLines = (root: Root): string[] => minisignKeys(root).map((key) => `Key for minisign: ${key}`);

/** Copies a channel to a folder that a static host shows. Refuses what readers would refuse. */
export async function publish(call: ChannelCall): Promise<number> {
  const folder = word(call, 0, 'the folder of the channel');
  const target = word(call, 1, 'the folder to copy to');
  const files = filesOf(folder);
  await verified(folderSource(folder));
  await refuseOlder(folder, target);
  await refuseForFollowers(folder, target);
  const fresh = files.filter(({ path, bytes }) => {
    const there = join(target, path);
    return !existsSync(there) || !readFileSync(there).equals(bytes);
  });
  if (call['dry-run'])
    return tell(call, `${fresh.length} files would be copied.`, {
      files: fresh.map(({ path }) => path),
      dryRun: true,
    });
  for (const file of fresh) writeWhole(target, file);
  return tell(call, `${fresh.length} files were copied to ${target}.`, {
    files: fresh.map(({ path }) => path),
  });
}

/** An old copy of the channel must not go over one with a newer root: its heads would speak for a root that readers have left. */
async function refuseOlder(folder: string, target: string): Promise<void> {
  if (!existsSync(join(target, '1.root.json'))) return;
  const [here, there] = [await readChannel(folder), await readChannel(target)];
  if (there.root.version > here.root.version)
    throw new Error(`what lies in ${target} has a newer root than ${folder}. Nothing was copied.`);
}

/** Writes a whole channel as one file. */
export async function bundle(call: ChannelCall): Promise<number> {
  const folder = word(call, 0, 'the folder of the channel');
  if (!call.out) throw new Error('say where to write it, with --out FILE.');
  const text = bundleOf(filesOf(folder));
  await verified(bundleIn(text));
  if (call['dry-run']) return tell(call, `${call.out} would be written.`, { dryRun: true });
  writeFileSync(call.out, text);
  return tell(call, `${call.out} holds the whole channel.`, { file: call.out, bytes: text.length });
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
  if (call.out) writeFileSync(call.out, squaresFor(link, call.out));
  const words = [
    link,
    '',
    `Read to each other to make sure: ${fingerprintOf(pinned)}`,
    ...minisignLines(root),
    ...(call.out ? [`${call.out} shows the link as a picture.`] : ['', renderUnicode(link)]),
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
  const address = `${server.origin}/`;
  tell(call, `${address} shows ${folder}, to this machine only. Press Ctrl+C to end it.`, {
    address,
    folder,
  });
  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await server.close();
  return 0;
}

const mostPort = 65_535;
