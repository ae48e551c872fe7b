import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWords } from '../core/explain/words.ts';
import { sayDate } from './say-date.ts';

const read = (file: string) => readFileSync(`assets/${file}.ftl`, 'utf8');
const english = createWords('en', read('locales/en'), { medium: 'terminal' });
const khmer = createWords('km', `${read('locales/km')}\n${read('names/km')}`, { medium: 'terminal' });

test('a date is as precise in words as it was in digits', () => {
  expect(sayDate('2024-05-17', english)).toBe('17 May 2024');
  expect(sayDate('2024-05', english)).toBe('May 2024');
  expect(sayDate('2024', english)).toBe('2024');
});

test('a language that browsers may not know brings its own months', () => {
  expect(sayDate('2024-05-07', khmer)).toBe('7 ឧសភា 2024');
  expect(sayDate('2024-05', khmer)).toBe('ឧសភា 2024');
});

test('a date that is none is shown as it is', () => {
  expect(sayDate('spring 2024', english)).toBe('spring 2024');
});
