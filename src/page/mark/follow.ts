/** Notices when posts may have moved, and says so at most once a frame. */
export interface Follower {
  watch(element: Element): void;
  leave(element: Element): void;
  /** Whether an element is in the window or within a screen of it. */
  isNear(element: Element): boolean;
  stop(): void;
}

/** Not all of them bubble up, so they are caught on their way down. */
const movers = ['scroll', 'resize', 'toggle', 'transitionend'] as const;

/** Calls `update` in an animation frame after anything that can move a watched element. */
export function createFollower(page: Document, update: () => void): Follower {
  const sizes = new ResizeObserver(soon);
  const nodes = new MutationObserver(soon);
  const near = new Set<Element>();
  const window = page.defaultView as (Window & typeof globalThis) | null;
  const screens = window?.IntersectionObserver
    ? new window.IntersectionObserver(cross, { rootMargin: '100% 0%' })
    : undefined;
  let watching: AbortController | undefined;
  let waiting = false;

  function cross(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
    soon();
  }

  function soon(): void {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (watching) update();
    });
  }

  function start(): void {
    watching = new AbortController();
    const { signal } = watching;
    for (const name of movers) {
      page.defaultView?.addEventListener(name, soon, { capture: true, passive: true, signal });
    }
    sizes.observe(page.body);
    nodes.observe(page.body, { childList: true, subtree: true });
  }

  return {
    watch(element) {
      if (!watching) start();
      sizes.observe(element);
      if (screens) screens.observe(element);
      else near.add(element);
      soon();
    },
    leave(element) {
      near.delete(element);
      sizes.unobserve(element);
      screens?.unobserve(element);
    },
    isNear: (element) => near.has(element),
    stop() {
      watching?.abort();
      watching = undefined;
      sizes.disconnect();
      nodes.disconnect();
      screens?.disconnect();
      near.clear();
    },
  };
}
