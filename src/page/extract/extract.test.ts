import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from './extract.ts';

function page(html: string): Document {
  return new JSDOM(html, { url: 'https://board.example/' }).window.document;
}

test('a page with one main post gives one post with its heading as the title', () => {
  const found = extract(
    page(`<nav><a href="/">Home</a></nav><h1>Line cook</h1><dl><dt>Company</dt><dd>Blue Pot</dd>
      <dt>Location</dt><dd>Lisbon</dd><dt>Salary</dt><dd>1,200 EUR</dd></dl>
      <div><p>We cook for two hundred guests a day and need one more pair of hands.</p>
      <ul><li>Free meals</li><li>Two days off</li></ul></div><footer>About us</footer>`),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.post).toMatchObject({
    title: 'Line cook',
    employer: 'Blue Pot',
    location: 'Lisbon',
    pay: '1,200 EUR',
    foundBy: 'main',
  });
  expect(found[0]?.post.text).toContain('\nFree meals\nTwo days off');
});

test('each card of a list is a post of its own', () => {
  const card = (title: string, firm: string) =>
    `<li><h3><a href="/${title}">${title}</a></h3><div>${firm}</div><div>Porto</div><div>€900 a month</div></li>`;
  const found = extract(
    page(
      `<h1>3 jobs</h1><ul>${card('Baker', 'Crumb')}${card('Driver', 'Wheels')}${card('Nurse', 'Care')}</ul>`,
    ),
  );
  expect(found.map(({ post }) => [post.title, post.employer, post.location, post.pay])).toEqual([
    ['Baker', 'Crumb', 'Porto', '€900 a month'],
    ['Driver', 'Wheels', 'Porto', '€900 a month'],
    ['Nurse', 'Care', 'Porto', '€900 a month'],
  ]);
  expect(new Set(found.map(({ post }) => post.id)).size).toBe(3);
});
