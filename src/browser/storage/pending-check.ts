import { browser } from 'wxt/browser';

const key = 'pendingCheck';

/** Keeps a text or link for the check page that is about to open. Not in its address, which browsers remember. */
export const keepPending = (chosen: string): Promise<void> => browser.storage.session.set({ [key]: chosen });

/** What was kept for the check page, once. */
export async function takePending(): Promise<string | undefined> {
  const chosen: unknown = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  return typeof chosen === 'string' ? chosen : undefined;
}
