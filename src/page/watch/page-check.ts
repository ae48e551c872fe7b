import type { Explanation } from '../../core/model/explanation.ts';
import type { Post } from '../../core/model/post.ts';
import { extract, type Found } from '../extract/extract.ts';
import type { createMarks, Marks, MarksOptions } from '../mark/marks.ts';
import { watchPage } from './watch-page.ts';

/** What checking a page needs from elsewhere. */
export interface PageCheckOptions {
  /** Screens posts and says which to mark, with which words; `fresh` forgets what was known of the page. */
  screenPosts(
    posts: readonly Post[],
    fresh: boolean,
  ): Promise<{ readonly explanations: readonly Explanation[]; readonly words: MarksOptions['words'] }>;
  /** Fetches what draws marks: not carried by every page, because most have nothing to show. */
  loadMarks(): Promise<typeof createMarks | undefined>;
}

/** The check of one page. */
export interface PageCheck {
  /** Reads the whole page now; with `watch`, what appears later too; without, no longer. */
  run(watch: boolean): Promise<void>;
  /** Scrolls to a post and opens its mark. False when it is no longer there. */
  show(post: string): boolean;
}

/** Selected words count as the reader's own choice of a post from this length on, in UTF-16 code units. */
const leastSelection = 40;

/** Checks a page: reads its posts, has them screened, and marks those that give cause for concern. */
export function createPageCheck(page: Document, { screenPosts, loadMarks }: PageCheckOptions): PageCheck {
  let marks: Marks | undefined;
  let elements = new Map<string, WeakRef<Element>>();
  let watching = new AbortController();

  async function screenFound(found: readonly Found[], fresh: boolean): Promise<void> {
    for (const { post, element } of found) elements.set(post.id, new WeakRef(element));
    const { explanations, words } = await screenPosts(
      found.map(({ post }) => post),
      fresh,
    );
    if (explanations.length === 0) return;
    marks ??= (await loadMarks())?.(page, { words });
    for (const explanation of explanations) {
      const element = elements.get(explanation.post)?.deref();
      if (element) marks?.show(explanation, element);
    }
  }

  return {
    async run(watch) {
      watching.abort();
      watching = new AbortController();
      elements = new Map();
      marks?.clear();
      const selection = page.getSelection()?.toString().trim() ?? '';
      const found = extract(page, selection.length >= leastSelection ? { selection } : {});
      await screenFound(found, true);
      if (!watch) return;
      const known = new Set(found.map(({ post }) => post.id));
      watchPage(page, known, (later) => void screenFound(later, false), watching.signal);
    },
    show(post) {
      if (marks?.focus(post)) return true;
      const element = elements.get(post)?.deref();
      element?.scrollIntoView({ block: 'center' });
      return element?.isConnected ?? false;
    },
  };
}
