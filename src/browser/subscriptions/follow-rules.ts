import type { RulesLook, RulesOffer, RulesRefusal } from '../../core/model/subscription.ts';
import { oneByOne } from '../storage/one-by-one.ts';
import { afterLook } from './after-look.ts';
import { type Asked, askChannel, type Taken } from './ask-channel.ts';
import { channelAgain, channelOf } from './channel-of.ts';
import { changeRules, loadRules, mostSubscriptions, type Subscription } from './kept-rules.ts';
import { dropOtherReleases, keepRelease } from './releases.ts';
import { followedView } from './rules-view.ts';

/** Looks at an offer, and changes nothing. */
export async function lookAtRules(offer: RulesOffer): Promise<RulesLook> {
  const channel = channelOf(offer);
  if (!channel) return { kind: 'no-offer' };
  const asked = await askChannel(channel, await loadRules());
  if (asked.kind === 'refused') return { kind: 'refused', why: asked.why };
  return found(await afterLook(asked.taken, channel, asked.known), asked);
}

/** How rules are followed. */
interface Following {
  /** The root that the reader was shown, which must be the channel's still. */
  readonly shown?: string;
  /** Chosen by the browser's manager, instead of others of the same name. */
  readonly managed?: boolean;
}

/** Follows what is offered from now on; what is followed already, from the address of the offer. */
export const followRules = (
  offer: RulesOffer,
  { shown, managed = false }: Following = {},
): Promise<RulesLook> =>
  oneLook(async () => {
    const begun = abandoned;
    const channel = channelOf(offer, shown);
    if (!channel) return { kind: 'no-offer' };
    const asked = await askChannel({ ...channel, replaces: managed }, await loadRules());
    if (asked.kind === 'refused') return { kind: 'refused', why: asked.why };
    const fresh = await afterLook(asked.taken, channel, asked.known);
    const subscription = managed ? { ...fresh, managed, sure: true, used: true } : fresh;
    if (begun !== abandoned) return { kind: 'refused', why: 'missing' };
    const done = await put(subscription, { add: true, taken: asked.taken });
    return done === 'put' ? found(subscription, asked) : { kind: 'refused', why: done };
  });

/** Looks for news of a subscription, and takes it. What is refused changes nothing but what is known of the channel. */
export const renewRules = (id: string): Promise<'renewed' | 'unchanged' | RulesRefusal> =>
  oneLook(async () => {
    const kept = await loadRules();
    const before = kept.subscriptions.find((one) => one.id === id);
    const channel = before && channelAgain(before);
    if (!channel) return 'missing';
    const looked = { ...before, lookedAt: Date.now() };
    const asked = await askChannel(channel, kept);
    if (asked.kind === 'refused') {
      await put({ ...looked, trust: asked.trust ?? before.trust, trouble: asked.why }, {});
      return asked.why;
    }
    const done = await put(await afterLook(asked.taken, channel, before), { taken: asked.taken });
    if (done === 'full') await put({ ...looked, trouble: 'full' }, {});
    if (done !== 'put') return done;
    return asked.taken.kind === 'release' ? 'renewed' : 'unchanged';
  });

/** Hosts are asked one after another, so that no answer goes over a newer one. */
const oneLook = oneByOne();

/** Raised when a reader deletes everything: what was begun before is not taken any more. */
let abandoned = 0;
export const abandonLooks = (): void => {
  abandoned += 1;
};

const found = (subscription: Subscription, { known }: Asked): RulesLook => ({
  kind: 'found',
  rules: followedView(subscription),
  pinned: subscription.trust.pinned,
  known: known !== undefined,
});

interface Putting {
  /** Where it is not followed yet, or not any more. */
  readonly add?: boolean;
  readonly taken?: Taken;
}

/**
 * Puts a subscription in the place of what it was, with its release: the bytes first, then, at once, everything that says that they
 * are in use. Whatever stops this in between leaves the release before in use. What the reader chose meanwhile stays chosen.
 */
const put = (
  subscription: Subscription,
  { add = false, taken }: Putting,
): Promise<'put' | 'missing' | 'full'> =>
  changeRules(async (kept, keep) => {
    const now = kept.subscriptions.find(({ id }) => id === subscription.id);
    if (!now && !add) return 'missing';
    if (!now && kept.subscriptions.length >= mostSubscriptions) return 'full';
    const next = { ...subscription, ...(now && chosenIn(now, subscription)) };
    const subscriptions = now
      ? kept.subscriptions.map((one) => (one === now ? next : one))
      : [...kept.subscriptions, next];
    try {
      if (taken?.kind === 'release') await keepRelease(taken.head.release.sha256, taken.bytes);
      await keep({ ...kept, subscriptions });
    } catch {
      return 'full';
    }
    await dropOtherReleases(releasesOf(subscriptions));
    return 'put';
  });

/** Of the same channel; another in its place begins anew. */
function chosenIn(now: Subscription, { trust, managed }: Subscription): Partial<Subscription> {
  if (now.trust.pinned !== trust.pinned) return {};
  return { sure: now.sure || managed, used: now.used || managed, off: now.off };
}

export const releasesOf = (subscriptions: readonly Subscription[]): string[] =>
  subscriptions.flatMap(({ trust }) => trust.release?.sha256 ?? []);

/** Says that the release of a subscription is lost, so that the next look for news fetches it again. */
export const noteLostRules = ({ id, trust }: Subscription): Promise<void> =>
  changeRules(async (kept, keep) => {
    const isLost = (one: Subscription) =>
      one.id === id && one.trouble === undefined && one.trust.release?.sha256 === trust.release?.sha256;
    if (!kept.subscriptions.some(isLost)) return;
    const subscriptions = kept.subscriptions.map(
      (one): Subscription => (isLost(one) ? { ...one, trouble: 'unusable' } : one),
    );
    await keep({ ...kept, subscriptions });
  });
