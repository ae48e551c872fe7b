import { expect, test } from 'vitest';
import { readNumbers } from './numbers.ts';

test.each([
  ['1200', [1200]],
  ['1,200', [1200]],
  ['1.200', [1200]],
  ["1'200", [1200]],
  ['1 200 000', [1_200_000]],
  ['1,50,000', [150_000]],
  ['30.000.000', [30_000_000]],
  ['1,200.50', [1200.5]],
  ['1.200,50', [1200.5]],
  ['7,5', [7.5]],
  ['0.500', [0.5]],
  ['1.5', [1.5]],
  ['12.34', [12.34]],
  ['800-1200', [800, 1200]],
  ['1 200 3000', [1200, 3000]],
  ['no number', []],
])('%s', (text, values) => {
  expect(readNumbers(text).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['十五万', 15],
  ['三百五十元', 350],
  ['一万', 1],
  ['삼백만원', 300],
  ['สามหมื่นบาท', 30_000],
  ['พันดอลลาร์', 1000],
])('number words: %s', (text, value) => {
  expect(readNumbers(text.normalize('NFKC')).map((number) => number.value)).toEqual([value]);
});

test('the same signs are no numbers in other words', () => {
  expect(readNumbers('一个月，统一，직원과 사원')).toEqual([]);
});

test('a word that multiplies digits is no number of its own', () => {
  expect(readNumbers('5千万元').map(({ value }) => value)).toEqual([5]);
});

test('a number says where it stands', () => {
  expect(readNumbers('pay 1,200 usd')).toEqual([{ value: 1200, start: 4, end: 9 }]);
});
