import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { closestLanguage, languages } from './languages.ts';

test.each([
  [['my-MM', 'en'], 'my'],
  [['zh-HK'], 'zh-Hant'],
  [['zh-TW', 'zh'], 'zh-Hant'],
  [['zh'], 'zh-Hans'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['tl-PH'], 'fil'],
  [['pt-MZ'], 'pt'],
  [['de-DE', 'fr-CH', 'en'], 'fr'],
  [['de'], 'en'],
  [['constructor'], 'en'],
  [[], 'en'],
] as const)('of %s the interface speaks %s', (preferred, spoken) => {
  expect(closestLanguage(preferred)).toBe(spoken);
});

test('there is a file of words for each language, and no other', () => {
  const files = readdirSync('assets/locales').map((name) => name.replace('.ftl', ''));
  expect(files.sort()).toEqual(Object.keys(languages).sort());
});
