import { browser } from 'wxt/browser';
import { watchedSites } from '../permissions/watched-sites.ts';

/** In storage that outlives the browser: what was asked for is given back even when the page that asked is gone. */
const key = 'askedForLinks';

const asked = async (): Promise<readonly string[]> => {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return Array.isArray(stored) ? stored.filter((each): each is string => typeof each === 'string') : [];
};

/** Remembers that a site is asked for only to check one link on it, so that it is not watched from then on. */
export const askForLink = async (pattern: string): Promise<void> =>
  browser.storage.local.set({ [key]: [...new Set([...(await asked()), pattern])] });

/** Gives such a site back to the browser, unless the reader had allowed it before. */
export async function linkDone(pattern: string, had: boolean): Promise<void> {
  // A permission that the manifest itself grants cannot be given back.
  if (!had) await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
  await browser.storage.local.set({ [key]: (await asked()).filter((each) => each !== pattern) });
}

/** Gives back what pages that were closed meanwhile have left. To be called when the browser starts. */
export async function giveLinksBack(): Promise<void> {
  const watched = await watchedSites();
  for (const pattern of await asked()) await linkDone(pattern, watched.includes(pattern));
}

/** Those of the patterns that the reader wants watched. */
export async function withoutLinks(patterns: readonly string[]): Promise<readonly string[]> {
  const links = await asked();
  return patterns.filter((pattern) => !links.includes(pattern));
}
