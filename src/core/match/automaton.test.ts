import fc from 'fast-check';
import AhoCorasick from 'modern-ahocorasick';
import { describe, expect, test } from 'vitest';
import { buildAutomaton } from './automaton.ts';
import { spansOf } from './hits.ts';
import { scan } from './scan.ts';

/** Every hit, literal by literal; with `cells` the largest table that the automaton may have. */
function found(literals: readonly string[], text: string, cells?: number, most = 10_000): string[] {
  const { hits } = scan(buildAutomaton(literals, cells), text, { most });
  return hits.literals.flatMap((literal) =>
    spansOf(hits, literal).map(({ start, end }) => `${literals[literal]}@${start}-${end}`),
  );
}

test('words are found where they begin and end, and nowhere inside others', () => {
  expect(found(['visa', 'free'], 'free visas, a visa, carefree')).toEqual(['free@0-4', 'visa@14-18']);
});

test('a starred word may go on, and is found up to its end', () => {
  expect(found(['scam*'], 'scammers and scams')).toEqual(['scam*@0-8', 'scam*@13-18']);
});

test('a word and its starred twin are both found', () => {
  expect(found(['job', 'job*'], 'a job').sort()).toEqual(['job*@2-5', 'job@2-5']);
});

test('letters and digits are words of their own', () => {
  expect(found(['wpm', 'usd'], '30wpm usd1200')).toEqual(['wpm@2-5', 'usd@6-9']);
});

test('scripts without spaces are found anywhere', () => {
  expect(found(['包吃住', 'วีซ่า'], '公司包吃住 ทำวีซ่าให้')).toEqual(['包吃住@2-5', 'วีซ่า@8-13']);
});

test('a phrase runs over the end of a line', () => {
  expect(found(['free ticket'], 'free\nticket')).toEqual(['free ticket@0-11']);
});

/** Where a library and a search at every position find words, where a word may begin and end anywhere. */
function expected(words: readonly string[], text: string): { library: string[]; naive: string[] } {
  const naive = words.flatMap((word) =>
    Array.from({ length: text.length }, (_, at) => at)
      .filter((at) => text.startsWith(word, at))
      .map((at) => `${word}@${at}-${at + word.length}`),
  );
  const library = new AhoCorasick([...words])
    .search(text)
    .map(({ pattern, start, end }) => `${pattern}@${start}-${end}`);
  return { library: library.sort(), naive: naive.sort() };
}

// Signs that belong to no word, so that word ends do not hide what the automaton itself finds.
describe.each([
  ['letters of scripts without spaces', ['包', '吃', '住', '机']],
  ['signs of ASCII', ['+', '#', '$', '%']],
])('finds exactly what a well-kept library and a search at every position find, of %s', (_, units) => {
  test.each([
    ['in the table', 1_000_000],
    ['beyond the table', 0],
    ['partly beyond it', 30],
  ])('%s', (_where, cells) => {
    const unspaced = fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 4 });
    const literals = fc.uniqueArray(unspaced, { minLength: 1, maxLength: 12 });
    const text = fc.string({ unit: fc.constantFrom(...units, ' '), maxLength: 60 });
    fc.assert(
      fc.property(literals, text, (words, haystack) => {
        const { library, naive } = expected(words, haystack);
        const ours = found(words, haystack, cells).sort();
        expect(ours).toEqual(naive);
        expect(ours).toEqual(library);
      }),
      { numRuns: 200 },
    );
  });
});

/** The same by looking at every position, of literals in Latin letters. */
function standing(literal: string, text: string): string[] {
  const words = literal.replace('*', '');
  const kind = (at: number) =>
    [/[a-z]/, /\d/].findIndex((one) => at >= 0 && at < text.length && one.test(text[at] as string));
  const goesOn = (at: number) => kind(at) >= 0 && kind(at - 1) === kind(at);
  return Array.from({ length: text.length }, (_, at) => at)
    .filter((at) => text.replaceAll('\n', ' ').startsWith(words, at) && !goesOn(at))
    .flatMap((at) => {
      let end = at + words.length;
      if (literal.endsWith('*')) while (goesOn(end)) end++;
      return goesOn(end) ? [] : [`${literal}@${at}-${end}`];
    });
}

test('literals in Latin letters are found where a search at every position finds them, between words', () => {
  const unit = fc.constantFrom('a', 'b', '1', ' ', '+');
  const literal = fc
    .tuple(fc.string({ unit, minLength: 1, maxLength: 6 }), fc.constantFrom('', '*'))
    .map(([written, star]) => written.trim() + star)
    .filter((written) => written !== '' && written !== '*');
  const literals = fc.uniqueArray(literal, { minLength: 1, maxLength: 12 });
  const text = fc.string({ unit: fc.constantFrom('a', 'a', 'b', '1', ' ', '\n', '+', '包'), maxLength: 40 });
  let standingAtAll = 0;
  fc.assert(
    fc.property(literals, text, (some, haystack) => {
      const expected = some.flatMap((one) => standing(one, haystack)).sort();
      expect(found(some, haystack).sort()).toEqual(expected);
      standingAtAll += expected.length;
    }),
    { numRuns: 3_000, seed: 3 },
  );
  expect(standingAtAll).toBeGreaterThan(2_000);
});

test('the table and the search beside it find the same', () => {
  const words = ['he', 'she', 'hers', 'his', 'ushers*', '她', '他们', 'the 他', '0 days'];
  const text = 'ushers she said, 他们 his and hers; 她 he 60 days\n0 days the 他 0\ndays';
  expect(found(words, text).length).toBeGreaterThan(8);
  for (const cells of [0, 20, 60, 100]) expect(found(words, text, cells)).toEqual(found(words, text));
});

test('a text with more hits than are wanted is read up to there', () => {
  const { hits, complete } = scan(buildAutomaton(['visa', 'fee']), 'visa fee visa fee fee', { most: 3 });
  expect([complete, spansOf(hits, 0).length, spansOf(hits, 1).length]).toEqual([false, 2, 1]);
  const weighed = { most: 3, weights: Int32Array.of(0, 1) };
  const fees = scan(buildAutomaton(['visa', 'fee']), 'visa fee visa fee fee', weighed);
  expect([fees.complete, fees.hits.literals, spansOf(fees.hits, 1).length]).toEqual([true, [1], 3]);
});

test('300,000 letters of different words are compiled, and all found, however large the alphabet', () => {
  const word = (number: number) =>
    String.fromCharCode(
      0x4e00 + (number % 20_000),
      0x4e00 + ((number * 7) % 20_000),
      0x4e00 + (number >> 4),
    ) + number.toString(36).padStart(12, 'z');
  const words = Array.from({ length: 20_000 }, (_, number) => word(number));
  const { hits } = scan(buildAutomaton(words), words.join(' '), { most: 100_000 });
  const missing = words.filter((_, number) => spansOf(hits, number).length === 0);
  expect(missing).toEqual([]);
});
