import { highlightStyle } from './mark-style.ts';

/** Shows ranges of the page's own text as if marked with a pen, without touching the page's nodes. */
export interface Highlighter {
  set(post: string, ranges: readonly Range[]): void;
}

/**
 * A highlighter for a page, which does nothing in a browser that cannot. Its style names the kinds of elements that hold marked
 * words and no others: for one that could be meant a browser works out its whole look anew.
 */
export function createHighlighter(name: string, style: HTMLStyleElement): Highlighter {
  const held = new Map<string, readonly Range[]>();
  const kinds = new Set<string>();

  function styleFor(ranges: readonly Range[]): void {
    const before = kinds.size;
    for (const kind of ranges.flatMap(kindsIn)) kinds.add(kind);
    if (kinds.size > before) style.textContent = highlightStyle(name, [...kinds]);
  }

  return {
    set(post, ranges) {
      held.set(post, ranges);
      styleFor(ranges);
      const all = [...held.values()].flat();
      try {
        if (all.length > 0) CSS.highlights.set(name, new Highlight(...all));
        else CSS.highlights.delete(name);
      } catch {
        // Not in this browser, or not for extensions: the panel quotes the words anyway.
      }
    },
  };
}

/** The names of the elements that hold the words of a range. */
function kindsIn(range: Range): string[] {
  const { commonAncestorContainer: root } = range;
  if (root.nodeType === 3) return kindOf(root);
  const kinds: string[] = [];
  const walker = document.createTreeWalker(root, 4 satisfies typeof NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (range.intersectsNode(walker.currentNode)) kinds.push(...kindOf(walker.currentNode));
  }
  return kinds;
}

const kindOf = ({ parentElement }: Node): string[] =>
  parentElement ? [CSS.escape(parentElement.localName)] : [];
