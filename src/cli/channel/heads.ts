import type { ChannelFile } from '../../core/packs/channel/bundle.ts';
import { readEnvelope } from '../../core/packs/channel/envelope.ts';
import { compareVersions } from '../../core/packs/channel/follow.ts';
import { type Head, readHead } from '../../core/packs/channel/head.ts';
import type { Root } from '../../core/packs/channel/root.ts';
import { buildPack } from '../pack/build.ts';
import { type ChannelCall, count, tell, word } from './call.ts';
import { type ChannelFolder, putFile, readChannel } from './channel-folder.ts';
import { goodUntil, refuseExpired, rootWarning } from './expiry.ts';
import type { SigningKey } from './key-file.ts';
import { minisignOf, minisignPath } from './minisign.ts';
import { releaseIn } from './release-file.ts';
import { afterRelease, refuseUnknownRules, revokedLines } from './revoked.ts';
import { lacking, openSigners } from './signers.ts';
import { headBytes, inDays, seal, stamp } from './statements.ts';

type Release = Head['release'];

const usualDays = 30;
const mostDays = 400;

/** What a head is to say, the release where it is new, and what the publisher should know of it. */
interface Announcement extends Pick<Head, 'release' | 'revokedRules'> {
  readonly file?: ChannelFile;
  readonly notes?: readonly string[];
}

/** Builds a pack and announces it as the channel's release. */
export async function sign(call: ChannelCall): Promise<number> {
  const channel = await readChannel(word(call, 0, 'the folder of the channel'));
  const { pack, bytes, sha256 } = buildPack(word(call, 1, 'the folder of the pack'));
  if (pack.id !== channel.root.pack)
    throw new Error(`the channel is of the pack “${channel.root.pack}”, and this is “${pack.id}”.`);
  refuseNotHigher(channel.head?.release, { version: pack.version, sha256 });
  const release = { version: pack.version, sha256, size: bytes.length };
  const { kept, mended } = afterRelease(channel, pack);
  return announce(call, channel, {
    release,
    revokedRules: kept,
    file: { path: `p/${sha256}.json`, bytes },
    notes: [
      ...(kept.length > 0
        ? [`Still taken back, since nothing in them has changed: ${kept.join(', ')}. Change or remove them.`]
        : []),
      ...(mended.length > 0 ? [`No longer taken back, since they were changed: ${mended.join(', ')}.`] : []),
    ],
  });
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
  refuseUnknownRules(channel.folder, release, rules);
  return announce(call, channel, { release, revokedRules: [...new Set([...revokedRules, ...rules])].sort() });
}

function headOf({ folder, head }: ChannelFolder): Head {
  if (!head) throw new Error(`${folder} has no release yet. Announce one with “pack sign”.`);
  return head;
}

async function announce(
  call: ChannelCall,
  { folder, root, head }: ChannelFolder,
  { release, revokedRules, file, notes = [] }: Announcement,
): Promise<number> {
  const now = Date.now();
  refuseExpired(root, now);
  const seq = (head?.seq ?? 0) + 1;
  const said = { seq, issued: stamp(now), expires: inDays(now, count(call.days, usualDays, mostDays)) };
  const body = headBytes({ pack: root.pack, root: root.version, ...said, release, revokedRules });
  const read = readHead(body);
  if (!read)
    throw new Error(
      'no reader could read this: at most 5000 rules are taken back, and each is named by its id. Nothing was signed.',
    );
  const keys = await openSigners(call, 'head', [root.roles.head]);
  const bytes = await signedHead(body, root, keys);
  const released = file?.bytes ?? releaseIn(folder, release);
  const sidecar = released && forMinisign(released, root, release, keys);
  const expires = stamp(goodUntil(root, read));
  const { version, sha256 } = release;
  const data = { seq, expires, rootExpires: stamp(root.expires), version, sha256, revokedRules };
  const words = [
    `${call['dry-run'] ? 'Would be announced' : 'Announced'}: version ${version}, statement ${seq}, good until ${expires}.`,
    ...notes,
    ...revokedLines({ revokedRules }),
    ...rootWarning(root, now),
  ].join('\n');
  if (call['dry-run']) return tell(call, words, { ...data, dryRun: true });
  if (file) putFile(folder, file);
  if (sidecar) putFile(folder, sidecar);
  putFile(folder, { path: 'head.json', bytes });
  return tell(call, words, data);
}

/** A head in its envelope. Throws a sentence when these keys are too few: nothing waits for others, as a root does. */
async function signedHead(body: Uint8Array, root: Root, keys: readonly SigningKey[]): Promise<Uint8Array> {
  const bytes = seal('head', body, keys);
  const envelope = readEnvelope(bytes);
  const lacks = envelope && (await lacking(envelope, 'head', root.roles.head));
  if (!envelope || lacks)
    throw new Error(
      `these keys are not enough to speak for this channel: ${lacks}. A head is signed by all of them in one command, ` +
        'on one computer: name each with --key. Nothing was written.',
    );
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
