import { browser } from 'wxt/browser';
import { explain } from '../../core/explain/explain.ts';
import { withFields } from '../../core/fields/fields.ts';
import { isWorrying } from '../../core/model/assessment.ts';
import type { Explanation } from '../../core/model/explanation.ts';
import type { MarkWords } from '../../core/model/mark-words.ts';
import type { PageReport } from '../../core/model/page-report.ts';
import type { PagePost, Post } from '../../core/model/post.ts';
import type { Settings } from '../../core/model/settings.ts';
import { withPacks } from '../../core/screen/screen.ts';
import type { Place } from '../messages/listen.ts';
import type { Requests, ScreenedPosts } from '../messages/requests.ts';
import { hiddenPosts, hidePost, hideSite } from '../storage/hidden-marks.ts';
import { changeTabResult, type TabPost, type TabResult, tabResult } from '../storage/tab-results.ts';
import { circumstancesOf } from './circumstances.ts';
import { type Screener, screener } from './engine.ts';
import { type Batch, joinPosts } from './join-posts.ts';
import { rememberPosts } from './remember.ts';

/** Screens posts of a frame, keeps what the popup shows of them, and says which the page should mark. */
export async function screenTab(
  { tab, frame, host, isPrivate }: Place,
  batch: Batch,
  { watched, marked }: { readonly watched: boolean; readonly marked: boolean },
): Promise<ScreenedPosts> {
  const tools = await screener();
  const screened = await screenAll(batch.posts, frame, tools);
  const result = changeTabResult(tab, (before) => joinPosts(before, batch, screened, frame));
  // Each takes the browser some milliseconds, and none waits for the other.
  const [hidden] = await Promise.all([
    marked ? hiddenPosts() : undefined,
    result.then((all) => showCount(tab, all, tools.settings)),
  ]);
  const worrying = screened.filter(({ assessment }) => isWorrying(assessment.concern));
  const kept = new Set(worrying.map(({ post }) => post.id));
  if (!isPrivate)
    void rememberPosts(worrying, batch.posts.filter(({ id }) => kept.has(id)).map(withFields), host);
  const explanations = explainPosts(
    worrying.filter(({ post }) => hidden && !hidden.has(post.id)),
    tools,
  );
  return { explanations, words: markWords(tools), watched };
}

/** Hides the mark of a post, or all marks of a site. */
export async function hideMarks(
  { post }: Requests['hide-marks']['input'],
  pattern: string | undefined,
  isPrivate: boolean,
): Promise<true> {
  if (post !== undefined) await hidePost(post);
  else if (pattern) await hideSite(pattern, isPrivate);
  return true;
}

/** Remembers for the popup that a page does not let marks stand. */
export async function refuseMarks({ tab }: Place): Promise<true> {
  const { words, settings } = await screener();
  await changeTabResult(tab, (before) => ({ ...before, refused: true }));
  if (settings.discreet) return true;
  await browser.action.setTitle({ tabId: tab, title: words('marks-refused') }).catch(() => undefined);
  return true;
}

/** The frames of a tab that hold a post, or all that were looked into. */
export async function framesOf(tab: number, post?: string): Promise<number[]> {
  const { read, posts } = await tabResult(tab);
  const holding = posts.filter((one) => one.post.id === post).map(({ frame }) => frame);
  return holding.length > 0 ? holding : Object.keys(read).map(Number);
}

/** Everything that is known of a tab's posts, in words. */
export async function reportTab(tab: number): Promise<PageReport> {
  const { read, posts, refused = false } = await tabResult(tab);
  const tools = await screener();
  const told = explainPosts(posts, tools);
  return {
    read: Object.values(read).reduce((sum, count) => sum + count, 0),
    refused,
    offers: told.filter(({ concern }) => concern !== 'not-an-offer'),
    others: told.flatMap(({ concern, title }) => (concern === 'not-an-offer' && title ? [title] : [])),
  };
}

/** How many posts are screened before other tabs get their turn: a few milliseconds of work. */
const postsAtATime = 20;

async function screenAll(posts: readonly PagePost[], frame: number, screener: Screener): Promise<TabPost[]> {
  const screened: TabPost[] = [];
  for (let from = 0; from < posts.length; from += postsAtATime) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve));
    for (const post of posts.slice(from, from + postsAtATime).map(withFields)) {
      screened.push({
        frame,
        post: shortened(post),
        assessment: await screener.engines.screen(post, circumstancesOf(screener)),
      });
    }
  }
  return screened;
}

/** The text itself is not needed again: what is quoted stands in the assessment. */
function shortened({ id, title, employer, foundBy }: Post): Post {
  return {
    id,
    text: '',
    foundBy,
    ...(title && { title: title.slice(0, longestShown) }),
    ...(employer && { employer: employer.slice(0, longestShown) }),
  };
}

const longestShown = 300;

/** In words, with the rules that are used now: they may be others than when the posts were screened. */
function explainPosts(posts: readonly TabPost[], screener: Screener): Explanation[] {
  const { telling, words, unconfirmed } = screener;
  const used = telling.map(({ id }) => id);
  return posts.map(({ post, assessment }) =>
    explain(post, withPacks(assessment, used, unconfirmed), telling, words, screener),
  );
}

/** The toolbar is the authority: no page can hide or fake what it says. In discreet mode it says nothing of itself. */
async function showCount(tab: number, { posts }: TabResult, { discreet }: Settings): Promise<void> {
  const count = discreet ? 0 : posts.filter(({ assessment }) => isWorrying(assessment.concern)).length;
  // The tab may be gone by now; then there is nothing to show either.
  await browser.action
    .setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' })
    .catch(() => undefined);
}

const markWords = ({ words, settings }: Screener): MarkWords => ({
  lang: settings.lang,
  some: words('concern-some'),
  serious: words('concern-serious'),
  open: words('mark-open'),
  close: words('mark-close'),
  quote: words('mark-quote'),
  unseen: words('mark-unseen'),
  more: words('mark-more'),
  hidePost: words('mark-hide-post'),
  hideSite: words('mark-hide-site'),
});
