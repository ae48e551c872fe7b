import type { Extracted, ExtractOptions, Found } from '../extract/extract.ts';
import { createNearby } from './nearby.ts';
import { type PageChange, watchPage } from './watch-page.ts';

/** What a page's script tells of its posts: those to screen, and the ids of those gone; `fresh` forgets what was known of the page. */
export interface Batch {
  readonly posts: readonly Found['post'][];
  readonly gone: readonly string[];
  readonly fresh: boolean;
}

/** A page that was read, and what is to be done as it goes on. */
export interface Followed {
  readonly page: Document;
  readonly options: ExtractOptions;
  readonly before: Extracted;
  /** The posts that were screened already. */
  readonly told: readonly Found[];
  /** Remembers where posts stand now, and marks those again that moved. */
  readonly place: (change: PageChange) => void;
  /** Has posts screened. */
  readonly tell: (batch: Batch) => Promise<void>;
}

/** Follows a page until `signal` is aborted: has posts screened when the reader comes near them, and forgets those that leave. */
export function followPage(
  { page, options, before, told, place, tell }: Followed,
  signal: AbortSignal,
): void {
  const view = page.defaultView as Window & typeof globalThis;
  let fresh = told.length === 0;
  const failed: Found[] = [];
  const nearby = createNearby(view, (near) => {
    tell({ posts: near.map(({ post }) => post), gone: [], fresh }).catch(() => failed.push(...near));
    fresh = false;
  });

  function change(changed: PageChange): void {
    const { appeared, moved, gone } = changed;
    const known = gone.filter((post) => !nearby.has(post));
    nearby.forget(gone);
    place(changed);
    if (known.length > 0) tell({ posts: [], gone: known, fresh: false }).catch(() => undefined);
    const again = failed.splice(0).filter(({ post }) => !gone.includes(post.id));
    nearby.expect([...again, ...appeared, ...moved.filter(({ post }) => nearby.has(post.id))]);
  }

  signal.addEventListener('abort', () => nearby.stop());
  nearby.expect(before.found.filter((one) => !told.includes(one)));
  watchPage(page, before, options, change, signal);
}
