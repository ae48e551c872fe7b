import type { RulesRefusal } from '../../core/model/subscription.ts';
import { type Followed, follow, type Refusal, type Trust } from '../../core/packs/channel/follow.ts';
import { bundledId, namesUs } from '../../core/packs/names.ts';
import type { Channel } from './channel-of.ts';
import type { KeptRules, Subscription } from './kept-rules.ts';
import { packOf } from './pack-of.ts';
import { verifier } from './verifier.ts';

/** What a channel offers that nothing speaks against. */
export type Taken = Exclude<Followed, { kind: 'refused' }>;

/** What a channel answered, and the subscription that it has already. */
export type Asked = { readonly known: Subscription | undefined } & (
  | { readonly kind: 'good'; readonly taken: Taken }
  | { readonly kind: 'refused'; readonly why: RulesRefusal; readonly trust: Trust | undefined }
);

/** Follows a channel with what is known of it. Of a file only its root tells which channel it is. */
export async function askChannel(channel: Channel, { subscriptions }: KeptRules): Promise<Asked> {
  const { pack, pinned, replaces = false } = channel;
  const subscription = (id: string | undefined) => subscriptions.find((one) => one.id === id);
  const isOthers = (known: Subscription | undefined, root: string | undefined) =>
    known !== undefined && root !== undefined && known.trust.pinned !== root;

  const before = subscription(pack);
  if (isOthers(before, pinned) && !replaces) return refused('taken', before);
  const first = await askKnowing(isOthers(before, pinned) ? undefined : before, channel);
  if (first.kind === 'refused') return first;

  const { root, trust } = first.taken;
  if (root.pack === bundledId || (pack !== undefined && root.pack !== pack)) return refused('other', before);
  if (isNamedAsUs(first.taken)) return refused('unusable', before);
  const known = subscription(root.pack);
  if (first.known !== undefined || known === undefined) return first;
  if (isOthers(known, trust.pinned)) return replaces ? first : refused('taken', known);
  return askKnowing(known, channel);
}

async function askKnowing(known: Subscription | undefined, { source, pinned }: Channel): Promise<Asked> {
  const occasion = { now: Date.now(), ...(pinned !== undefined && { pinned }) };
  const followed = await follow(source, known && (await trustIn(known)), occasion, verifier);
  return followed.kind === 'refused'
    ? refused(refusals[followed.why], known, followed.trust)
    : { kind: 'good', taken: followed, known };
}

const refused = (why: RulesRefusal, known: Subscription | undefined, trust?: Trust): Asked => ({
  kind: 'refused',
  why,
  trust,
  known,
});

/** What each refusal means to a reader. */
const refusals: Readonly<Record<Refusal, RulesRefusal>> = {
  unreachable: 'unreachable',
  'no-root': 'missing',
  'no-head': 'missing',
  'no-release': 'missing',
  'other-root': 'other',
  'bad-root': 'unsigned',
  'bad-head': 'unsigned',
  'missing-root': 'unsigned',
  'two-heads': 'unsigned',
  'root-expired': 'expired',
  'head-expired': 'expired',
  'older-head': 'older',
  'older-release': 'older',
  'bad-release': 'unusable',
};

/** What is known of a channel. A release that was lost, or that this version cannot read, is fetched again. */
async function trustIn(subscription: Subscription): Promise<Trust> {
  const { release, ...rest } = subscription.trust;
  return release && (await packOf(subscription)) ? subscription.trust : rest;
}

/** Whether somebody else calls themselves or their rules by this product's name. */
function isNamedAsUs(taken: Taken): boolean {
  return [taken.root.publisher, ...(taken.kind === 'release' ? [taken.pack.title] : [])].some(namesUs);
}
