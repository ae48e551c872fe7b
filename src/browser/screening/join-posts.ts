import { concerns } from '../../core/model/assessment.ts';
import type { Requests } from '../messages/requests.ts';
import type { TabPost, TabResult } from '../storage/tab-results.ts';

/** What a page's script tells of its posts. */
export type Batch = Requests['screen-posts']['input'];

/** How many posts of a tab are kept. */
export const mostPosts = 200;

/**
 * What is known of a tab after a batch of one of its frames: the most concerning first, then in page order. Where there is not room for
 * all, those are kept.
 */
export function joinPosts(
  before: TabResult,
  { posts, gone, fresh }: Batch,
  screened: readonly TabPost[],
  frame: number,
): TabResult {
  const left = new Set(gone);
  const isKept = (one: TabPost) => one.frame !== frame || !(fresh || left.has(one.post.id));
  const nameOf = (one: TabPost) => `${one.frame} ${one.post.id}`;
  const known = new Map(before.posts.filter(isKept).map((one) => [nameOf(one), one]));
  for (const one of screened) known.set(nameOf(one), one);
  const readBefore = fresh ? 0 : (before.read[frame] ?? 0);
  // Sorting is stable: posts of the same concern stay in the order of the page.
  const kept = [...known.values()].sort((a, b) => rank(b) - rank(a));
  return {
    ...before,
    read: { ...before.read, [frame]: Math.max(0, readBefore + posts.length - gone.length) },
    posts: kept.slice(0, mostPosts),
  };
}

const rank = ({ assessment }: TabPost) => concerns.indexOf(assessment.concern);
