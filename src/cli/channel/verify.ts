import { readFileSync, statSync } from 'node:fs';
import { bundleSource } from '../../core/packs/channel/bundle.ts';
import { fingerprintOf } from '../../core/packs/channel/fingerprint.ts';
import type { Source } from '../../core/packs/channel/follow.ts';
import type { Root } from '../../core/packs/channel/root.ts';
import { type Taken, verified } from './as-reader.ts';
import { type ChannelCall, tell, word } from './call.ts';
import { dayOf, goodUntil, rootWarning } from './expiry.ts';
import { hostSource } from './host-source.ts';
import { minisignKey } from './minisign.ts';
import { revokedLines } from './revoked.ts';
import { folderSource } from './sources.ts';
import { keysOf } from './statements.ts';

/** Looks at a channel – a web address, a folder or a bundle – as a reader's device would. */
export async function verify(call: ChannelCall): Promise<number> {
  const place = word(call, 0, 'a web address, a folder or a bundle');
  const { root, head, trust, minisigned } = await takenFrom(place);
  const { version, sha256 } = head.release;
  const until = goodUntil(root, head);
  const fingerprint = fingerprintOf(trust.pinned);
  const words = [
    `${place} is good: ${root.publisher}, pack ${root.pack}, version ${version}, until ${dayOf(until)}.`,
    `Fingerprint: ${fingerprint}`,
    ...revokedLines(head),
    ...minisignLines(root),
    minisigned
      ? `The release is signed for minisign, by ${minisignKey(minisigned)}.`
      : 'No signature for minisign lies beside the release.',
    ...rootWarning(root, Date.now()),
  ];
  return tell(call, words.join('\n'), {
    pack: root.pack,
    publisher: root.publisher,
    fingerprint,
    version,
    sha256,
    root: root.version,
    seq: head.seq,
    expires: new Date(until).toISOString(),
    rootExpires: new Date(root.expires).toISOString(),
    revokedRules: head.revokedRules,
    minisign: { keys: minisignKeys(root), signedBy: minisigned ? minisignKey(minisigned) : undefined },
  });
}

async function takenFrom(place: string): Promise<Taken> {
  if (!/^https?:/i.test(place)) return verified(sourceAt(place));
  const host = hostSource(place);
  try {
    return await verified(host);
  } catch (problem) {
    const complaint = host.complaint();
    throw complaint ? new Error(complaint) : problem;
  }
}

const sourceAt = (place: string): Source =>
  statSync(place).isDirectory() ? folderSource(place) : bundleIn(readFileSync(place, 'utf8'));

/** The channel in a bundle. Throws a sentence when it holds none. */
export function bundleIn(text: string): Source {
  const source = bundleSource(text);
  if (!source) throw new Error('this file holds no channel.');
  return source;
}

/** The keys that sign releases, as minisign knows them. */
export const minisignKeys = ({ roles }: Root): string[] => keysOf(roles.head).map(minisignKey);
export const minisignLines = (root: Root): string[] =>
  minisignKeys(root).map((key) => `Key for minisign: ${key}`);
