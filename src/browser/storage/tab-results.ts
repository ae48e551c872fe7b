import { browser } from 'wxt/browser';
import type { Assessment } from '../../core/model/assessment.ts';
import type { Post } from '../../core/model/post.ts';
import { oneByOne } from './one-by-one.ts';

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

/** Two batches of one page must not lose each other's posts. */
const inTurn = oneByOne();

/** Replaces what is known of a tab by what `change` makes of it, and answers with that. */
export function changeTabResult(tab: number, change: (before: TabResult) => TabResult): Promise<TabResult> {
  return inTurn(async () => {
    const after = change(await tabResult(tab));
    const stored = { [keyOf(tab)]: after };
    // Results may fill the browser's room for all tabs: then the other tabs' are given up, and of this one all but the first.
    await browser.storage.session.set(stored).catch(async () => {
      await forgetAllTabs();
      const first = { ...after, posts: after.posts.slice(0, fewest) };
      await browser.storage.session.set({ [keyOf(tab)]: first }).catch(() => undefined);
    });
    return after;
  });
}

/** So many posts of a page are kept where there is hardly room. */
const fewest = 20;

async function forgetAllTabs(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get());
  await browser.storage.session.remove(keys.filter((key) => key.startsWith('tab-')));
}

/** Forgets a tab that was closed. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}
