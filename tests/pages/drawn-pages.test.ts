import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/cli/evaluate/pages/compare-page.ts';
import { measurePages } from '../../src/cli/evaluate/pages/measure-pages.ts';
import { projectRoot, starter } from '../../src/cli/starter.ts';

/** Shares that reading is not to fall below again, of the pages that were looked at and of those that were not. */
const least: Readonly<Record<Question, readonly [number, number]>> = {
  'list: posts found apart': [0.97, 0.99],
  'list: title exact': [0.95, 0.96],
  'list: employer exact': [0.93, 0.97],
  'detail: post found': [1, 0.99],
  'detail: title exact': [0.95, 0.89],
  'detail: employer': [0.89, 0.88],
  'detail: location': [0.93, 0.83],
  'detail: pay': [0.93, 0.88],
  'detail: description, token F1 ≥ 0.9': [0.81, 0.81],
  'social: words in one post': [0, 0],
  'feed: posts apart': [0.93, 0.91],
  'feed: comments apart from posts': [0.96, 0.89],
  'feed: no employer told of what people write': [0.9, 0.9],
  'no job: no offer seen': [0.82, 0.75],
  'any page: no concern': [1, 1],
};

describe.each(['seen', 'unseen'])('pages drawn like those of boards and social sites: %s', (half) => {
  test('as much is read of them as was before', async () => {
    const { engines } = starter();
    const { rows, unreadable, pages } = await measurePages(join(projectRoot, 'tests/pages', half), engines);
    expect(unreadable).toEqual([]);
    expect(pages).toBeGreaterThan(200);
    const fallen = rows.filter(
      ({ question, held, of }) => held < of * (least[question][half === 'seen' ? 0 : 1] ?? 1),
    );
    expect(fallen).toEqual([]);
  }, 300_000);
});
