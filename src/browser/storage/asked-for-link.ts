import { browser } from 'wxt/browser';

const key = 'askedForLink';

/** Remembers that a site is asked for only to check one link on it, so that it is not watched from then on. */
export const askForLink = (pattern: string): Promise<void> => browser.storage.session.set({ [key]: pattern });

/** Forgets it again. */
export const linkDone = (): Promise<void> => browser.storage.session.remove(key);

/** Those of the patterns that the reader wants watched. */
export async function withoutLink(patterns: readonly string[]): Promise<readonly string[]> {
  const asked: unknown = (await browser.storage.session.get(key))[key];
  return patterns.filter((pattern) => pattern !== asked);
}
