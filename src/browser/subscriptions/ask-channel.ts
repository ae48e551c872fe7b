import { type Followed, follow, type Trust } from '../../core/packs/channel/follow.ts';
import { bundledId } from './bundled-pack.ts';
import type { Channel } from './channel-of.ts';
import type { KeptRules, Subscription } from './kept-rules.ts';
import { keptRelease } from './releases.ts';
import { verifier } from './verifier.ts';

/** What a channel answered. */
interface Asked {
  readonly followed: Followed;
  /** The subscription that the channel has already. */
  readonly known: Subscription | undefined;
}

/** Follows a channel with what is known of it. Of a file only its root tells which channel it is. */
export async function askChannel(channel: Channel, { subscriptions }: KeptRules): Promise<Asked> {
  const { source, pack, pinned } = channel;
  const ask = async (known: Subscription | undefined): Promise<Asked> => {
    if (known && pinned !== undefined && known.trust.pinned !== pinned) return { followed: other, known };
    const occasion = { now: Date.now(), ...(pinned !== undefined && { pinned }) };
    return { followed: await follow(source, known && (await trustIn(known)), occasion, verifier), known };
  };
  const subscription = (id: string | undefined) => subscriptions.find((one) => one.id === id);
  const first = await ask(subscription(pack));
  if (first.followed.kind === 'refused') return first;
  const told = first.followed.root.pack;
  if (told === bundledId || (pack !== undefined && told !== pack)) return { ...first, followed: other };
  const known = first.known ?? subscription(told);
  return known === first.known ? first : ask(known);
}

const other = { kind: 'refused', why: 'other-root', trust: undefined } as const;

/** What is known of a channel. A release whose bytes were lost is fetched again. */
async function trustIn({ trust }: Subscription): Promise<Trust> {
  const { release, ...rest } = trust;
  return release && (await keptRelease(release.sha256)) ? trust : rest;
}
