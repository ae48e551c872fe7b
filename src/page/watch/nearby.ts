import type { Found } from '../extract/extract.ts';

/** Posts that are waited for until the reader comes near them. */
export interface Nearby {
  /** Waits for posts, or for those that got another element at that. */
  expect(found: readonly Found[]): void;
  forget(posts: readonly string[]): void;
  /** Whether a post is still waited for. */
  has(post: string): boolean;
  stop(): void;
}

/** How far below and above the window posts are near: the next two screens. */
const margin = '200% 0%';

/** Tells of posts once they come near the window, those that come together at once. Where nothing is shown by size, at once. */
export function createNearby(
  view: Window & typeof globalThis,
  onNear: (found: readonly Found[]) => void,
): Nearby {
  const waiting = new Map<string, Found>();
  const { IntersectionObserver: Observer } = view;
  const observer = Observer && new Observer(look, { rootMargin: margin });

  function look(entries: readonly IntersectionObserverEntry[]): void {
    const near = new Set(entries.filter(isNear).map(({ target }) => target));
    tell([...waiting.values()].filter(({ element }) => near.has(element)));
  }

  function tell(found: readonly Found[]): void {
    for (const { post, element } of found) {
      waiting.delete(post.id);
      observer?.unobserve(element);
    }
    if (found.length > 0) onNear(found);
  }

  return {
    expect(found) {
      for (const one of found) {
        waiting.set(one.post.id, one);
        observer?.observe(one.element);
      }
      if (!observer) tell(found);
    },
    forget(posts) {
      for (const post of posts) {
        const one = waiting.get(post);
        if (one) observer?.unobserve(one.element);
        waiting.delete(post);
      }
    },
    has: (post) => waiting.has(post),
    stop: () => observer?.disconnect(),
  };
}

/** What has no box of its own, as its children may have, never comes near by itself. */
const isNear = ({ isIntersecting, boundingClientRect: { width, height } }: IntersectionObserverEntry) =>
  isIntersecting || width + height === 0;
