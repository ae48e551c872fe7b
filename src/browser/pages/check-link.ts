import { browser } from 'wxt/browser';
import type { PageReport } from '../../core/model/page-report.ts';
import { sitePatternFor } from '../permissions/patterns.ts';
import { watching } from '../permissions/watched-sites.ts';
import { checkTab } from '../screening/check-tab.ts';
import { askForLink, linkDone } from '../storage/asked-for-link.ts';

/** How the check of a link ended. */
export type CheckedLink =
  | { readonly kind: 'report'; readonly report: PageReport; readonly tab: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed' };

/** How long the opening and reading of a page may take, in milliseconds: as long as a reader would wait. */
const longestCheck = 30_000;

/**
 * Opens a link in a tab behind ours and checks it there. The site is asked for, and given back afterwards unless it had
 * been allowed before. Must be called from a click, before anything is awaited.
 */
export async function checkLink(address: string): Promise<CheckedLink> {
  const pattern = sitePatternFor(new URL(address));
  if (!pattern) return { kind: 'failed' };
  // Asked before, awaited after: what the reader had allowed already is not taken back.
  const had = browser.permissions.contains({ origins: [pattern] });
  const noted = askForLink(pattern);
  const asking = browser.permissions.request({ origins: [pattern] });
  try {
    await noted;
    return (await asking) ? await checkThere(address) : { kind: 'refused' };
  } catch {
    return { kind: 'failed' };
  } finally {
    await linkDone(pattern, await had.catch(() => true));
  }
}

async function checkThere(address: string): Promise<CheckedLink> {
  const { id: tab } = await browser.tabs.create({ url: address, active: false });
  if (tab === undefined) return { kind: 'failed' };
  const report = await Promise.race([readThere(tab, address), late()]);
  return report ? { kind: 'report', report, tab } : { kind: 'failed' };
}

async function readThere(tab: number, address: string): Promise<PageReport | undefined> {
  await loaded(tab);
  return checkTab({ id: tab, watchedBy: await watching(address) });
}

const late = () => new Promise<undefined>((resolve) => setTimeout(resolve, longestCheck));

/** Waits until a tab has loaded its page. */
function loaded(tab: number): Promise<void> {
  return new Promise((resolve) => {
    const listener = (id: number, { status }: { status?: string }) => {
      if (id !== tab || status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(listener);
      resolve();
    };
    browser.tabs.onUpdated.addListener(listener);
  });
}
