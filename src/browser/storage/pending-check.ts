import { browser } from 'wxt/browser';

const key = 'pendingCheck';

/** Keeps a text or link for the check page that is about to open. Not in its address, which browsers remember. */
export const keepPending = (chosen: string, isPrivate = false): Promise<void> =>
  browser.storage.session.set({ [key]: { chosen, isPrivate } });

/** What somebody chose to have checked, and whether in a private window, of which nothing is kept. */
export interface Pending {
  readonly chosen: string;
  readonly isPrivate: boolean;
}

/** What was kept for the check page, once. */
export async function takePending(): Promise<Pending | undefined> {
  const pending = (await browser.storage.session.get(key))[key] as Partial<Pending> | undefined;
  await browser.storage.session.remove(key);
  if (typeof pending?.chosen !== 'string') return undefined;
  return { chosen: pending.chosen, isPrivate: pending.isPrivate === true };
}
