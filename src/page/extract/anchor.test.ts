import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { digest, findAgain } from './anchor.ts';
import { extract } from './extract.ts';

const entry = (words: string) =>
  `<article><h2><a href="/x">${words}</a></h2><p>We need ${words} this summer.</p></article>`;

function feed() {
  const page = new JSDOM(`<main>${['bakers', 'drivers', 'nurses'].map(entry).join('')}</main>`).window
    .document;
  const found = extract(page)[1];
  if (!found?.post.anchor) throw new Error('the second post has no anchor');
  return { page, element: found.element, anchor: found.post.anchor };
}

test('a post is found again where it stood', () => {
  const { page, element, anchor } = feed();
  expect(findAgain(page, anchor)).toBe(element);
});

test('a post is found again when new posts push it aside', () => {
  const { page, element, anchor } = feed();
  element.before(page.createElement('article'), page.createElement('hr'));
  expect(findAgain(page, anchor)).toBe(element);
  page.querySelector('article')?.remove();
  page.querySelector('article')?.remove();
  page.querySelector('hr')?.remove();
  expect(findAgain(page, anchor)).toBe(element);
});

test('another text at the same place is another post', () => {
  const { page, element, anchor } = feed();
  element.textContent = 'We need nobody.';
  expect(findAgain(page, anchor)).toBeUndefined();
});

test('a path that leads nowhere finds nothing', () => {
  const { page, anchor } = feed();
  expect(findAgain(page, { path: '9/9/9', digest: anchor.digest })).toBeUndefined();
  expect(findAgain(page, { path: 'x/-1/1e9', digest: anchor.digest })).toBeUndefined();
});

test('a digest does not depend on spacing, but on every word', () => {
  expect(digest('a b\n c')).toBe(digest('ab c'));
  expect(digest('a b c')).not.toBe(digest('a c b'));
});
