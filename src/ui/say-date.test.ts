import { expect, test } from 'vitest';
import { sayDate } from './say-date.ts';

test('a date is as precise in words as it was in digits', () => {
  expect(sayDate('2024-05-17', 'en-GB')).toBe('17 May 2024');
  expect(sayDate('2024-05', 'en-GB')).toBe('May 2024');
  expect(sayDate('2024', 'en-GB')).toBe('2024');
});

test('a date that is none is shown as it is', () => {
  expect(sayDate('spring 2024', 'en-GB')).toBe('spring 2024');
});
