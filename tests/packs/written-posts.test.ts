import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { labelledPosts } from '../../src/cli/evaluate/labelled-posts.ts';
import { projectRoot, starter } from '../../src/cli/starter.ts';
import type { Concern } from '../../src/core/model/assessment.ts';
import { measured } from '../../src/ui/help-pages.ts';

/** Posts of one label: what was made of each, with its language. */
type Made = { readonly lang: string; readonly concern: Concern }[];

const made = new Map<string, Made>();

beforeAll(async () => {
  const { engines } = starter();
  const folder = join(projectRoot, 'tests/posts');
  const complain = ({ file, problem }: { file: string; problem: string }) => {
    throw new Error(`${file}: ${problem}`);
  };
  for await (const { post, corpus, lang, label, difficulty } of labelledPosts(folder, complain)) {
    const { concern } = await engines.screen(post);
    const key = `${corpus} ${label === 'trafficking' ? (difficulty ?? label) : label}`;
    made.set(key, [...(made.get(key) ?? []), { lang, concern }]);
  }
}, 240_000);

/** The share of some posts of which something holds. */
function share(label: string, holds: (concern: Concern) => boolean): number {
  const posts = made.get(label) ?? [];
  expect(posts.length).toBeGreaterThan(20);
  return posts.filter(({ concern }) => holds(concern)).length / posts.length;
}

const isConcern = (concern: Concern) => concern === 'some' || concern === 'serious';
const isSerious = (concern: Concern) => concern === 'serious';

// Shares that the pack is not to fall below again; the posts are few, and were written by machines.
describe.each(['written-seen', 'written-unseen'])(
  'posts of 26 languages, written without sight of the rules: %s',
  (corpus) => {
    test('lures', () => {
      expect(share(`${corpus} blatant`, isSerious)).toBeGreaterThanOrEqual(0.95);
      expect(share(`${corpus} typical`, isConcern)).toBeGreaterThanOrEqual(0.92);
      expect(share(`${corpus} subtle`, isConcern)).toBeGreaterThanOrEqual(0.8);
    });

    test('honest offers', () => {
      expect(share(`${corpus} genuine-overseas`, isConcern)).toBeLessThanOrEqual(0.08);
      expect(share(`${corpus} genuine-overseas`, isSerious)).toBeLessThanOrEqual(0.02);
      expect(share(`${corpus} genuine`, isConcern)).toBe(0);
    });

    test('warnings, news, chats and whatever else', () => {
      expect(share(`${corpus} awareness`, isConcern)).toBeLessThanOrEqual(0.03);
      expect(share(`${corpus} chat`, isConcern)).toBeLessThanOrEqual(0.02);
      expect(share(`${corpus} not-offer`, isConcern)).toBe(0);
    });

    test('no offer is left untold for want of its language', () => {
      for (const [label, posts] of made) {
        const untold = posts.filter(({ concern }) => concern === 'cannot-tell').length;
        expect(untold / posts.length, label).toBeLessThanOrEqual(0.02);
      }
    });
  },
);

// Of recruiters who take care with their words far fewer are heard.
describe('posts that say every sign in other words: hard-unseen', () => {
  test('lures', () => {
    expect(share('hard-unseen blatant', isConcern)).toBeGreaterThanOrEqual(0.9);
    expect(share('hard-unseen typical', isConcern)).toBeGreaterThanOrEqual(0.75);
    expect(share('hard-unseen subtle', isConcern)).toBeGreaterThanOrEqual(0.3);
  });

  test('honest offers abroad', () => {
    expect(share('hard-unseen genuine-overseas', isConcern)).toBeLessThanOrEqual(0.1);
  });
});

describe('messages of two to four sentences: terse-unseen', () => {
  test('lures', () => {
    expect(share('terse-unseen blatant', isConcern)).toBeGreaterThanOrEqual(0.88);
    expect(share('terse-unseen typical', isConcern)).toBeGreaterThanOrEqual(0.8);
    expect(share('terse-unseen subtle', isConcern)).toBeGreaterThanOrEqual(0.55);
  });

  test('honest offers', () => {
    expect(share('terse-unseen genuine', isConcern)).toBe(0);
    expect(share('terse-unseen genuine-overseas', isConcern)).toBeLessThanOrEqual(0.03);
  });

  test('warnings and chats', () => {
    expect(share('terse-unseen awareness', isConcern)).toBeLessThanOrEqual(0.1);
    expect(share('terse-unseen chat', isConcern)).toBeLessThanOrEqual(0.03);
  });
});

// Of the ideas that newspapers tell of, said by others, one of three is heard: two of five were with the wider rules 0.12.0, which warned of honest posts, too.
describe('posts as the press tells of them: told-unseen', () => {
  test('lures', () => {
    expect(share('told-unseen trafficking', isConcern)).toBeGreaterThanOrEqual(0.34);
  });

  test('honest offers', () => {
    expect(share('told-unseen genuine-overseas', isConcern)).toBeLessThanOrEqual(0.04);
    expect(share('told-unseen genuine-overseas', isSerious)).toBe(0);
  });

  test('warnings and accounts', () => {
    expect(share('told-unseen awareness', isConcern)).toBeLessThanOrEqual(0.1);
  });
});

// By the same writers who widened the rules afterwards: strangers' sentences are heard less often.
describe('messages of one to three short sentences: line-fresh and line-seen', () => {
  test('lures', () => {
    expect(share('line-fresh trafficking', isConcern)).toBeGreaterThanOrEqual(0.5);
    expect(share('line-seen trafficking', isConcern)).toBeGreaterThanOrEqual(0.77);
  });

  test('honest offers, warnings and chats with the same words', () => {
    expect(share('line-seen honest', isConcern)).toBeLessThanOrEqual(0.02);
  });
});

// As boards, shop windows and local groups carry them, in languages of which there are no posts of boards.
test('ordinary adverts: ordinary-seen', () => {
  expect(share('ordinary-seen genuine', isConcern)).toBeLessThanOrEqual(0.01);
  expect(share('ordinary-seen genuine', isSerious)).toBe(0);
});

// Chosen to be mistaken for lures: too many still are.
test('honest offers abroad that look most like lures: honest-unseen', () => {
  expect(share('honest-unseen genuine-overseas', isConcern)).toBeLessThanOrEqual(0.19);
  expect(share('honest-unseen genuine-overseas', isSerious)).toBeLessThanOrEqual(0.03);
});

test('the help page says what is measured here', () => {
  const lures = [...made]
    .filter(([key]) => /^\S+-unseen (blatant|typical|subtle|trafficking)$/.test(key))
    .flatMap(([, posts]) => posts);
  const caught = lures.filter(({ concern }) => isConcern(concern)).length;
  expect({ lures: lures.length, caught }).toEqual({ lures: measured.lures, caught: measured.caught });
});
