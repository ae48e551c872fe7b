import { isSignedBy, readEnvelope } from '../../core/packs/channel/envelope.ts';
import { compareVersions } from '../../core/packs/channel/follow.ts';
import { type Head, readHead } from '../../core/packs/channel/head.ts';
import { buildPack } from '../pack/build.ts';
import { type ChannelCall, count, tell, word } from './call.ts';
import { type ChannelFolder, readChannel, writeWhole } from './channel-folder.ts';
import { openKeys } from './keys.ts';
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
  return announce(call, channel, { release, revokedRules: [] }, { path: `p/${sha256}.json`, bytes });
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
  file?: { readonly path: string; readonly bytes: Uint8Array },
): Promise<number> {
  const now = Date.now();
  const seq = (head?.seq ?? 0) + 1;
  const expires = inDays(now, count(call.days, usualDays, mostDays));
  const body = headBytes({ pack: root.pack, root: root.version, seq, issued: stamp(now), expires, ...said });
  if (!readHead(body))
    throw new Error(
      'no reader could read this: a version is three numbers of at most six digits, and a rule is named by its id.',
    );
  const bytes = seal('head', body, await openKeys(call));
  const envelope = readEnvelope(bytes);
  if (!envelope || !(await isSignedBy(envelope, 'head', root.roles.head, nodeVerifier)))
    throw new Error('these keys are not enough to speak for this channel. Nothing was written.');
  const data = { seq, expires, version: said.release.version, sha256: said.release.sha256 };
  const words = `version ${said.release.version}, statement ${seq}, good until ${expires}`;
  if (call['dry-run']) return tell(call, `Would be announced: ${words}.`, { ...data, dryRun: true });
  if (file) writeWhole(folder, file);
  writeWhole(folder, { path: 'head.json', bytes });
  return tell(call, `Announced: ${words}.`, data);
}
