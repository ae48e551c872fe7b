import type { Explanation } from '../../core/model/explanation.ts';
import type { MarkWords } from '../../core/model/mark-words.ts';
import { type ShadowOf, selectedWords } from '../extract/access.ts';
import { type Extracted, type ExtractOptions, extract, type Found } from '../extract/extract.ts';
import type { createMarks, Marks } from '../mark/marks.ts';
import { type Batch, followPage } from './follow-page.ts';
import { PostsOnPage } from './posts-on-page.ts';
import { readInTurns, untilSeen } from './take-turns.ts';
import type { PageChange } from './watch-page.ts';

/** What checking a page needs from elsewhere. */
export interface PageCheckOptions {
  /** Screens posts and says which to mark, with which words. */
  screenPosts(batch: Batch): Promise<{
    readonly explanations: readonly Explanation[];
    readonly words: MarkWords;
    readonly watched: boolean;
  }>;
  /** Fetches what draws marks: not carried by every page, because most have nothing to show. */
  loadMarks(): Promise<typeof createMarks | undefined>;
  /** Told when the reader hides the mark of a post, or all marks of the site. */
  hideMarks(post?: string): void;
  /** Told when the page does not let marks stand. */
  refuseMarks(): void;
  /** Sees shadow trees that are closed to the page's own scripts. */
  readonly shadowOf?: ShadowOf;
}

/** The check of one page. */
export interface PageCheck {
  /** Reads the whole page now and has all of its posts screened; with `watch`, what appears later too; without, no longer. */
  run(watch: boolean): Promise<void>;
  /** Reads the page once it is seen, and what appears later, and has posts screened when the reader comes near them. */
  follow(): Promise<void>;
  /** Scrolls to a post and opens its mark. False when it is no longer there. */
  show(post: string): boolean;
}

/** Selected words count as the reader's own choice of a post from this length on, in UTF-16 code units. */
const leastSelection = 40;

/** Checks a page: reads its posts, has them screened, and marks those that give cause for concern. */
export function createPageCheck(
  page: Document,
  { screenPosts, loadMarks, hideMarks, refuseMarks, shadowOf }: PageCheckOptions,
): PageCheck {
  const view = page.defaultView as Window & typeof globalThis;
  const options = shadowOf ? { shadowOf } : {};
  let chosen: ExtractOptions = options;
  let drawing: Promise<Marks | undefined> | undefined;
  let marks: Marks | undefined;
  let posts = new PostsOnPage();
  let current = new AbortController();

  function draw(changed: readonly string[]): void {
    for (const { explanation, element } of posts.explained(changed)) marks?.show(explanation, element);
  }

  async function tell(batch: Batch, own: AbortController): Promise<void> {
    const { explanations, words, watched } = await screenPosts(batch);
    if (own.signal.aborted) return;
    if (!batch.fresh && !watched) own.abort();
    posts.explain(explanations);
    if (explanations.length === 0) return;
    drawing ??= loadMarks().then((create) =>
      create?.(page, { words, onHide: hideMarks, onGaveUp: refuseMarks }),
    );
    marks = await drawing;
    draw(explanations.map(({ post }) => post));
  }

  /** What was read is the page from now on. */
  function begin(): AbortController {
    current.abort();
    current = new AbortController();
    posts = new PostsOnPage();
    marks?.clear();
    return current;
  }

  function goOn(before: Extracted, told: readonly Found[], own: AbortController): void {
    const place = ({ appeared, moved, gone }: PageChange) => {
      posts.forget(gone);
      for (const post of gone) marks?.remove(post);
      posts.place([...appeared, ...moved]);
      draw(moved.map(({ post }) => post.id));
    };
    followPage({ page, options, before, told, place, tell: (batch) => tell(batch, own) }, own.signal);
  }

  return {
    async run(watch) {
      const own = begin();
      const selection = selectedWords(page);
      chosen = selection.length >= leastSelection ? { ...options, selection } : options;
      const read = await readInTurns(page, view, chosen, own.signal);
      if (!read) return;
      posts.place(read.found);
      await tell({ posts: read.found.map(({ post }) => post), gone: [], fresh: true }, own);
      if (watch && !own.signal.aborted) goOn(read, read.found, own);
    },
    async follow() {
      const own = begin();
      chosen = options;
      await untilSeen(page);
      const read = await readInTurns(page, view, options, own.signal);
      if (!read) return;
      posts.place(read.found);
      goOn(read, [], own);
    },
    show(post) {
      if (marks?.focus(post)) return true;
      // A page that drew itself anew may have put the same post into another element.
      const again = () => extract(page, chosen).find((one) => one.post.id === post);
      const element = posts.elementOf(post) ?? again()?.element;
      element?.scrollIntoView({ block: 'center' });
      return element !== undefined;
    },
  };
}
