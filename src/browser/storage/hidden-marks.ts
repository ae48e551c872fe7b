import { browser } from 'wxt/browser';
import { oneByOne } from './one-by-one.ts';

/**
 * Posts whose marks the reader hid, for this session only; sites on which no marks are drawn, until turned on again, or, when they were
 * turned off in a private window, for this session: nothing that outlives it may tell of a private window's sites.
 */
const postsKey = 'hiddenPosts';
const sitesKey = 'sitesWithoutMarks';
const mostHidden = 1_000;

/** What the browser keeps for good, and for this session in memory. */
const areas = () => [browser.storage.local, browser.storage.session] as const;
type Area = ReturnType<typeof areas>[number];

async function listIn(area: Area, key: string): Promise<readonly string[]> {
  const list = (await area.get(key))[key];
  return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];
}

/** The posts whose marks are hidden, by their ids. */
export async function hiddenPosts(): Promise<ReadonlySet<string>> {
  return new Set(await listIn(browser.storage.session, postsKey));
}

/** Whether marks are drawn on the site of a match pattern. */
export async function hasMarks(pattern: string | undefined): Promise<boolean> {
  if (!pattern) return true;
  const without = await Promise.all(areas().map((area) => listIn(area, sitesKey)));
  return !without.flat().includes(pattern);
}

const inTurn = oneByOne();

/** Hides the mark of a post wherever it stands. */
export const hidePost = (post: string): Promise<void> =>
  inTurn(async () => {
    const hidden = [...(await hiddenPosts()), post].slice(-mostHidden);
    await browser.storage.session.set({ [postsKey]: hidden });
  });

/** Draws marks on the site of a match pattern again. */
export const showMarks = (pattern: string): Promise<void> =>
  inTurn(async () => {
    for (const area of areas()) {
      const others = (await listIn(area, sitesKey)).filter((site) => site !== pattern);
      await area.set({ [sitesKey]: others });
    }
  });

/** Draws no marks on the site of a match pattern any more. */
export const hideSite = (pattern: string, isPrivate: boolean): Promise<void> =>
  inTurn(async () => {
    const area = isPrivate ? browser.storage.session : browser.storage.local;
    await area.set({ [sitesKey]: [...new Set([...(await listIn(area, sitesKey)), pattern])] });
  });
