import { extract, type Found } from '../extract/extract.ts';

/** Told of posts that were not on the page before. */
export type OnPosts = (found: readonly Found[]) => void;

/** How long to wait after a change, in milliseconds. */
const shortestPause = 50;
const longestPause = 5_000;
/** A page that changes all the time is read for at most a tenth of it. */
const pausePerRead = 10;

/**
 * Tells of the posts that appear on a page from now on, each once for each text, until `signal` is
 * aborted. `known` holds the ids of the posts already told of.
 */
export function watchPage(page: Document, known: Set<string>, onPosts: OnPosts, signal: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  let pause = shortestPause;
  let waiting = false;

  const read = () => {
    waiting = false;
    if (signal.aborted) return;
    const started = performance.now();
    const fresh = extract(page).filter(({ post }) => !known.has(post.id));
    pause = Math.min(longestPause, Math.max(shortestPause, (performance.now() - started) * pausePerRead));
    for (const { post } of fresh) known.add(post.id);
    if (fresh.length > 0) onPosts(fresh);
  };
  const readSoon = () => {
    if (waiting) return;
    waiting = true;
    view.setTimeout(() => view.requestIdleCallback(read, { timeout: longestPause }), pause);
  };
  const observer = new view.MutationObserver(readSoon);
  observer.observe(page.body ?? page.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
