import { type Browser, browser } from 'wxt/browser';
import type { PageReport } from '../../core/model/page-report.ts';
import { ask, askPage } from '../messages/ask.ts';
import { patternFor } from '../permissions/patterns.ts';
import { watching, watchScript } from '../permissions/watched-sites.ts';
import { hasMarks } from '../storage/hidden-marks.ts';

/** The tab that a popup speaks of. */
export interface CheckedTab {
  readonly id: number;
  /** Undefined for pages that no extension may read. */
  readonly pattern: string | undefined;
  readonly host: string;
  /** The patterns by which it is watched; none when it is not. */
  readonly watchedBy: readonly string[];
  readonly isPrivate: boolean;
  /** Whether marks are drawn in its pages. */
  readonly marked: boolean;
}

/** The tab named in our page's address ("?tab=3"), else the one that the reader is looking at. Undefined when it is gone. */
export async function tabToCheck(search: string): Promise<CheckedTab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isSafeInteger(named)
    ? await tabById(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  const pattern = patternFor(tab.url);
  return {
    id: tab.id,
    pattern,
    host: pattern && tab.url ? new URL(tab.url).hostname : '',
    watchedBy: await watching(tab.url),
    isPrivate: tab.incognito,
    marked: await hasMarks(pattern),
  };
}

/** Undefined for a tab that is not there. For some numbers browsers throw, for others they reject. */
async function tabById(id: number): Promise<Browser.tabs.Tab | undefined> {
  try {
    return await browser.tabs.get(id);
  } catch {
    return undefined;
  }
}

/** Reads and screens a tab's page now, with the frames in it that may be read. Undefined when the browser lets no extension read it. */
export async function checkTab({
  id,
  watchedBy,
}: Pick<CheckedTab, 'id' | 'watchedBy'>): Promise<PageReport | undefined> {
  const frames = await inject(id);
  if (!frames) return undefined;
  await Promise.all(
    frames.map(async (frame) => {
      const checked = askPage(id, 'check-page', { watch: watchedBy.length > 0 }, frame);
      // A frame may leave its page meanwhile; the page itself must answer.
      await (frame === 0 ? checked : checked.catch(() => undefined));
    }),
  );
  return ask('tab-report', { tab: id });
}

async function inject(tab: number): Promise<number[] | undefined> {
  try {
    const injected = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      files: [watchScript],
    });
    return injected.map(({ frameId }) => frameId);
  } catch {
    return undefined;
  }
}

/** Brings a post of a tab into view. False when the tab, its script or the post is gone. */
export async function showInTab({ id }: Pick<CheckedTab, 'id'>, post: string): Promise<boolean> {
  try {
    await browser.tabs.update(id, { active: true });
    for (const frame of await ask('frames-of', { tab: id, post })) {
      if (await askPage(id, 'show-post', { post }, frame).catch(() => false)) return true;
    }
    return false;
  } catch {
    return false;
  }
}

/** Has marks drawn on the tab's site again. */
export async function showMarksIn({ pattern }: CheckedTab): Promise<void> {
  if (pattern) await ask('show-marks', { pattern });
}

/** Opens a popup's tab report as a page of its own, and prints it there. */
export async function openAsTab({ id }: CheckedTab, printed = false): Promise<void> {
  const url = `/popup.html?tab=${id}${printed ? '&print' : ''}` as const;
  await browser.tabs.create({ url: browser.runtime.getURL(url as '/popup.html') });
}
