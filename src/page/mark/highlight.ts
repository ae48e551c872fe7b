/** Shows ranges of the page's own text as if marked with a pen, without touching the page's nodes. */
export interface Highlighter {
  set(post: string, ranges: readonly Range[]): void;
}

/** A highlighter for a page, which does nothing in a browser that cannot. The style for `name` stands elsewhere. */
export function createHighlighter(name: string): Highlighter {
  const held = new Map<string, readonly Range[]>();

  return {
    set(post, ranges) {
      held.set(post, ranges);
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
