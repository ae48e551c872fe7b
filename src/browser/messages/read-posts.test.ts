import { expect, test } from 'vitest';
import { readLanguage } from './read-posts.ts';

test('a page says its language in a few letters, or none', () => {
  expect(readLanguage('en-PH')).toBe('en-PH');
  expect(readLanguage('x'.repeat(1_000))).toHaveLength(35);
  // Pages without a root, and images, have no language to tell.
  for (const said of [undefined, null, 7, { lang: 'en' }]) expect(readLanguage(said)).toBe('');
});
