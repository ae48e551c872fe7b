import { expect, test } from 'vitest';
import { isPlainLine, namesUs } from './names.ts';

test.each(['Help Desk', 'مكتب المساعدة', 'ศูนย์ช่วยเหลือ', 'a\u200fb', 'Zażółć'])(
  '“%s” stays on one line',
  (name) => {
    expect(isPlainLine(name)).toBe(true);
  },
);

test.each([
  'a\nb',
  'a\rb',
  'a\tb',
  'a\u001b[2Kb',
  'a\u007fb',
  'a\u009bb',
  'a\u2028b',
  'a\u202eb',
  'a\u2067b',
])('%j does not', (name) => {
  expect(isPlainLine(name)).toBe(false);
});

test('this product’s name is known however it is written', () => {
  for (const name of ['Second Look', 'SECOND-LOOK e. V.', 'The sеcond lооk team', 'ｓｅｃｏｎｄ ｌｏｏｋ'])
    expect(namesUs(name), name).toBe(true);
  for (const name of ['Help Desk', 'A second try', 'Look twice']) expect(namesUs(name), name).toBe(false);
});
