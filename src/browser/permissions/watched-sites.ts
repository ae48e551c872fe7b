import { browser } from 'wxt/browser';
import { ask } from '../messages/ask.ts';
import { covers } from './patterns.ts';

const key = 'watchedSites';
const scriptId = 'watch';
export const watchScript = '/watch.js';

/** The sites that the reader turned on, as match patterns. */
export async function watchedSites(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(key);
  const sites: unknown = stored[key];
  return Array.isArray(sites) ? sites.filter((site): site is string => typeof site === 'string') : [];
}

/** The watched patterns that allow an address, as far as the browser still allows them. */
export async function watching(address: string | undefined): Promise<readonly string[]> {
  if (!address) return [];
  const watched = (await watchedSites()).filter((site) => covers(site, address));
  const allowed = await Promise.all(watched.map(isAllowed));
  return watched.filter((_, index) => allowed[index]);
}

const isAllowed = (pattern: string) => browser.permissions.contains({ origins: [pattern] });

/**
 * Asks for sites to be turned on: the browser's permission first. Must be called from a click, before anything is
 * awaited. Answers whether they are on. Where the browser's question closes the popup, the background turns them on.
 */
export async function watchSites(patterns: readonly string[]): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [...patterns] }))) return false;
  // A copy: what a page shows may be watched over by a proxy, which Firefox sends to nobody.
  await ask('turn-sites', { patterns: [...patterns], on: true });
  return true;
}

/** Turns sites off and gives their permission back. */
export async function unwatchSites(patterns: readonly string[]): Promise<void> {
  await ask('turn-sites', { patterns: [...patterns], on: false });
  // A permission that the manifest itself grants cannot be given back; the site is off all the same.
  await browser.permissions.remove({ origins: [...patterns] }).catch(() => undefined);
}

/** Turns the site of a tab on, or off whatever pattern it is watched by. Must be called from a click. */
export async function turnTab(
  { pattern, watchedBy }: { readonly pattern: string | undefined; readonly watchedBy: readonly string[] },
  on: boolean,
): Promise<void> {
  if (!on) await unwatchSites(watchedBy);
  else if (pattern) await watchSites([pattern]);
}

/** Changes are made one after another, and in the background alone: two at once would lose a site. */
let last: Promise<unknown> = Promise.resolve();

/** Turns sites on or off, and registers the watching script for those that are on. For the background. */
export function turnSites(patterns: readonly string[], on: boolean): Promise<void> {
  const turned = last.then(async () => {
    const others = (await watchedSites()).filter((site) => !patterns.includes(site));
    await browser.storage.local.set({ [key]: on ? [...others, ...patterns] : others });
    await registerWatcher();
  });
  last = turned.catch(() => undefined);
  return turned;
}

/**
 * Registers the watching script for the sites that are turned on and allowed. An unlisted script
 * registered at run time, because a page can stop the wrapper that listed content scripts get.
 */
async function registerWatcher(): Promise<void> {
  const sites = await watchedSites();
  const allowed = await Promise.all(sites.map(isAllowed));
  const matches = sites.filter((_, index) => allowed[index]);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    js: [watchScript],
    matches,
    runAt: 'document_idle' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
