import { expect, test } from 'vitest';
import { dialled, isOld } from './contact-facts.ts';

test.each([
  ['+62 21 2924 4800', '+622129244800'],
  ['(02) 1343', '021343'],
  ['0811-8080-141', '08118080141'],
])('%s is dialled %s', (written, number) => {
  expect(dialled(written)).toBe(number);
});

test.each([
  ['2025-11-29', false],
  ['2025-11-27', true],
  ['2025-12', false],
  ['2025-10', true],
  ['2025', false],
  ['2024', true],
  ['2018-03-07', true],
  ['spring', true],
])('on 28 November 2026 a page of %s is old: %s', (date, old) => {
  expect(isOld(date, new Date('2026-11-28T12:00:00Z'))).toBe(old);
});
