import { accessTo } from '../extract/access.ts';
import { extract, type Found } from '../extract/extract.ts';

/** What changed on a page: posts that were not there before, those that got another element, and the ids of those gone. */
export interface PageChange {
  readonly appeared: readonly Found[];
  readonly moved: readonly Found[];
  readonly gone: readonly string[];
}

/** How long to wait after a change, in milliseconds. */
const shortestPause = 50;
const longestPause = 5_000;
/** A page that changes all the time is read for at most a tenth of it. */
const pausePerRead = 10;

/**
 * Tells of changes among a page's posts from now on, until `signal` is aborted. A post whose text changes
 * goes and appears. `before` are the posts already told of. A change that `onChange` rejects is told again.
 */
export function watchPage(
  page: Document,
  before: readonly Found[],
  onChange: (change: PageChange) => Promise<void>,
  signal: AbortSignal,
): void {
  const { root } = accessTo(page);
  const view = root?.ownerDocument.defaultView;
  if (!root || !view) return;
  let present = elementsOf(before);
  let pause = shortestPause;
  let waiting = false;

  const read = async () => {
    waiting = false;
    if (signal.aborted) return;
    const started = performance.now();
    const found = extract(page);
    pause = Math.min(longestPause, Math.max(shortestPause, (performance.now() - started) * pausePerRead));
    const known = present;
    present = elementsOf(found);
    const change = changeBetween(known, present, found);
    if (change.appeared.length + change.moved.length + change.gone.length === 0) return;
    await onChange(change).catch(() => {
      for (const { post } of change.appeared) present.delete(post.id);
    });
  };
  const readSoon = () => {
    if (waiting) return;
    waiting = true;
    view.setTimeout(() => view.requestIdleCallback(() => void read(), { timeout: longestPause }), pause);
  };
  const observer = new view.MutationObserver(readSoon);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

type Elements = Map<string, WeakRef<Element>>;

const elementsOf = (found: readonly Found[]): Elements =>
  new Map(found.map(({ post, element }) => [post.id, new WeakRef(element)]));

function changeBetween(before: Elements, now: Elements, found: readonly Found[]): PageChange {
  return {
    appeared: found.filter(({ post }) => !before.has(post.id)),
    moved: found.filter(
      ({ post, element }) => before.has(post.id) && before.get(post.id)?.deref() !== element,
    ),
    gone: [...before.keys()].filter((id) => !now.has(id)),
  };
}
