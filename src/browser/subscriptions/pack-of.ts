import type { Pack } from '../../core/model/pack.ts';
import { fromUtf8 } from '../../core/packs/channel/bytes.ts';
import { readPack } from '../../core/packs/read-pack.ts';
import type { Subscription } from './kept-rules.ts';
import { keptRelease } from './releases.ts';

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
