import { expect, test } from 'vitest';
import { fold } from './fold.ts';

// A file of its own: what is known of characters stays known, and here none of these was met before.
test('marks that change places do so also when they are met for the first time', () => {
  const text = '\u1000\u08db\u0eb8';
  expect(fold(text).folded).toBe('\u1000\u0eb8\u08db');
  expect(fold(text).folded).toBe('\u1000\u0eb8\u08db');
});
