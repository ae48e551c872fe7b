import { browser } from 'wxt/browser';
import type { PageReport } from '../../core/model/page-report.ts';
import { patternFor } from '../permissions/patterns.ts';
import { watching } from '../permissions/watched-sites.ts';
import { checkTab } from '../screening/check-tab.ts';
import { askForLink, linkDone } from '../storage/asked-for-link.ts';

/** How the check of a link ended. */
export type CheckedLink =
  | { readonly kind: 'report'; readonly report: PageReport; readonly tab: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed' };

/** How long a page may take to load before it is read as it is, in milliseconds. */
const longestLoad = 30_000;

/**
 * Opens a link in a tab behind ours and checks it there. The site is asked for, and given back afterwards unless it had
 * been allowed before. Must be called from a click, before anything is awaited.
 */
export async function checkLink(address: string): Promise<CheckedLink> {
  const pattern = patternFor(address);
  if (!pattern) return { kind: 'failed' };
  // Asked before, awaited after: what the reader had allowed already is not taken back.
  const had = browser.permissions.contains({ origins: [pattern] });
  const asked = askForLink(pattern);
  const granted = await browser.permissions.request({ origins: [pattern] });
  await asked;
  try {
    return granted ? await checkThere(address) : { kind: 'refused' };
  } catch {
    return { kind: 'failed' };
  } finally {
    if (granted && !(await had))
      await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
    await linkDone();
  }
}

async function checkThere(address: string): Promise<CheckedLink> {
  const { id: tab } = await browser.tabs.create({ url: address, active: false });
  if (tab === undefined) return { kind: 'failed' };
  await loaded(tab);
  const report = await checkTab({ id: tab, watchedBy: await watching(address) });
  return report ? { kind: 'report', report, tab } : { kind: 'failed' };
}

/** Waits until a tab has loaded its page, or for as long as a reader would. */
function loaded(tab: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      browser.tabs.onUpdated.removeListener(listener);
      clearTimeout(late);
      resolve();
    };
    const listener = (id: number, { status }: { status?: string }) => {
      if (id === tab && status === 'complete') done();
    };
    const late = setTimeout(done, longestLoad);
    browser.tabs.onUpdated.addListener(listener);
  });
}
