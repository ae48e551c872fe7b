import { browser } from 'wxt/browser';
import { ask } from '../messages/ask.ts';

const key = 'watchedSites';
const scriptId = 'watch';
export const watchScript = '/watch.js';

/** The match pattern for every page of an address's host, or undefined for pages that no extension may read. */
export function patternFor(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

/** The sites that the reader turned on, as match patterns. */
export async function watchedSites(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(key);
  const sites: unknown = stored[key];
  return Array.isArray(sites) ? sites.filter((site): site is string => typeof site === 'string') : [];
}

/** Whether the reader turned on the site of an address, and the browser still allows it. */
export async function isWatched(address: string | undefined): Promise<boolean> {
  const pattern = patternFor(address);
  if (!pattern || !(await watchedSites()).includes(pattern)) return false;
  return browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks for a site to be turned on: the browser's permission first. Must be called from a click. Answers
 * whether the site is on. Where the browser's question closes the popup, the background turns it on.
 */
export async function watchSite(pattern: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [pattern] }))) return false;
  await ask('turn-site', { pattern, on: true });
  return true;
}

/** Turns a site off and gives its permission back. */
export async function unwatchSite(pattern: string): Promise<void> {
  await ask('turn-site', { pattern, on: false });
  // A permission that the manifest itself grants cannot be given back; the site is off all the same.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
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
  const allowed = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: [site] })));
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
