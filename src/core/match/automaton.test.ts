import fc from 'fast-check';
import AhoCorasick from 'modern-ahocorasick';
import { expect, test } from 'vitest';
import { buildAutomaton, scan } from './automaton.ts';

const found = (literals: readonly string[], text: string) =>
  scan(buildAutomaton(literals), text).map(
    ({ literal, start, end }) => `${literals[literal]}@${start}-${end}`,
  );

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

// Signs that belong to no word, so that word ends do not hide what the automaton itself finds.
const unspaced = fc.string({ unit: fc.constantFrom('包', '吃', '住', '机'), minLength: 1, maxLength: 4 });

test('finds exactly what a well-kept library and a search at every position find', () => {
  const literals = fc.uniqueArray(unspaced, { minLength: 1, maxLength: 12 });
  const text = fc.string({ unit: fc.constantFrom('包', '吃', '住', '机', ' '), maxLength: 60 });
  fc.assert(
    fc.property(literals, text, (words, haystack) => {
      const ours = found(words, haystack).sort();
      const naive = words
        .flatMap((word) =>
          Array.from({ length: haystack.length }, (_, at) => at)
            .filter((at) => haystack.startsWith(word, at))
            .map((at) => `${word}@${at}-${at + word.length}`),
        )
        .sort();
      const library = new AhoCorasick(words)
        .search(haystack)
        .map(({ pattern, start, end }) => `${pattern}@${start}-${end}`)
        .sort();
      expect(ours).toEqual(naive);
      expect(ours).toEqual(library);
    }),
    { numRuns: 300 },
  );
});

test('the table and the hash table find the same', () => {
  const automaton = buildAutomaton(['he', 'she', 'hers', 'his', 'ushers*', '她', '他们']);
  const text = 'ushers she said, 他们 his and hers; 她 he';
  expect(automaton.latin.table).toBeDefined();
  expect(automaton.others.table).toBeDefined();
  const looked = {
    latin: { ...automaton.latin, table: undefined },
    others: { ...automaton.others, table: undefined },
  };
  expect(scan(looked, text)).toEqual(scan(automaton, text));
});

test('300,000 letters of different words are compiled, and all found, however large the alphabet', () => {
  const word = (number: number) =>
    String.fromCharCode(
      0x4e00 + (number % 20_000),
      0x4e00 + ((number * 7) % 20_000),
      0x4e00 + (number >> 4),
    ) + number.toString(36).padStart(12, 'z');
  const words = Array.from({ length: 20_000 }, (_, number) => word(number));
  const automaton = buildAutomaton(words);
  const missing = words.filter(
    (one, number) => !scan(automaton, one).some(({ literal }) => literal === number),
  );
  expect(missing).toEqual([]);
});
