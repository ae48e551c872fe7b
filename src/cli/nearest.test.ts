import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['sing', 'sign'],
  ['chek', 'check'],
  ['buildd', 'build'],
  ['BUILD', 'build'],
  ['bake', undefined],
  ['', undefined],
])('for “%s” “%s” was meant', (typed, meant) => {
  expect(nearest(typed, ['sign', 'check', 'build'])).toBe(meant);
});
