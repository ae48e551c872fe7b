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

test('of a label of several words that are not all known, pay is told by the sum behind it', () => {
  expect(readLabels(['Basic monthly salary: 900 USD']).get('pay')).toMatchObject({ isPart: true });
  expect(readLabels(['Rémunération proposée', '900 TND']).get('pay')?.value).toBe('900 TND');
  expect(readLabels(['Average salary: 900 USD', 'Salary review: yearly']).size).toBe(0);
});

test('a part of a label is enough where no other part names another field', () => {
  expect(readLabels(['ตำแหน่ง (Position)\tพ่อครัว']).get('title')).toMatchObject({
    value: 'พ่อครัว',
    isPart: true,
  });
  expect(readLabels(['勤務地・交通\t札幌市']).get('location')?.value).toBe('札幌市');
  expect(readLabels(['職種／給与\t調理師']).size).toBe(0);
  const both = readLabels(['Location / Hours: by turns', 'Location: Porto']);
  expect(both.get('location')?.value).toBe('Porto');
});

test('an icon that is written as a word labels what it stands before', () => {
  expect(readLabels(['placePorto/PO']).get('location')?.value).toBe('Porto/PO');
  expect(readLabels(['placement: by us', 'Business: bread']).size).toBe(0);
});

test('a country is a place of work where no other is told; a colon may have a cell of its own', () => {
  expect(readLabels(['Country', 'Japan']).get('location')?.value).toBe('Japan');
  const both = readLabels(['Country: Japan', 'Job Location\t:\tSapporo']);
  expect(both.get('location')?.value).toBe('Sapporo');
});

test('an employer is no sentence, and a town is not what a form asks for next', () => {
  expect(readLabels(['Company', 'We have baked bread for all of Porto since 1970.']).size).toBe(0);
  expect(readLabels(['City', 'Expected salary']).size).toBe(0);
});

test('a sentence with a colon is no label', () => {
  expect(readLabels(['What we say about pay and such: nothing', 'Please note: bring shoes']).size).toBe(0);
});
