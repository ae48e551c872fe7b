import { statSync } from 'node:fs';
import type { Pack } from '../../core/model/pack.ts';
import { canonicalJson } from '../../core/packs/canonical.ts';
import type { Head } from '../../core/packs/channel/head.ts';
import { nearest } from '../nearest.ts';
import type { ChannelFolder } from './channel-folder.ts';
import { readPublicKey } from './key-file.ts';
import { rulesIn } from './release-file.ts';

/** Throws a sentence when a rule that is to be taken back is none of the release's. */
export function refuseUnknownRules(folder: string, release: Head['release'], asked: readonly string[]): void {
  const known = rulesIn(folder, release);
  for (const id of asked) {
    if (known.has(id)) continue;
    if (isKeyFile(id))
      throw new Error(`${id} is a key, and no rule. To take a key back: “pack rotate”. Nothing was signed.`);
    const meant = nearest(id, known.keys());
    throw new Error(
      `version ${release.version} has no rule “${id}”.${meant ? ` Is “${meant}” meant?` : ''} ` +
        'A rule is named by its id, as its file is. Nothing was signed.',
    );
  }
}

function isKeyFile(word: string): boolean {
  try {
    readPublicKey(word);
    return true;
  } catch {
    // A damaged key, or anything else that lies there, is no rule either.
    return word.endsWith('.key') && statSync(word, { throwIfNoEntry: false }) !== undefined;
  }
}

/** What becomes of rules that were taken back when a next release is announced. */
export interface AfterRelease {
  /** They are in it unchanged, so what was wrong with them is wrong still. */
  readonly kept: readonly string[];
  /** They are in it, changed. */
  readonly mended: readonly string[];
}

/** Which rules stay taken back in a next release: those that are in it as they were. */
export function afterRelease({ folder, head }: ChannelFolder, next: Pack): AfterRelease {
  if (!head || head.revokedRules.length === 0) return { kept: [], mended: [] };
  const before = rulesIn(folder, head.release);
  const now = new Map(next.rules.map((rule) => [rule.id, rule]));
  const there = head.revokedRules.filter((id) => now.has(id));
  const isUnchanged = (id: string) => canonicalJson(before.get(id)) === canonicalJson(now.get(id));
  return { kept: there.filter(isUnchanged), mended: there.filter((id) => !isUnchanged(id)) };
}

/** All rules that a head takes back, as a line; none when there are none. */
export const revokedLines = ({ revokedRules }: Pick<Head, 'revokedRules'>): string[] =>
  revokedRules.length > 0 ? [`Rules taken back: ${revokedRules.join(', ')}.`] : [];
