import { browser } from 'wxt/browser';
import { ask, askPage } from '../messages/ask.ts';
import type { TabReport } from '../messages/requests.ts';
import { isWatched, patternFor, watchScript } from '../permissions/watched-sites.ts';

/** The tab that a popup speaks of. */
export interface CheckedTab {
  readonly id: number;
  /** Undefined for pages that no extension may read. */
  readonly pattern: string | undefined;
  readonly host: string;
  readonly watched: boolean;
}

/** The tab named in our page's address ("?tab=3"), else the one that the reader is looking at. Undefined when it is gone. */
export async function tabToCheck(search: string): Promise<CheckedTab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isSafeInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  const pattern = patternFor(tab.url);
  return {
    id: tab.id,
    pattern,
    host: pattern && tab.url ? new URL(tab.url).hostname : '',
    watched: await isWatched(tab.url),
  };
}

/** Reads and screens a tab's page now. Undefined when the browser lets no extension read it. */
export async function checkTab({ id, watched }: CheckedTab): Promise<TabReport | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId: id }, files: [watchScript] });
  } catch {
    return undefined;
  }
  await askPage(id, 'check-page', { watch: watched });
  return ask('tab-report', { tab: id });
}

/** Brings a post of a tab into view. */
export async function showInTab({ id }: CheckedTab, post: string): Promise<void> {
  await browser.tabs.update(id, { active: true });
  await askPage(id, 'show-post', { post });
}

/** Opens a popup's tab report as a page of its own. */
export async function openAsTab({ id }: CheckedTab): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${id}`) });
}
