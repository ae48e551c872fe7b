import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findQuotes } from './find-quotes.ts';

/** What is found of the quotes in a post of this markup, as text. */
function found(html: string, ...quotes: string[]): string[] {
  const { document } = new JSDOM(`<article>${html}</article>`).window;
  return findQuotes(document.querySelector('article') as Element, quotes).map(String);
}

test('a quote is found across elements and line breaks', () => {
  expect(found('<p>come on a <i>tourist</i>\n visa first</p>', 'tourist visa')).toEqual(['tourist\n visa']);
  expect(found('<p>No fee</p><p>Free flat</p>', 'No fee\nFree flat')).toEqual(['No feeFree flat']);
});

test('a word of its own is preferred to a part of another word', () => {
  const { document } = new JSDOM('<article>Advisable: get a visa.</article>').window;
  const [range] = findQuotes(document.querySelector('article') as Element, ['visa']);
  expect(range?.startOffset).toBe('Advisable: get a '.length);
});

test('scripts that write without gaps are found too', () => {
  expect(found('รับสมัครทำงานที่แม่สอดด่วน', 'แม่สอด')).toEqual(['แม่สอด']);
});

test('signs that mean something in a pattern are taken as they are', () => {
  const quote = '$2,500+ (net) [a.b]*c? ^x|y{2} \\d/-@';
  expect(found(`Pay ${quote}!`, quote)).toEqual([quote]);
});

test('what the post does not say, or says only in a script, is not found', () => {
  expect(found('Hello<script>passport</script>', 'passport', '', ' ')).toEqual([]);
});

test('an unlike letter outside the first plane goes on with a word, and a blank between letters does not count', () => {
  expect(found('𐐀visa or a v i s a', 'visa')).toEqual(['v i s a']);
});

test('a text made of one letter is not looked at for ever', () => {
  const begun = performance.now();
  expect(
    found('a'.repeat(100_000), ...Array.from({ length: 30 }, (_, more) => 'a'.repeat(200 + more))),
  ).toHaveLength(30);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
