import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PhraseBook } from '../packs/phrase-book.ts';
import { partsOf } from '../packs/weights.ts';
import { fold } from '../text/fold.ts';
import { buildAutomaton } from './automaton.ts';
import { PhraseProblem, parsePhrase } from './phrase.ts';
import { findPhrases, type SlotSpans } from './phrases.ts';
import { scan } from './scan.ts';

const noSlots: SlotSpans = { number: [], money: [], place: [], messenger: [], thing: [] };

/** The words that a phrase is found in, in one text. */
function found(written: string, text: string, slots = noSlots): string[] {
  const book = new PhraseBook();
  const numbers = book.startPack();
  const number = book.phrase(written, 'test');
  const parts = partsOf(numbers, book.phrases, book.literals.size);
  const { folded } = fold(text);
  const { hits } = scan(buildAutomaton([...book.literals.keys()]), folded, { most: 10_000 });
  const matches = findPhrases(folded, hits, { phrases: book.phrases, ...parts }, slots).get(number) ?? [];
  return matches.map(({ start, end }) => folded.slice(start, end));
}

test('alternatives and optional words', () => {
  const phrase = 'free [air / return] (ticket / flight)';
  expect(found(phrase, 'Free ticket, free AIR ticket and a free return flight')).toEqual([
    'free ticket',
    'free air ticket',
    'free return flight',
  ]);
  expect(found(phrase, 'free train ticket')).toEqual([]);
});

test('the words of a phrase are folded as the text is', () => {
  const unit = fc.constantFrom('a', 'b', ' ', ' ', 'c', '-', '3', 'E');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 3, maxLength: 14 }), (written) => {
      const words = `${written} visa`;
      const literals = parsePhrase(words).segments.flatMap((segment) => segment.literals);
      expect(literals).toEqual([fold(words).folded.trim()]);
    }),
    { numRuns: 2_000 },
  );
});

test('an optional ending joins on without a space', () => {
  expect(found('passport[s]', 'Passports, please. Your passport.')).toEqual(['passports', 'passport']);
});

test('a nearer word that leads nowhere hides none that fits', () => {
  const phrase = 'payment ...1 fee ...4 visa';
  expect(found(phrase, 'payment of fee for the visa')).toEqual(['payment of fee for the visa']);
  expect(found(phrase, 'payment a fee, no fee b visa')).toEqual(['payment a fee, no fee b visa']);
  expect(found('keep ...2 passport ...1 safe', 'keep my passport, my passport safe')).toEqual([]);
});

describe('a gap', () => {
  test('lets up to four words stand between', () => {
    expect(found('keep ... passport', 'we keep all of the passport copies')).toEqual([
      'keep all of the passport',
    ]);
    expect(found('keep ... passport', 'keep one two three four five passport')).toEqual([]);
    expect(found('keep ...5 passport', 'keep one two three four five passport')).toHaveLength(1);
  });
  test('does not reach over the end of a sentence or line', () => {
    expect(found('keep ... passport', 'Keep fit. Passport needed.')).toEqual([]);
    expect(found('keep ... passport', 'Keep fit\nPassport needed')).toEqual([]);
  });
  test('counts two signs as a word where words have no spaces between', () => {
    expect(found('护照 ...2 保管', '护照公司统一保管')).toEqual(['护照公司统一保管']);
    expect(found('护照 ...1 保管', '护照公司统一保管')).toEqual([]);
  });
});

test('a starred word may go on in the middle of a phrase', () => {
  expect(found('company pay* all', 'The company pays all costs')).toEqual(['company pays all']);
});

test('many alternatives in a row are found like few', () => {
  const many = '(send / submit / mail / bring) [us] [me] [your] [updated] (cv / resume / biodata)';
  expect(found(many, 'Please submit your updated resume')).toEqual(['submit your updated resume']);
});

test('where no spaces stand between words, parts side by side need none, and may have one', () => {
  const thai = '(บอก / โกหก) (แม่ / แฟน) ว่า';
  expect(found(thai, 'บอกแม่ว่า')).toEqual(['บอกแม่ว่า']);
  expect(found(thai, 'บอกแม่ ว่า')).toEqual(['บอกแม่ ว่า']);
  expect(found(thai, 'บอกพี่แม่ว่า')).toEqual([]);
  expect(found('(没有 / 无) (电棍 / 水牢)', '没有水牢')).toEqual(['没有水牢']);
  expect(found('(가장 / 제일) (안전한 / 편한) 곳', '가장안전한 곳')).toEqual(['가장안전한 곳']);
});

test('a slot is filled by what was read there', () => {
  const text = 'type 30 wpm';
  const slots = { ...noSlots, number: [{ start: 5, end: 7 }] };
  expect(found('type ... {number} wpm', text, slots)).toEqual(['type 30 wpm']);
  expect(found('type ... {number} wpm', text)).toEqual([]);
});

describe('a phrase that cannot be used says what to write instead', () => {
  test.each([
    ['no (visa', /Brackets/],
    ['(a / ) visa', /Nothing stands between/],
    ['{salary} a month', /There is no \{salary\}/],
    ['of', /three letters/],
    ['keep ...40 passport', /1 to 12 words/],
    ['[free] ... visa', /may not be optional/],
  ])('%s', (written, message) => {
    expect(() => parsePhrase(written)).toThrow(PhraseProblem);
    expect(() => parsePhrase(written)).toThrow(message);
  });
});
