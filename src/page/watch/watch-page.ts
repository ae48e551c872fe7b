import { extract, type Found } from '../extract/extract.ts';

/** What changed on a page: posts that were not there before, and the ids of those that are gone. */
export interface PageChange {
  readonly appeared: readonly Found[];
  readonly gone: readonly string[];
}

/** How long to wait after a change, in milliseconds. */
const shortestPause = 50;
const longestPause = 5_000;
/** A page that changes all the time is read for at most a tenth of it. */
const pausePerRead = 10;

/**
 * Tells of posts that appear on a page or leave it from now on, until `signal` is aborted. A post whose
 * text changes leaves and appears. `before` are the posts already told of.
 */
export function watchPage(
  page: Document,
  before: readonly Found[],
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const view = page.defaultView;
  if (!view) return;
  let present = idsOf(before);
  let pause = shortestPause;
  let waiting = false;

  const read = () => {
    waiting = false;
    if (signal.aborted) return;
    const started = performance.now();
    const found = extract(page);
    pause = Math.min(longestPause, Math.max(shortestPause, (performance.now() - started) * pausePerRead));
    const now = idsOf(found);
    const appeared = found.filter(({ post }) => !present.has(post.id));
    const gone = [...present].filter((id) => !now.has(id));
    present = now;
    if (appeared.length + gone.length > 0) onChange({ appeared, gone });
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

const idsOf = (found: readonly Found[]): ReadonlySet<string> => new Set(found.map(({ post }) => post.id));
