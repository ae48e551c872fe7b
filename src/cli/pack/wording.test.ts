import { expect, test } from 'vitest';
import { gradeOf, wordingProblems } from './wording.ts';

const good = {
  message: 'The employer keeps your passport.',
  why: 'Police say that people could then not leave.',
};

test('plain words that describe the offer are right', () => {
  expect(wordingProblems(good)).toEqual([]);
});

test.each([
  [
    'a long message',
    { ...good, message: 'one two three four five six seven eight nine ten eleven twelve more.' },
    /12 words/,
  ],
  ['a verdict', { ...good, message: 'This offer is a scam.' }, /“scam”/],
  ['a promise', { ...good, message: 'This offer is safe.' }, /“safe”/],
  ['a word for people', { ...good, why: 'Many victims were told so.' }, /“victims”/],
  [
    'hard English',
    {
      ...good,
      why: 'International organisations characterise comparable recruitment arrangements accordingly.',
    },
    /reading grade/,
  ],
])('%s is not', (_, words, expected) => {
  expect(wordingProblems(words).join(' ')).toMatch(expected);
});

test('scam sites may be named in what is said of a sign', () => {
  expect(wordingProblems({ ...good, why: 'Papers tell of jobs that led to scam sites.' })).toEqual([]);
});

test('names of authorities do not make a text hard', () => {
  const named = gradeOf('The Bureau of Immigration of the Philippines tells of such jobs.');
  expect(named).toBeLessThan(gradeOf('The bureau of immigration administration tells of such jobs.'));
});
