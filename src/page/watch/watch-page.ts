import { accessTo } from '../extract/access.ts';
import type { Extracted, ExtractOptions, Found } from '../extract/extract.ts';
import { readInTurns, untilSeen } from './take-turns.ts';

/** What changed on a page: posts that were not there before, those that got another element, and the ids of those gone. */
export interface PageChange {
  readonly appeared: readonly Found[];
  readonly moved: readonly Found[];
  readonly gone: readonly string[];
}

/** How long to wait after a change, in milliseconds. */
const shortestPause = 50;
const longestPause = 5_000;
/** A page that changes all the time is read for at most a fifth of it. */
const pausePerRead = 4;

const changes = { childList: true, subtree: true, characterData: true };

/**
 * Tells of changes among a page's posts from now on, until `signal` is aborted. A post whose text changes
 * goes and appears. `before` is what was read already. A page that nobody sees is not read.
 */
export function watchPage(
  page: Document,
  before: Extracted,
  options: ExtractOptions,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const { root, count } = accessTo(page);
  const view = root?.ownerDocument.defaultView;
  if (!root || !view) return;
  const observer = new view.MutationObserver(readSoon);
  const look = (extracted: Extracted) => {
    for (const shadow of extracted.shadows) observer.observe(shadow, changes);
    return elementsOf(extracted.found);
  };
  let present = look(before);
  let pause = shortestPause;
  let waiting = false;

  async function read(): Promise<void> {
    await untilSeen(page);
    waiting = false;
    // What changes from here on is read again.
    const started = performance.now();
    const extracted = await readInTurns(page, view as Window, options, signal);
    if (!extracted || signal.aborted) return;
    pause = Math.min(longestPause, Math.max(shortestPause, (performance.now() - started) * pausePerRead));
    const known = present;
    present = look(extracted);
    const change = changeBetween(known, present, extracted.found);
    if (change.appeared.length + change.moved.length + change.gone.length > 0) onChange(change);
  }
  let reading = Promise.resolve();
  function readSoon(): void {
    if (waiting) return;
    waiting = true;
    view?.setTimeout(() => {
      view.requestIdleCallback(() => (reading = reading.then(read)), { timeout: shortestPause });
    }, pause);
  }
  observer.observe(root, changes);
  // Nobody watched while the page was read and its posts were screened.
  if (count() !== before.elements) readSoon();
  signal.addEventListener('abort', () => observer.disconnect());
}

type Elements = ReadonlyMap<string, WeakRef<Element>>;

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
