import type { Access } from './access.ts';

/** A way through a page: elements, and what stands in them. What an element shows as its shadow comes before what it holds itself. */
export interface Way {
  /** The first node inside the element that was reached; undefined when there is none. */
  into(element: Element, name: string): Node | undefined;
  /** The next node beside the one that was reached. */
  beside(): Node | undefined;
  /** Goes back to the element around. After its shadow that is its first own node; undefined when all of it was seen. */
  back(): Node | undefined;
  /** Whether the node that was reached is still on the page. */
  isThere(): boolean;
}

const elementsAndText = 5;

/** A way that begins at `root`. Says into which shadow trees it leads. */
export function wayFrom(
  { walk, shadow, isConnected }: Access,
  root: Element,
  leadsInto: (tree: ShadowRoot) => void,
): Way {
  let walker = walk(root, elementsAndText);
  /** The trees around the one that is walked through. */
  const around: TreeWalker[] = [];

  return {
    into(element, name) {
      const own = shadow(element, name);
      if (own) {
        leadsInto(own);
        const inside = walk(own, elementsAndText);
        const first = inside.firstChild();
        if (first) {
          around.push(walker);
          walker = inside;
          return first;
        }
      }
      return walker.firstChild() ?? undefined;
    },
    beside: () => walker.nextSibling() ?? undefined,
    back() {
      // The root of a shadow is no element, so nothing leads up to it.
      const outer = walker.parentNode() ? undefined : around.pop();
      if (!outer) return undefined;
      walker = outer;
      return walker.firstChild() ?? undefined;
    },
    isThere: () => isConnected(walker.currentNode),
  };
}
