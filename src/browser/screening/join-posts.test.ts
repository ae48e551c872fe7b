import { expect, test } from 'vitest';
import type { Concern } from '../../core/model/assessment.ts';
import type { TabPost } from '../storage/tab-results.ts';
import { joinPosts, mostPosts } from './join-posts.ts';

const screened = (id: string, concern: Concern): TabPost => ({
  post: { id, text: '', foundBy: 'record' },
  assessment: { post: id, concern, asked: false, lang: 'en', findings: [], combinations: [], packs: [] },
});

function join(
  before: Parameters<typeof joinPosts>[0],
  added: readonly TabPost[],
  gone: readonly string[] = [],
) {
  return joinPosts(before, { posts: added.map(({ post }) => post), gone, fresh: false }, added);
}

const ids = ({ posts }: ReturnType<typeof join>) => posts.map(({ post }) => post.id);

test('on a feed without end the most concerning posts are kept, however early they came', () => {
  const first = join(undefined, [screened('lure', 'serious'), screened('odd', 'some')]);
  const many = Array.from({ length: 2 * mostPosts }, (_, number) =>
    screened(`ordinary-${number}`, 'none-found'),
  );
  const after = join(first, many);
  expect(after.posts).toHaveLength(mostPosts);
  expect(ids(after).slice(0, 2)).toEqual(['lure', 'odd']);
  expect(after.read).toBe(2 * mostPosts + 2);
});

test('posts of the same concern stay in the order of the page, and texts that are no offers come last', () => {
  const all = join(undefined, [
    screened('news', 'not-an-offer'),
    screened('a', 'none-found'),
    screened('b', 'none-found'),
  ]);
  expect(ids(all)).toEqual(['a', 'b', 'news']);
});

test('a post that left the page is no longer known', () => {
  const before = join(undefined, [screened('a', 'some'), screened('b', 'some')]);
  expect(join(before, [], ['a'])).toMatchObject({ read: 1, posts: [{ post: { id: 'b' } }] });
});
