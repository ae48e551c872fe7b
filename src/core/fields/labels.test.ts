import { expect, test } from 'vitest';
import { readLabels } from './labels.ts';

test.each([
  ['Salary: 900 EUR a month', '900 EUR a month'],
  ['💰 Gaji：Rp 5.000.000', 'Rp 5.000.000'],
  ['【薪资】\n3000-5000 USDT', '3000-5000 USDT'],
  ['Зарплата\t90 000 руб.', '90 000 руб.'],
  ['Mức lương :\n15 triệu', '15 triệu'],
  ['เงินเดือน: 25,000 บาท', '25,000 บาท'],
])('%j labels pay', (text, pay) => {
  expect(readLabels(text.split('\n')).get('pay')?.value).toBe(pay);
});

test('a row of a table may hold several labels', () => {
  const row = 'Age\t22–35\tLocation\tPhnom Penh';
  expect(readLabels([row]).get('location')?.value).toBe('Phnom Penh');
  expect(readLabels(['Location\tLevel\tTerm']).get('location')?.value).toBe('Level\tTerm');
});

test('a dash says that there is no value', () => {
  expect(readLabels(['Company', '-', 'Company', 'Crumb']).get('employer')?.value).toBe('');
});

test('labelled pay that only repeats the metadata gives way to pay that does not', () => {
  expect(readLabels(['Pay: 9000 USD', 'Pay: 900 USD'], '9000 USD').get('pay')?.value).toBe('900 USD');
  expect(readLabels(['Pay: 9000 USD', 'Pay: to be agreed'], '9000 USD').get('pay')?.value).toBe('9000 USD');
});

test('a sentence with a colon is no label', () => {
  expect(readLabels(['What we say about pay and such: nothing', 'Please note: bring shoes']).size).toBe(0);
});
