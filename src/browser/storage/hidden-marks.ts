import { browser } from 'wxt/browser';

/** Posts whose marks the reader hid, for this session only; sites on which no marks are drawn, until turned on again. */
const postsKey = 'hiddenPosts';
const sitesKey = 'sitesWithoutMarks';
const mostHidden = 1_000;

const listIn = (stored: Record<string, unknown>, key: string): readonly string[] => {
  const list = stored[key];
  return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];
};

/** The posts whose marks are hidden, by their ids. */
export async function hiddenPosts(): Promise<ReadonlySet<string>> {
  return new Set(listIn(await browser.storage.session.get(postsKey), postsKey));
}

/** Whether marks are drawn on the site of a match pattern. */
export async function hasMarks(pattern: string | undefined): Promise<boolean> {
  return !pattern || !listIn(await browser.storage.local.get(sitesKey), sitesKey).includes(pattern);
}

/** Changes are made one after another: two at once would lose one. */
let last: Promise<unknown> = Promise.resolve();
function change(make: () => Promise<void>): Promise<void> {
  const changed = last.then(make);
  last = changed.catch(() => undefined);
  return changed;
}

/** Hides the mark of a post wherever it stands. */
export const hidePost = (post: string): Promise<void> =>
  change(async () => {
    const hidden = [...(await hiddenPosts()), post].slice(-mostHidden);
    await browser.storage.session.set({ [postsKey]: hidden });
  });

/** Draws marks on the site of a match pattern, or no longer. */
export const showMarks = (pattern: string, on: boolean): Promise<void> =>
  change(async () => {
    const others = listIn(await browser.storage.local.get(sitesKey), sitesKey).filter(
      (site) => site !== pattern,
    );
    await browser.storage.local.set({ [sitesKey]: on ? others : [...others, pattern] });
  });
