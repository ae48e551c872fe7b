import type { Pack } from '../../core/model/pack.ts';
import { fromUtf8 } from '../../core/packs/channel/bytes.ts';
import { readPack } from '../../core/packs/read-pack.ts';
import type { Subscription } from './kept-rules.ts';
import { keptRelease } from './releases.ts';

/** A stranger's name on one line, without signs that turn the words around it. */
export const plainName = (name: string): string =>
  name
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * The pack of a subscription, as it was installed, under the name that its root gives the publisher. It is read as a stranger's
 * again: a newer version of this product may ask more of packs. Undefined when it is lost, or can no longer be used.
 */
export async function packOf({ publisher, trust }: Subscription): Promise<Pack | undefined> {
  const bytes = trust.release && (await keptRelease(trust.release.sha256));
  const text = bytes && fromUtf8(bytes);
  const read = text === undefined ? undefined : readPack(text);
  return read?.ok ? { ...read.value, publisher } : undefined;
}
