import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelFile } from '../../core/packs/channel/bundle.ts';
import { isSignedBy, readEnvelope } from '../../core/packs/channel/envelope.ts';
import { compareVersions } from '../../core/packs/channel/follow.ts';
import { type Head, readHead } from '../../core/packs/channel/head.ts';
import type { Root } from '../../core/packs/channel/root.ts';
import { buildPack } from '../pack/build.ts';
import { type ChannelCall, count, tell, word } from './call.ts';
import { type ChannelFolder, readChannel, writeWhole } from './channel-folder.ts';
import type { SigningKey } from './key-file.ts';
import { openKeys } from './keys.ts';
import { minisignOf, minisignPath } from './minisign.ts';
import { nodeVerifier } from './node-verifier.ts';
import { headBytes, inDays, seal, stamp } from './statements.ts';

type Release = Head['release'];

const usualDays = 30;
const mostDays = 400;

/** Builds a pack and announces it as the channel's release. */
export async function sign(call: ChannelCall): Promise<number> {
  const channel = await readChannel(word(call, 0, 'the folder of the channel'));
  const { pack, bytes, sha256 } = buildPack(word(call, 1, 'the folder of the pack'));
  if (pack.id !== channel.root.pack)
    throw new Error(`the channel is of the pack “${channel.root.pack}”, and this is “${pack.id}”.`);
  refuseNotHigher(channel.head?.release, { version: pack.version, sha256 });
  const release = { version: pack.version, sha256, size: bytes.length };
  // What was taken back from this very release stays taken back.
  const revokedRules = channel.head?.release.sha256 === sha256 ? channel.head.revokedRules : [];
  return announce(call, channel, { release, revokedRules }, { path: `p/${sha256}.json`, bytes });
}

/** Readers take no version that is below theirs, and could not tell two contents of one version apart. */
function refuseNotHigher(
  before: Release | undefined,
  { version, sha256 }: Pick<Release, 'version' | 'sha256'>,
): void {
  if (!before || before.sha256 === sha256 || compareVersions(version, before.version) > 0) return;
  const known =
    compareVersions(version, before.version) === 0
      ? `version ${version} is announced with other content`
      : `version ${before.version} is announced, and ${version} is lower`;
  throw new Error(`${known}. Raise “version” in pack.yaml.`);
}

/** Says once more what the channel offers, so that readers know that it is still kept. */
export async function renew(call: ChannelCall): Promise<number> {
  const channel = await readChannel(word(call, 0, 'the folder of the channel'));
  const { release, revokedRules } = headOf(channel);
  return announce(call, channel, { release, revokedRules });
}

/** Takes rules of the release back, until a next release mends them. */
export async function revoke(call: ChannelCall): Promise<number> {
  const channel = await readChannel(word(call, 0, 'the folder of the channel'));
  const rules = call.words.slice(1);
  if (rules.length === 0) throw new Error('name the rules to take back, by their ids.');
  const { release, revokedRules } = headOf(channel);
  return announce(call, channel, { release, revokedRules: [...new Set([...revokedRules, ...rules])].sort() });
}

function headOf({ folder, head }: ChannelFolder): Head {
  if (!head) throw new Error(`${folder} has no release yet. Announce one with “pack sign”.`);
  return head;
}

async function announce(
  call: ChannelCall,
  { folder, root, head }: ChannelFolder,
  said: Pick<Head, 'release' | 'revokedRules'>,
  file?: ChannelFile,
): Promise<number> {
  const now = Date.now();
  const seq = (head?.seq ?? 0) + 1;
  const expires = inDays(now, count(call.days, usualDays, mostDays));
  const body = headBytes({ pack: root.pack, root: root.version, seq, issued: stamp(now), expires, ...said });
  if (!readHead(body))
    throw new Error(
      'no reader could read this: a version is three numbers of at most six digits, and a rule is named by its id.',
    );
  const keys = await openKeys(call);
  const bytes = seal('head', body, keys);
  const envelope = readEnvelope(bytes);
  if (!envelope || !(await isSignedBy(envelope, 'head', root.roles.head, nodeVerifier)))
    throw new Error('these keys are not enough to speak for this channel. Nothing was written.');
  const released = file?.bytes ?? releaseIn(folder, said.release);
  const sidecar = released && forMinisign(released, root, said.release, keys);
  const data = { seq, expires, version: said.release.version, sha256: said.release.sha256 };
  const words = `version ${said.release.version}, statement ${seq}, good until ${expires}`;
  if (call['dry-run']) return tell(call, `Would be announced: ${words}.`, { ...data, dryRun: true });
  if (file) writeWhole(folder, file);
  if (sidecar) writeWhole(folder, sidecar);
  writeWhole(folder, { path: 'head.json', bytes });
  return tell(call, `Announced: ${words}.`, data);
}

/** The bytes of a release, if the folder has them. Throws a sentence when they are others than were announced. */
function releaseIn(folder: string, { sha256 }: Release): Uint8Array | undefined {
  const file = join(folder, 'p', `${sha256}.json`);
  if (!existsSync(file)) return undefined;
  const bytes = new Uint8Array(readFileSync(file));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`${file} is not what was announced. Nothing was signed: put the right file there.`);
  return bytes;
}

/** The release's signature for minisign, by the first of the keys that may speak: after another key took over, a new one. */
function forMinisign(
  bytes: Uint8Array,
  { pack, roles }: Root,
  { version, sha256 }: Release,
  keys: readonly SigningKey[],
): ChannelFile | undefined {
  const key = keys.find(({ id }) => roles.head.keys.has(id));
  const comment = `pack:${pack}\tversion:${version}\tfile:${sha256}.json`;
  return key && { path: minisignPath(sha256), bytes: minisignOf(bytes, comment, key) };
}
