/** Notices when posts may have moved, and says so at most once a frame. */
export interface Follower {
  watch(element: Element): void;
  stop(): void;
}

/** Not all of them bubble up, so they are caught on their way down. */
const movers = ['scroll', 'resize', 'toggle', 'transitionend'] as const;

/** Calls `update` in an animation frame after anything that can move a watched element. */
export function createFollower(page: Document, update: () => void): Follower {
  const sizes = new ResizeObserver(soon);
  const nodes = new MutationObserver(soon);
  let watching: AbortController | undefined;
  let waiting = false;

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
      soon();
    },
    stop() {
      watching?.abort();
      watching = undefined;
      sizes.disconnect();
      nodes.disconnect();
    },
  };
}
