import { expect, test } from 'vitest';
import { type CommonWords, spokenIn } from './language.ts';

const common: CommonWords = new Map<string, readonly string[]>([
  ...['the', 'and', 'you', 'for', 'with'].map((word) => [word, ['en']] as [string, string[]]),
  ...['yang', 'dan', 'untuk', 'dengan', 'di'].map((word) => [word, ['id', 'ms']] as [string, string[]]),
  ...['anda', 'bisa', 'gaji'].map((word) => [word, ['id']] as [string, string[]]),
  ...['र', 'छ', 'गर्नुहोस्', 'लागि'].map((word) => [word, ['ne']] as [string, string[]]),
  ...['है', 'और', 'के', 'में'].map((word) => [word, ['hi']] as [string, string[]]),
]);

test.each([
  ['you work with the team and for the people', undefined, 'en'],
  ['gaji besar untuk anda yang bisa dan mau', undefined, 'id'],
  ['रोजगारीको लागि फोन गर्नुहोस् र आउनुहोस्', undefined, 'ne'],
  ['दुबई में काम है और वीज़ा के लिए', undefined, 'hi'],
  ['काम', 'ne', 'ne'],
  ['काम', undefined, 'hi'],
  ['รับสมัครพนักงาน', undefined, 'th'],
  ['รับสมัคร customer service พนักงานประจำ', 'en', 'th'],
  ['営業スタッフ募集', undefined, 'ja'],
  ['高薪招聘客服', undefined, 'zh'],
  ['software engineer', 'sv', 'sv'],
  ['software engineer', undefined, undefined],
  ['1,200 – 2,000', undefined, undefined],
  ['', undefined, undefined],
] as const)('%s, declared as %s: %s', (text, declared, expected) => {
  expect(spokenIn(text, common, declared).lang).toBe(expected);
});

test.each([
  ['you work with the team and for the people', ['en']],
  ['you work with the team and for gaji besar, bisa', ['en', 'id']],
  ['gaji besar untuk anda yang bisa dan mau', ['id', 'ms']],
  ['รับสมัครพนักงาน', ['th']],
] as const)('%s may be in %s', (text, languages) => {
  expect([...spokenIn(text, common, undefined).mixed].sort()).toEqual(languages);
});

test('a text that tells nothing may be in any language that is written in its letters', () => {
  const languages = (text: string) => [...spokenIn(text, common, undefined).mixed].sort();
  expect(languages('software engineer')).toEqual(['en', 'id', 'ms']);
  expect(languages('software engineer ไทย')).toEqual(['en', 'id', 'ms', 'th']);
});

test('a few words of another language count only when the main one does not have them', () => {
  const shared: CommonWords = new Map([
    ...common,
    ['for', ['en', 'xx']],
    ['with', ['en', 'xx']],
    ['pour', ['xx']],
  ]);
  const said = (text: string) => [...spokenIn(text, shared, undefined).mixed].sort();
  expect(said('you work with the team and for the people')).toEqual(['en']);
  expect(said('you work with the team and for the people, pour pour')).toEqual(['en', 'xx']);
});

test('a script of which more than a few letters stand anywhere is one of the languages', () => {
  const filler = 'you work with the team and for the people. '.repeat(60);
  expect(spokenIn(`${filler}รับสมัครพนักงาน`, common, undefined).mixed).toContain('th');
  expect(spokenIn(`${filler}ไทย`, common, undefined).mixed).not.toContain('th');
});

test('of languages that share a script other than Latin, a text may be in each', () => {
  expect(spokenIn('काम', common, undefined).mixed).toContain('ne');
});

test('a text may be in the language that its page declares, and in one that is written alike', () => {
  expect(spokenIn('you work with the team and for the people', common, 'tl').mixed).toContain('tl');
  expect(spokenIn('gaji besar untuk anda, bisa', common, undefined).mixed).toContain('ms');
});
