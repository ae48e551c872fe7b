import { browser } from 'wxt/browser';
import { explain } from '../../core/explain/explain.ts';
import { concerns } from '../../core/model/assessment.ts';
import type { Explanation } from '../../core/model/explanation.ts';
import type { MarkWords } from '../../core/model/mark-words.ts';
import type { Post } from '../../core/model/post.ts';
import { screen } from '../../core/screen/screen.ts';
import type { Requests, ScreenedPosts, TabReport } from '../messages/requests.ts';
import { changeTabResult, type TabOffer, type TabResult, tabResult } from '../storage/tab-results.ts';
import { type Screener, screener } from './engine.ts';

/** What a page's script tells of its posts. */
export type Batch = Requests['screen-posts']['input'];

/** Screens a tab's posts, keeps the offers among them for the popup, and says which the page should mark. */
export async function screenTab(tab: number, batch: Batch, watched: boolean): Promise<ScreenedPosts> {
  const { posts, fresh } = batch;
  const tools = await screener();
  const offers = await offersAmong(posts, tools);
  const result = await changeTabResult(tab, (before) => joined(fresh ? undefined : before, batch, offers));
  await showCount(tab, result);
  const explanations = offers.map((offer) => explainOffer(offer, tools)).filter(isWorrying);
  return { explanations, words: markWords(tools), watched };
}

/** Everything that is known of a tab's offers, in words. */
export async function reportTab(tab: number): Promise<TabReport> {
  const { read, offers } = await tabResult(tab);
  const tools = await screener();
  const told = offers.map((offer) => explainOffer(offer, tools));
  // Sorting is stable: offers of the same concern stay in the order of the page.
  return { read, offers: told.sort((a, b) => rank(b.concern) - rank(a.concern)) };
}

const rank = (concern: Explanation['concern']) => concerns.indexOf(concern);
const isWorrying = ({ concern }: { concern: Explanation['concern'] }) =>
  concern === 'some' || concern === 'serious';

/** How many posts are screened before other tabs get their turn: a few milliseconds of work. */
const postsAtATime = 20;

async function offersAmong(posts: readonly Post[], tools: Screener): Promise<TabOffer[]> {
  const offers: TabOffer[] = [];
  for (let from = 0; from < posts.length; from += postsAtATime) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve));
    offers.push(...posts.slice(from, from + postsAtATime).flatMap((post) => offerOf(post, tools)));
  }
  return offers;
}

function offerOf(post: Post, { engine }: Screener): TabOffer[] {
  const assessment = screen(post, engine);
  return assessment.concern === 'not-an-offer' ? [] : [{ post: shortened(post), assessment }];
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
const mostOffers = 200;

function joined(
  before: TabResult | undefined,
  { posts, gone }: Batch,
  offers: readonly TabOffer[],
): TabResult {
  const known = new Map((before?.offers ?? []).map((offer) => [offer.post.id, offer]));
  for (const post of gone) known.delete(post);
  for (const offer of offers) known.set(offer.post.id, offer);
  const kept = [...known.values()].sort((a, b) => rank(b.assessment.concern) - rank(a.assessment.concern));
  return {
    read: Math.max(0, (before?.read ?? 0) + posts.length - gone.length),
    offers: kept.slice(0, mostOffers),
  };
}

const explainOffer = ({ post, assessment }: TabOffer, { pack, words }: Screener): Explanation =>
  explain(post, assessment, [pack], words);

/** The toolbar is the authority: no page can hide or fake what it says. */
async function showCount(tab: number, { offers }: TabResult): Promise<void> {
  const count = offers.filter(({ assessment }) => isWorrying(assessment)).length;
  // The tab may be gone by now; then there is nothing to show either.
  await browser.action
    .setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' })
    .catch(() => undefined);
}

const markWords = ({ words, lang }: Screener): MarkWords => ({
  lang,
  some: words('concern-some'),
  serious: words('concern-serious'),
  open: words('mark-open'),
  close: words('mark-close'),
  quote: words('mark-quote'),
  more: words('mark-more'),
});
