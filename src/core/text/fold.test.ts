import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

const folded = (text: string) => fold(text).folded;

describe('a disguised word folds to the plain one, and an innocent look-alike does not', () => {
  const cases: readonly (readonly [name: string, disguised: string, plain: string, innocent: string])[] = [
    ['bold letters', '𝐇𝐢𝐫𝐢𝐧𝐠', 'hiring', '𝐇𝐢𝐫𝐞𝐝'],
    ['full-width letters', 'ＨＩＲＩＮＧ', 'hiring', 'ＨＩＲＥ'],
    ['letters in black circles', '🅗🅘', 'hi', '🅗🅐'],
    ['letters in black boxes', '🅷🅸', 'hi', '🅷🅰'],
    ['soft hyphens and joiners', 'pass\u00adport\u200bs', 'passports', 'pass port'],
    ['letters with spaces between', 'T h a i l a n d', 'thailand', 'a b c'],
    ['letters with dots between', 'p.a.s.s.p.o.r.t', 'passport', 'e.g.'],
    ['foreign look-alike letters', 'Tеlеgram', 'telegram', 'телеграм'],
    ['a digit for a letter', 't3legram', 'telegram', 'covid19'],
    ['keycap digits', '1️⃣2️⃣', '12', '1x2'],
    ['curly quotation marks', 'don’t', "don't", 'dont'],
  ];
  test.each(cases)('%s', (_, disguised, plain, innocent) => {
    expect(folded(disguised)).toBe(plain);
    expect(folded(innocent)).not.toBe(plain);
  });
});

test('a composed and a taken-apart letter fold alike', () => {
  expect(folded('việc nhẹ'.normalize('NFD'))).toBe(folded('việc nhẹ'.normalize('NFC')));
});

test('white space runs together, and a broken line stays a broken line', () => {
  expect(folded('free \t flight\u00a0\u00a0ticket')).toBe('free flight ticket');
  expect(folded('free flight \r\n  ticket')).toBe('free flight\nticket');
});

test('a hyphen between letters is a space, between numbers and in mail addresses it stays', () => {
  expect(folded('non-voice 800-1,200')).toBe('non voice 800-1,200');
  expect(folded('jobs@tallow-pike.example')).toBe('jobs@tallow-pike.example');
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '👩‍👩‍👧‍👦 hiring',
    '각 채용',
    'ကျားဖြန့်',
    'การจ้างงาน',
    'a\u0301\u0302',
    '\ud800x',
    '\u202ehidden',
  ),
);

test('every folded code unit points into the original, in order, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded: out, starts, ends } = fold(text);
      expect(starts).toHaveLength(out.length);
      expect(ends).toHaveLength(out.length);
      let before = 0;
      for (let at = 0; at < out.length; at++) {
        const start = starts[at] as number;
        const end = ends[at] as number;
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = start;
      }
    }),
    { numRuns: 500 },
  );
});

test('no quote cuts a surrogate pair or leaves a mark behind', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { starts, ends } = fold(text);
      for (const end of ends) {
        const afterLetter = /[\p{L}\p{N}]$/u.test(text.slice(0, end));
        const leavesMark = /^(?!\p{Default_Ignorable_Code_Point})\p{M}/u.test(text.slice(end));
        expect(afterLetter && leavesMark).toBe(false);
      }
      for (const at of [...starts, ...ends]) {
        const inPair = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
        expect(inPair).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});
