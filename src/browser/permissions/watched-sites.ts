import { browser } from 'wxt/browser';

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
 * Turns a site on: asks the browser's permission and remembers the site. Must be called from a click.
 * Answers whether the site is on.
 */
export async function watchSite(pattern: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [pattern] }))) return false;
  await setSites([...new Set([...(await watchedSites()), pattern])]);
  return true;
}

/** Turns a site off and gives its permission back. */
export async function unwatchSite(pattern: string): Promise<void> {
  await setSites((await watchedSites()).filter((site) => site !== pattern));
  // A permission that the manifest itself grants cannot be given back; the site is off all the same.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
}

async function setSites(sites: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [key]: sites });
  await registerWatcher();
}

/**
 * Registers the watching script for the sites that are turned on and allowed. An unlisted script
 * registered at run time, because a page can stop the wrapper that listed content scripts get.
 */
export async function registerWatcher(): Promise<void> {
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
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
