import { expect, test } from 'vitest';
import { dictionaryOf, firstHash, hashOn, lookUp } from './dictionary.ts';

const hashOf = (word: string, factor: number) =>
  [...word].reduce((hash, letter) => hashOn(hash, letter.charCodeAt(0), factor), firstHash);

/** The place in the dictionary of each word of a text. */
function found(words: readonly string[], text: string): number[] {
  const dictionary = dictionaryOf(words);
  return [...text.matchAll(/\w+/g)].map(({ 0: word, index }) =>
    lookUp(dictionary, text, index, index + word.length, hashOf(word, dictionary.factor)),
  );
}

test('words are found in the middle of a text, and no other', () => {
  expect(found(['visa', 'fee'], 'no visa fee, no visas, no fe')).toEqual([-1, 0, 1, -1, -1, -1, -1]);
});

test('nothing is found in an empty dictionary', () => {
  expect(found([], 'visa')).toEqual([-1]);
});

test('a word is no other with the same hash', () => {
  const dictionary = dictionaryOf(['visa']);
  expect(lookUp(dictionary, 'visum', 0, 5, hashOf('visa', dictionary.factor))).toBe(-1);
  expect(lookUp(dictionary, 'vise', 0, 4, hashOf('visa', dictionary.factor))).toBe(-1);
});

test('words that were made to stand in one place of the table are mixed with another factor', () => {
  const usual = dictionaryOf(['visa']).factor;
  const crowded: string[] = [];
  for (let number = 0; crowded.length < 200; number++) {
    const word = number.toString(36);
    if (hashOf(word, usual) >>> 22 === 0) crowded.push(word);
  }
  expect(dictionaryOf(crowded).factor).not.toBe(usual);
  expect(found(crowded, crowded.join(' '))).toEqual(crowded.map((_, place) => place));
});
