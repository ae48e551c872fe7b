import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWords, type WordLists } from './disguises/vocabulary.ts';
import { fold } from './fold.ts';
import { foldAny, undoDisguises } from './fold-any.ts';
import { foldCharacters } from './fold-characters.ts';
import { foldPlain } from './fold-plain.ts';

const words =
  'Urgent hiring CUSTOMER service agents Cambodia we are a non-voice team I you e.g. B2B 24/7 8am $500 $2k US$500 30wpm Salary passport free'.split(
    ' ',
  );
const disguised =
  't3legr4m pa$$port $alary urgennnt freeee C@mbodia jobs@a-b.example www.a-b.example 1st iii $5a a$1b @fr33 aAa x4-y4 `a` don’t “so” T h a i V•I•S•A naïve Tеlegram ＨＩＲＩＮＧ Brand™ and… ½ 1️⃣ 👍🏽 👩‍👩‍👧 ✔️'.split(
    ' ',
  );
const between =
  ' |  |\n|\r\n|\n\n| \n |\n• |\n\t•\u00a0|\u00a0|\u202f|\t|, |. |-| - |–|—|/|\u200b|\u00ad|\ufeff|\u0301|\ufe0f| \ufe0f|.|*|_| * |🔥|•|\u0000|\u007f|-a-|,b|'.split(
    '|',
  );
const post = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...words) },
      { weight: 5, arbitrary: fc.constantFrom(' ', ...between) },
      { weight: 2, arbitrary: fc.constantFrom(...disguised) },
      { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'aab1@$ -.\n•’') }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

const vocabulary: WordLists = { words: new Set(), stems: new Set() };
addWords(vocabulary, 'telegram passport urgent free good salary cambodia thailand visa scam* sa* aab*');

const runs = { numRuns: 3_000 };

describe('a plain text folds to the same as character by character', () => {
  test('whatever stands in it', () => {
    fc.assert(
      fc.property(post, (text) => {
        const plain = foldPlain(text);
        fc.pre(plain !== undefined);
        expect(plain).toEqual(foldAny(text));
      }),
      runs,
    );
  });

  test('with each code unit at the beginning, within and at the end of it', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      for (const text of [`${character}on`, `No${character}w, ${character} o${character}`]) {
        const plain = foldPlain(text);
        if (plain) expect(plain, text).toEqual(foldAny(text));
      }
    }
  });
});

test('the map of a text belongs to its folded text', () => {
  fc.assert(
    fc.property(post, (text) => {
      const { folded, places } = fold(text, vocabulary);
      expect(places().starts).toHaveLength(folded.length);
      const { found, text: undone } = foldAny(text);
      expect(undoDisguises(foldCharacters(text, true), found).text()).toBe(undone);
      expect(fold(text).folded).toBe(undone);
    }),
    runs,
  );
});

test.each([
  ['prose', 'We are Hiring!\nSend a CV to us, 8am - 5pm, at $500.'],
  ['a list', 'Duties:\r\n\r\n•\u00a0Calls\n• Mails – “in time”'],
  ['pictures', 'Hiring 🚀 now 👍🏽✔️'],
  ['doubtful words', 't3legram urgennnt $alary'],
  ['an invisible sign in a word', 'pass\u200bport'],
])('%s is plain', (_, text) => {
  expect(foldPlain(text)).toBeDefined();
});

test.each([
  ['another script', 'Hiring срочно'],
  ['an accent', 'your resumé'],
  ['an accent of its own', 'resume\u0301'],
  ['a word pulled apart', 'T h a i l a n d'],
])('%s is not', (_, text) => {
  expect(foldPlain(text)).toBeUndefined();
});
