import { highlightStyle } from './mark-style.ts';

/** Shows ranges of the page's own text as if marked with a pen, without touching the page's nodes. */
export interface Highlighter {
  set(post: string, ranges: readonly Range[]): void;
}

/**
 * A highlighter for a page, which does nothing in a browser that cannot. What it has `addStyle` add names the kinds of elements that hold
 * marked words and no others: for one that could be meant a browser works out its whole look anew.
 */
export function createHighlighter(name: string, addStyle: (css: string) => void): Highlighter {
  const held = new Map<string, readonly Range[]>();
  const styled = new Set<string>();

  function styleFor(ranges: readonly Range[]): void {
    const kinds = [...new Set(ranges.flatMap(kindsIn))].filter((kind) => !styled.has(kind));
    for (const kind of kinds) styled.add(kind);
    if (kinds.length > 0) addStyle(highlightStyle(name, kinds));
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

/** The kinds of the elements that hold the words of a range, as selectors. */
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

/** By name and first class: further ones come and go with what the reader does. */
const kindOf = ({ parentElement: holder }: Node): string[] =>
  holder
    ? [[holder.localName, ...[...holder.classList].slice(0, 1)].map((word) => CSS.escape(word)).join('.')]
    : [];
