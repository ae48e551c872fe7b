import { concerns } from '../../core/model/assessment.ts';
import type { Requests } from '../messages/requests.ts';
import type { TabPost, TabResult } from '../storage/tab-results.ts';

/** What a page's script tells of its posts. */
export type Batch = Requests['screen-posts']['input'];

/** How many posts of a tab are kept. */
export const mostPosts = 200;

/** What is known of a tab after a batch: the most concerning first, then in page order. Where there is not room for all, those are kept. */
export function joinPosts(
  before: TabResult | undefined,
  { posts, gone }: Batch,
  screened: readonly TabPost[],
): TabResult {
  const known = new Map((before?.posts ?? []).map((one) => [one.post.id, one]));
  for (const post of gone) known.delete(post);
  for (const one of screened) known.set(one.post.id, one);
  // Sorting is stable: posts of the same concern stay in the order of the page.
  const kept = [...known.values()].sort((a, b) => rank(b) - rank(a));
  return {
    read: Math.max(0, (before?.read ?? 0) + posts.length - gone.length),
    posts: kept.slice(0, mostPosts),
  };
}

const rank = ({ assessment }: TabPost) => concerns.indexOf(assessment.concern);
