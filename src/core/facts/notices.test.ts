import { expect, test } from 'vitest';
import { readNotices, readWarningLines } from './notices.ts';

/** What a text's notice, known by some of its words, speaks of. */
function noticed(text: string, words: string): string[] {
  const start = text.indexOf(words);
  return readNotices(text, [{ start, end: start + words.length }]).map(({ scope }) =>
    text.slice(scope.start, scope.end),
  );
}

test('a notice reaches over its sentence, before and behind its words', () => {
  const text = 'we pay 3.5 a day. if anyone keeps your passport, tell us at once! apply now.';
  expect(noticed(text, 'tell us')).toEqual([' if anyone keeps your passport, tell us at once']);
  expect(noticed('cook wanted\nreport agents who charge fees\nporto', 'report')).toEqual([
    'report agents who charge fees',
  ]);
});

test('and over the list that follows it', () => {
  expect(noticed('please report to us\n1. who keeps papers\n- who charges fees\nwe cook', 'report')).toEqual([
    'please report to us\n1. who keeps papers\n- who charges fees',
  ]);
  expect(noticed('请您举报\n1、收走证件\n2、先付钱\n招聘厨师', '举报')).toEqual([
    '请您举报\n1、收走证件\n2、先付钱',
  ]);
});

test('but over no more than ten lines of it, and not over one that a sentence parts from it', () => {
  const list = Array.from({ length: 30 }, (_, at) => `${at}. line`);
  expect(noticed(['report this', ...list].join('\n'), 'report')[0]?.split('\n')).toHaveLength(11);
  expect(noticed('report this. we cook:\n- rice', 'report')).toEqual(['report this']);
});

test('of a text full of them the first forty are read', () => {
  const text = 'report. '.repeat(100);
  const cues = Array.from({ length: 100 }, (_, at) => ({ start: 8 * at, end: 8 * at + 6 }));
  expect(readNotices(text, cues)).toHaveLength(40);
});

const cook =
  'the blue pot in porto is looking for a cook with two years of experience. write to jobs@pot.example.';

test('where the offer stands on lines of its own, a notice is its whole line', () => {
  expect(noticed(`some send you as a tourist. tell us, and they are out.\n${cook}`, 'tell us')).toEqual([
    'some send you as a tourist. tell us, and they are out.',
  ]);
});

test('a line with two ideas of a warning is one, where the offer stands on others', () => {
  const line = 'beware of agents. police said that they keep passports.';
  const at = (text: string, words: string) => [
    { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  ];
  const warned = (text: string, ...ideas: string[]) =>
    readWarningLines(
      text,
      ideas.map((words) => at(text, words)),
    ).map(({ scope }) => text.slice(scope.start, scope.end));
  expect(warned(`${cook}\n${line}`, 'beware', 'police said')).toEqual([line]);
  expect(warned(`${cook}\n${line}`, 'beware')).toEqual([]);
  expect(warned(`${cook} beware.\npolice said so.`, 'beware', 'police said')).toEqual([]);
  expect(warned(line, 'beware', 'police said')).toEqual([]);
});
