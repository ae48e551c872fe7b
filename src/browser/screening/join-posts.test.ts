import { expect, test } from 'vitest';
import type { Concern } from '../../core/model/assessment.ts';
import type { TabPost, TabResult } from '../storage/tab-results.ts';
import { joinPosts, mostPosts } from './join-posts.ts';

const screened = (id: string, concern: Concern): TabPost => ({
  frame: 0,
  post: { id, text: '', foundBy: 'record' },
  assessment: {
    post: id,
    concern,
    asked: false,
    brief: false,
    lang: 'en',
    findings: [],
    combinations: [],
    packs: [],
  },
});

const nothing: TabResult = { read: {}, posts: [] };

function join(before: TabResult, added: readonly TabPost[], gone: readonly string[] = [], fresh = false) {
  const frame = added[0]?.frame ?? 0;
  return joinPosts(before, { posts: added.map(({ post }) => post), gone, fresh }, added, frame);
}

const ids = ({ posts }: ReturnType<typeof join>) => posts.map(({ post }) => post.id);

test('on a feed without end the most concerning posts are kept, however early they came', () => {
  const first = join(nothing, [screened('lure', 'serious'), screened('odd', 'some')]);
  const many = Array.from({ length: 2 * mostPosts }, (_, number) =>
    screened(`ordinary-${number}`, 'none-found'),
  );
  const after = join(first, many);
  expect(after.posts).toHaveLength(mostPosts);
  expect(ids(after).slice(0, 2)).toEqual(['lure', 'odd']);
  expect(after.read).toEqual({ 0: 2 * mostPosts + 2 });
});

test('posts of the same concern stay in the order of the page, and texts that are no offers come last', () => {
  const all = join(nothing, [
    screened('news', 'not-an-offer'),
    screened('a', 'none-found'),
    screened('b', 'none-found'),
  ]);
  expect(ids(all)).toEqual(['a', 'b', 'news']);
});

test('a post that left the page is no longer known', () => {
  const before = join(nothing, [screened('a', 'some'), screened('b', 'some')]);
  expect(join(before, [], ['a'])).toMatchObject({ read: { 0: 1 }, posts: [{ post: { id: 'b' } }] });
});

test('a frame that is read anew forgets its own posts, and no others', () => {
  const inFrame = { ...screened('a', 'serious'), frame: 3 };
  const both = join(join(nothing, [screened('a', 'some')]), [inFrame]);
  expect(both).toMatchObject({ read: { 0: 1, 3: 1 }, posts: [{ frame: 3 }, { frame: 0 }] });
  expect(join(both, [], [], true)).toMatchObject({ read: { 0: 0, 3: 1 }, posts: [{ frame: 3 }] });
});
