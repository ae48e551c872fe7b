import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { postLines } from './post-lines.ts';

const html =
  '<link rel="canonical" href="https://board.example/7"><h1>Повар</h1><p>Готовим для двухсот гостей.</p><p>Обеды бесплатно.</p>';
const read = (bytes: Uint8Array, url?: string) =>
  postLines(bytes, 'a.html', url).map((line) => JSON.parse(line) as { [key: string]: unknown });

test('a post carries its file and the page’s own address', () => {
  expect(read(Buffer.from(html))).toMatchObject([
    { title: 'Повар', url: 'https://board.example/7', foundBy: 'main', file: 'a.html' },
  ]);
});

test('a given address wins, and a page without one has a stand-in', () => {
  expect(read(Buffer.from(html), 'https://other.example/')[0]?.['url']).toBe('https://other.example/');
  expect(read(Buffer.from('<p>We need two welders for the summer.</p>'))[0]?.['url']).toBe(
    'https://example.invalid/',
  );
});

test('gzipped pages are read, damaged ones are refused', () => {
  const zipped = gzipSync(html);
  expect(read(zipped)).toEqual(read(Buffer.from(html)));
  expect(() => read(zipped.subarray(0, 40))).toThrow();
});

test('pages in older encodings are read as they declare', () => {
  const page = Buffer.concat([
    Buffer.from('<meta charset="windows-1251"><p>'),
    Buffer.from([0xcf, 0xee, 0xe2, 0xe0, 0xf0]),
    Buffer.from(', two of them, for the whole summer</p>'),
  ]);
  expect(read(page)[0]?.['text']).toBe('Повар, two of them, for the whole summer');
});
