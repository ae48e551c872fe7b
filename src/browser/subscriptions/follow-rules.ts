import type { RulesLook, RulesOffer, RulesRefusal } from '../../core/model/subscription.ts';
import type { Refusal } from '../../core/packs/channel/follow.ts';
import { oneByOne } from '../storage/one-by-one.ts';
import { afterLook, type Taken } from './after-look.ts';
import { askChannel } from './ask-channel.ts';
import { channelAgain, channelOf } from './channel-of.ts';
import { changeRules, loadRules, mostSubscriptions, type Subscription } from './kept-rules.ts';
import { dropOtherReleases, keepRelease } from './releases.ts';
import { followedView } from './rules-view.ts';

/** Looks at an offer, and changes nothing. */
export async function lookAtRules(offer: RulesOffer): Promise<RulesLook> {
  const channel = channelOf(offer);
  if (!channel) return { kind: 'no-offer' };
  const { followed, known } = await askChannel(channel, await loadRules());
  return followed.kind === 'refused'
    ? refused(refusals[followed.why])
    : found(await afterLook(followed, channel, known), known);
}

/** Follows what is offered from now on; what is followed already, from the address of the offer. */
export const followRules = (offer: RulesOffer, managed = false): Promise<RulesLook> =>
  oneLook(async () => {
    const channel = channelOf(offer);
    if (!channel) return { kind: 'no-offer' };
    const { followed, known } = await askChannel(channel, await loadRules());
    if (followed.kind === 'refused') return refused(refusals[followed.why]);
    const fresh = await afterLook(followed, channel, known);
    const subscription = managed ? { ...fresh, managed, sure: true } : fresh;
    return (await install(followed, subscription)) ? found(subscription, known) : refused('full');
  });

/** Looks for news of a subscription, and takes it. What is refused changes nothing but what is known of the channel. */
export const renewRules = (id: string): Promise<'renewed' | 'unchanged' | RulesRefusal> =>
  oneLook(async () => {
    const kept = await loadRules();
    const before = kept.subscriptions.find((one) => one.id === id);
    const channel = before && channelAgain(before);
    if (!channel) return 'missing';
    const { followed } = await askChannel(channel, kept);
    if (followed.kind === 'refused') {
      const trouble = refusals[followed.why];
      await update({ ...before, trust: followed.trust ?? before.trust, trouble, lookedAt: Date.now() });
      return trouble;
    }
    if (!(await install(followed, await afterLook(followed, channel, before)))) {
      await update({ ...before, trouble: 'full', lookedAt: Date.now() });
      return 'full';
    }
    return followed.kind === 'release' ? 'renewed' : 'unchanged';
  });

/** Hosts are asked one after another, so that no answer goes over a newer one. */
const oneLook = oneByOne();

/** What each refusal means to a reader. */
const refusals: Readonly<Record<Refusal, RulesRefusal>> = {
  unreachable: 'unreachable',
  'no-root': 'missing',
  'no-head': 'missing',
  'no-release': 'missing',
  'other-root': 'other',
  'bad-root': 'unsigned',
  'bad-head': 'unsigned',
  'two-heads': 'unsigned',
  'root-expired': 'expired',
  'head-expired': 'expired',
  'older-head': 'older',
  'older-release': 'older',
  'bad-release': 'unusable',
};
const refused = (why: RulesRefusal): RulesLook => ({ kind: 'refused', why });

const found = (subscription: Subscription, known: Subscription | undefined): RulesLook => ({
  kind: 'found',
  rules: followedView(subscription),
  known: known !== undefined,
});

/**
 * Keeps what was taken: the bytes first, then, at once, everything that says that they are in use. Whatever stops this in between
 * leaves the release before in use. False when there is no room.
 */
async function install(followed: Taken, subscription: Subscription): Promise<boolean> {
  try {
    if (followed.kind === 'release') await keepRelease(followed.head.release.sha256, followed.bytes);
    return await put(subscription, true);
  } catch {
    return false;
  }
}

/** Says that the release of a subscription is lost, so that the next look for news fetches it again. */
export const noteLostRules = (subscription: Subscription): Promise<boolean> =>
  update({ ...subscription, trouble: 'unusable' });

/** Writes what is known of a channel that is still followed. */
const update = (subscription: Subscription): Promise<boolean> => put(subscription, false);

/** Puts a subscription in the place of what it was. What the reader chose meanwhile stays chosen. False when there are too many. */
const put = (subscription: Subscription, add: boolean): Promise<boolean> =>
  changeRules(async (kept, keep) => {
    const now = kept.subscriptions.find(({ id }) => id === subscription.id);
    if (!now && (!add || kept.subscriptions.length >= mostSubscriptions)) return false;
    const chosen = now && { sure: now.sure || subscription.sure, used: now.used, off: now.off };
    const next = { ...subscription, ...chosen };
    const subscriptions = now
      ? kept.subscriptions.map((one) => (one === now ? next : one))
      : [...kept.subscriptions, next];
    await keep({ ...kept, subscriptions });
    await dropOtherReleases(subscriptions.flatMap(({ trust }) => trust.release?.sha256 ?? []));
    return true;
  });
