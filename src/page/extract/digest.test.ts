import { expect, test } from 'vitest';
import { digest } from './digest.ts';

test('a digest does not depend on spacing, but on every word', () => {
  expect(digest('a b\n c')).toBe(digest('ab c'));
  expect(digest('a b c')).not.toBe(digest('a c b'));
});
