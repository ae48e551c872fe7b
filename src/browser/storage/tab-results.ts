import { browser } from 'wxt/browser';
import type { Assessment } from '../../core/model/assessment.ts';
import type { Post } from '../../core/model/post.ts';

/** A post of a tab: what the reader is shown of it, without its text, and its assessment. */
export interface TabPost {
  /** The frame of the tab that it stands in; 0 is the page itself. */
  readonly frame: number;
  readonly post: Post;
  readonly assessment: Assessment;
}

/** What is known of a tab's page. Held in memory by the browser, for this session only. */
export interface TabResult {
  /** How many posts were read in each frame that was looked into. */
  readonly read: Readonly<Record<number, number>>;
  /** True when the page kept removing the marks. */
  readonly refused?: boolean;
  /** Offers before all others. */
  readonly posts: readonly TabPost[];
}

const nothing: TabResult = { read: {}, posts: [] };
const keyOf = (tab: number) => `tab-${tab}`;

/** What is known of a tab. */
export async function tabResult(tab: number): Promise<TabResult> {
  const key = keyOf(tab);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabResult | undefined) ?? nothing;
}

/** Changes are made one after another: two batches of one page must not lose each other's posts. */
let last: Promise<unknown> = Promise.resolve();

/** Replaces what is known of a tab by what `change` makes of it, and answers with that. */
export function changeTabResult(tab: number, change: (before: TabResult) => TabResult): Promise<TabResult> {
  const changed = last.then(async () => {
    const after = change(await tabResult(tab));
    const stored = { [keyOf(tab)]: after };
    // One page's results may fill the browser's room for all tabs: then the other tabs' are given up.
    await browser.storage.session.set(stored).catch(async () => {
      await browser.storage.session.clear();
      await browser.storage.session.set(stored);
    });
    return after;
  });
  last = changed.catch(() => undefined);
  return changed;
}

/** Forgets a tab that was closed. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}
