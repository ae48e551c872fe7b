import type { Pack } from '../../core/model/pack.ts';
import type { Taken } from './ask-channel.ts';
import type { Channel } from './channel-of.ts';
import type { Subscription } from './kept-rules.ts';
import { packOf, plainName } from './pack-of.ts';

/** A subscription as it is after a look at its channel. */
export async function afterLook(
  followed: Taken,
  { url }: Channel,
  known: Subscription | undefined,
): Promise<Subscription> {
  const { trust, root, head } = followed;
  const now = Date.now();
  return {
    ...(known ?? { since: now, off: [], sure: false, used: true, managed: false }),
    ...(await releaseNotes(followed, known)),
    id: root.pack,
    url: url ?? known?.url,
    trust,
    publisher: plainName(root.publisher),
    confirmedOn: head.issued,
    expires: Math.min(head.expires, root.expires),
    lookedAt: now,
    revoked: head.revokedRules,
    trouble: undefined,
  };
}

type ReleaseNotes = Pick<Subscription, 'title' | 'date' | 'rules' | 'languages' | 'installed' | 'changed'>;

/** What is told of a release; of one that was there before, what is known of it. */
async function releaseNotes(followed: Taken, known: Subscription | undefined): Promise<ReleaseNotes> {
  if (followed.kind === 'unchanged') {
    // Only what was followed before can be unchanged.
    const { title, date, rules, languages, installed, changed } = known as Subscription;
    return { title, date, rules, languages, installed, changed };
  }
  const { title, date, rules, languages } = followed.pack;
  return {
    title: plainName(title),
    date,
    rules: rules.length,
    languages: languages.length,
    installed: Date.now(),
    changed: known && (await changesTo(followed.pack, known)),
  };
}

/** How many rules a release brings or changes, and how many it has no more. */
async function changesTo(pack: Pack, known: Subscription): Promise<Subscription['changed']> {
  const before = await packOf(known);
  if (!before) return undefined;
  const written = new Map(before.rules.map((rule) => [rule.id, JSON.stringify(rule)]));
  const kept = new Set(pack.rules.map(({ id }) => id));
  return {
    added: pack.rules.filter((rule) => written.get(rule.id) !== JSON.stringify(rule)).length,
    removed: before.rules.filter(({ id }) => !kept.has(id)).length,
  };
}
