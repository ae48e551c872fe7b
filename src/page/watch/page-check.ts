import type { Explanation } from '../../core/model/explanation.ts';
import type { MarkWords } from '../../core/model/mark-words.ts';
import type { Post } from '../../core/model/post.ts';
import { extract } from '../extract/extract.ts';
import type { createMarks, Marks } from '../mark/marks.ts';
import { type PageChange, watchPage } from './watch-page.ts';

/** What checking a page needs from elsewhere. */
export interface PageCheckOptions {
  /** Screens posts and says which to mark, with which words; `fresh` forgets what was known of the page. */
  screenPosts(batch: {
    readonly posts: readonly Post[];
    readonly gone: readonly string[];
    readonly fresh: boolean;
  }): Promise<{ readonly explanations: readonly Explanation[]; readonly words: MarkWords }>;
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
  const elements = new Map<string, WeakRef<Element>>();
  let watching = new AbortController();

  async function follow({ appeared, gone }: PageChange, fresh: boolean): Promise<void> {
    for (const post of gone) {
      elements.delete(post);
      marks?.remove(post);
    }
    for (const { post, element } of appeared) elements.set(post.id, new WeakRef(element));
    const posts = appeared.map(({ post }) => post);
    const { explanations, words } = await screenPosts({ posts, gone, fresh });
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
      const { signal } = watching;
      elements.clear();
      marks?.clear();
      const selection = page.getSelection()?.toString().trim() ?? '';
      const found = extract(page, selection.length >= leastSelection ? { selection } : {});
      await follow({ appeared: found, gone: [] }, true);
      // A later change that cannot be told of is made good by the next check.
      if (watch)
        watchPage(page, found, (change) => void follow(change, false).catch(() => undefined), signal);
    },
    show(post) {
      if (marks?.focus(post)) return true;
      const element = elements.get(post)?.deref();
      element?.scrollIntoView({ block: 'center' });
      return element?.isConnected ?? false;
    },
  };
}
