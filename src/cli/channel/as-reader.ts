import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  channelLimits,
  type Followed,
  follow,
  type Refusal,
  type Source,
} from '../../core/packs/channel/follow.ts';
import { packLimits } from '../../core/packs/limits.ts';
import { bundledId, namesUs } from '../../core/packs/names.ts';
import { readChannel, rootPath } from './channel-folder.ts';
import type { PublicKey } from './key-file.ts';
import { minisignPath, minisignSigner, mostMinisign } from './minisign.ts';
import { nodeVerifier } from './node-verifier.ts';
import { folderSource } from './sources.ts';
import { keysOf } from './statements.ts';

const reasons: Readonly<Record<Refusal, string>> = {
  unreachable: 'it cannot be reached, or sends more than it says',
  'no-root': 'it has no 1.root.json',
  'other-root': 'its first root is another than the one that was asked for',
  'bad-root': 'one of its roots is not signed as it must be',
  'root-expired': 'its root has expired: sign a new one with “pack rotate”',
  'missing-root': 'its head names a root that is not there: put every root that was signed beside it',
  'no-head': 'it has no head.json: announce a release with “pack sign”',
  'bad-head': 'its head is not signed as its root asks',
  'head-expired': 'its head has expired: “pack renew” says it anew',
  'older-head': 'its head is older than one that was seen',
  'two-heads': 'it says another thing under the number of one that was seen',
  'no-release': 'the release that its head names is not there',
  'bad-release': 'the release is not the one that its head names, or no pack that can be used',
  'older-release': 'the release is older than the one before',
};

/** A channel that a reader would take. */
export type Taken = Good & {
  /** The key that signed the release for minisign, too; undefined where no such signature lies beside it. */
  readonly minisigned: PublicKey | undefined;
};

/**
 * Follows a channel as a reader who sees it for the first time, and checks its signature for minisign where there is one. Throws
 * a sentence when a reader would refuse it.
 */
export async function verified(source: Source): Promise<Taken> {
  const followed = await follow(source, undefined, { now: Date.now() }, nodeVerifier);
  if (followed.kind === 'refused')
    throw new Error(`readers would refuse this channel: ${reasons[followed.why]}.`);
  refuseOurNames(followed);
  await refuseOldRoot(source, followed);
  return { ...followed, minisigned: await minisigned(source, followed) };
}

type Good = Exclude<Followed, { kind: 'refused' }>;

/** No channel may take the place of the pack that every reader has, or this product's name. */
function refuseOurNames(followed: Good): void {
  if (followed.root.pack === bundledId)
    throw new Error(
      `readers would refuse this channel: “${bundledId}” is the pack that they have already. Begin a channel for a pack of another id.`,
    );
  const titles = followed.kind === 'release' ? [followed.pack.title] : [];
  const ours = [followed.root.publisher, ...titles].find(namesUs);
  if (ours !== undefined)
    throw new Error(
      `readers would refuse this channel: “${ours}” is this product’s own name. Publish under your own.`,
    );
}

/** A key that a next root takes away is trusted until a head speaks for that root: nobody looks for it before. */
async function refuseOldRoot(source: Source, { root, head }: Good): Promise<void> {
  const next = await source.get(rootPath(root.version + 1), channelLimits.root);
  if (!next && head.root === root.version) return;
  const newest = next ? root.version + 1 : root.version;
  throw new Error(
    `root ${newest} is signed, but the head speaks for root ${head.root}, so readers keep to the keys of that. Run “pack renew”, then “pack publish”.`,
  );
}

async function minisigned(source: Source, { root, head: { release } }: Good): Promise<PublicKey | undefined> {
  const file = await source.get(minisignPath(release.sha256), mostMinisign);
  if (!file) return undefined;
  const bytes = await source.get(`p/${release.sha256}.json`, packLimits.bytes);
  const signer = bytes && (await minisignSigner(file, bytes, keysOf(root.roles.head)));
  if (!signer)
    throw new Error(
      'the signature for minisign that lies beside the release is not of it, or by no key of the channel: “pack renew” makes it anew.',
    );
  return signer;
}

/**
 * Who follows what lies in the target already must take what comes next, too. Such a reader looked when the head was new:
 * one that has expired since still binds.
 */
export async function refuseForFollowers(
  source: Source,
  { folder, target }: { readonly folder: string; readonly target: string },
): Promise<void> {
  if (!existsSync(join(target, '1.root.json'))) return;
  const { head } = await readChannel(target);
  const then = Math.min(Date.now(), head?.issued ?? Date.now());
  const { trust } = await follow(folderSource(target), undefined, { now: then }, nodeVerifier);
  const next = await follow(source, trust, { now: Date.now() }, nodeVerifier);
  if (next.kind === 'refused')
    throw new Error(
      `readers who follow what lies in ${target} would refuse this: ${reasons[next.why]}. ` +
        `Nothing was copied. Take head.json and the folder p from there into ${folder}, then sign anew.`,
    );
}
