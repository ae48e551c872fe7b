import { readInvitation } from '../../core/packs/channel/invitation.ts';
import { loadManaged } from '../storage/managed.ts';
import { followRules } from './follow-rules.ts';
import { changeRules, loadRules } from './kept-rules.ts';

/** The links of rules that the browser's manager chose and that are not used yet. Those that name no root are none. */
export async function managedLinksLeft(): Promise<readonly string[]> {
  const [{ rules }, { subscriptions }] = await Promise.all([loadManaged(), loadRules()]);
  return rules.filter((link) => {
    const invitation = readInvitation(link);
    const known = subscriptions.find(({ id }) => id === invitation?.pack);
    // Without its root a link would make sure of whoever holds the address.
    if (!invitation?.root) return false;
    return !(known?.managed && known.url === invitation.url && known.trust.pinned === invitation.root);
  });
}

/** Uses the rules that the browser's manager chose. Those that are chosen no more are the reader's to keep or remove. */
export async function followManaged(): Promise<void> {
  const { rules } = await loadManaged();
  const chosen = new Set(rules.map((link) => readInvitation(link)?.pack));
  const { subscriptions } = await loadRules();
  if (subscriptions.some(({ id, managed }) => managed && !chosen.has(id))) {
    await changeRules((kept, keep) =>
      keep({
        ...kept,
        subscriptions: kept.subscriptions.map((one) => ({
          ...one,
          managed: one.managed && chosen.has(one.id),
        })),
      }),
    );
  }
  for (const link of await managedLinksLeft())
    await followRules({ link }, { managed: true }).catch(() => undefined);
}
