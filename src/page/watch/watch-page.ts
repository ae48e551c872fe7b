import { extract, type Found } from '../extract/extract.ts';

/** Told of posts that were not on the page before. */
export type OnPosts = (found: readonly Found[]) => void;

/** How often a busy page is read at most, in milliseconds. */
const calm = 500;

/**
 * Tells of the posts that appear on a page from now on, each once for each text, until `signal` is
 * aborted. `known` holds the ids of the posts already told of.
 */
export function watchPage(page: Document, known: Set<string>, onPosts: OnPosts, signal: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  let waiting = false;

  const read = () => {
    waiting = false;
    if (signal.aborted) return;
    const fresh = extract(page).filter(({ post }) => !known.has(post.id));
    for (const { post } of fresh) known.add(post.id);
    if (fresh.length > 0) onPosts(fresh);
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    view.requestIdleCallback(read, { timeout: calm });
  };
  const observer = new view.MutationObserver(soon);
  observer.observe(page.body ?? page.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
