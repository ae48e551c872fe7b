import type { Explanation } from '../../core/model/explanation.ts';
import type { MarkWords } from '../../core/model/mark-words.ts';
import type { Post } from '../../core/model/post.ts';
import { selectedWords } from '../extract/access.ts';
import { extract } from '../extract/extract.ts';
import type { createMarks, Marks } from '../mark/marks.ts';
import { PostsOnPage } from './posts-on-page.ts';
import { type PageChange, watchPage } from './watch-page.ts';

/** What checking a page needs from elsewhere. */
export interface PageCheckOptions {
  /** Screens posts and says which to mark, with which words; `fresh` forgets what was known of the page. */
  screenPosts(batch: {
    readonly posts: readonly Post[];
    readonly gone: readonly string[];
    readonly fresh: boolean;
  }): Promise<{
    readonly explanations: readonly Explanation[];
    readonly words: MarkWords;
    readonly watched: boolean;
  }>;
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
  let drawing: Promise<Marks | undefined> | undefined;
  let marks: Marks | undefined;
  let posts = new PostsOnPage(page);
  let current = new AbortController();

  function draw(changed: readonly string[]): void {
    for (const { explanation, element } of posts.explained(changed)) marks?.show(explanation, element);
  }

  async function tell(batch: Parameters<typeof screenPosts>[0], own: AbortController): Promise<void> {
    const { explanations, words, watched } = await screenPosts(batch);
    if (own.signal.aborted) return;
    if (!batch.fresh && !watched) own.abort();
    posts.explain(explanations);
    if (explanations.length === 0) return;
    drawing ??= loadMarks().then((create) => create?.(page, { words }));
    marks = await drawing;
    draw(explanations.map(({ post }) => post));
  }

  async function follow({ appeared, moved, gone }: PageChange, own: AbortController): Promise<void> {
    posts.forget(gone);
    for (const post of gone) marks?.remove(post);
    posts.place([...appeared, ...moved]);
    draw(moved.map(({ post }) => post.id));
    if (appeared.length + gone.length === 0) return;
    await tell({ posts: appeared.map(({ post }) => post), gone, fresh: false }, own);
  }

  return {
    async run(watch) {
      current.abort();
      const own = new AbortController();
      current = own;
      posts = new PostsOnPage(page);
      marks?.clear();
      const selection = selectedWords(page);
      const found = extract(page, selection.length >= leastSelection ? { selection } : {});
      posts.place(found);
      await tell({ posts: found.map(({ post }) => post), gone: [], fresh: true }, own);
      if (watch && !own.signal.aborted) watchPage(page, found, (change) => follow(change, own), own.signal);
    },
    show(post) {
      if (marks?.focus(post)) return true;
      const element = posts.elementOf(post);
      element?.scrollIntoView({ block: 'center' });
      return element !== undefined;
    },
  };
}
