import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from './extract.ts';

const open = (html: string) => new JSDOM(html, { url: 'https://board.example/' }).window.document;
const prose = 'We cook for two hundred guests a day and need one more pair of hands.';

test('names of form fields and images do not answer for the page', () => {
  const names = [
    'attributes',
    'children',
    'childNodes',
    'firstChild',
    'getAttribute',
    'localName',
    'nodeType',
    'textContent',
    'parentNode',
  ];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  const images = ['createTreeWalker', 'documentElement', 'defaultView', 'title', 'querySelector'].map(
    (name) => `<img name="${name}">`,
  );
  const found = extract(open(`${images.join('')}<form>${fields}<h1>Line cook</h1><p>${prose}</p></form>`));
  expect(found[0]?.post).toMatchObject({ title: 'Line cook' });
  expect(found[0]?.post.text).toContain(prose);
});

test('nesting five thousand deep is read', () => {
  const page = open(`${'<div>'.repeat(5000)}<p>${prose}</p><p>${prose}</p>`);
  expect(extract(page)[0]?.post.text).toContain(prose);
  // The time goes into parsing such a page, not into reading it.
}, 60_000);

test('rows within rows within rows are read once each', () => {
  const page = open(`<article><p>${prose}</p><p>Reply</p></article><article><p>${prose}</p>`.repeat(400));
  const found = extract(page);
  expect(found.length).toBeGreaterThan(400);
  expect(found.reduce((sum, { post }) => sum + post.text.length, 0)).toBeLessThan(100_000);
});

test('structured data may be broken, cyclic in intent, deep or called __proto__', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const scripts = [
    '{"@type":"JobPosting",',
    deep,
    '{"__proto__":{"@type":"JobPosting","title":"no"},"constructor":{"prototype":1}}',
    '{"@type":"JobPosting","title":{"name":["a"]},"hiringOrganization":[[[]]],"jobLocation":{"address":{"addressCountry":{"name":7}}},"baseSalary":{"value":{"minValue":null}}}',
    'null',
    '"JobPosting"',
  ].map((words) => `<script type="application/ld+json">${words}</script>`);
  expect(() =>
    extract(open(`${scripts.join('')}<h1>Line cook</h1><p>${prose}</p><p>${prose}</p>`)),
  ).not.toThrow();
  expect(({} as { title?: string }).title).toBeUndefined();
});

test('a post is cut at 100,000 code units, never inside a letter', () => {
  const found = extract(open(`<p>x${'😀'.repeat(60_000)}</p>`));
  const text = found[0]?.post.text ?? '';
  expect(text.length).toBeLessThanOrEqual(100_000);
  expect(text.isWellFormed()).toBe(true);
});

test('a page gives at most two thousand posts', () => {
  const card = '<li><h3><a href="/x">A baker of bread</a></h3><p>Crumb and company</p></li>';
  expect(extract(open(`<ul>${card.repeat(2500)}</ul>`)).length).toBe(2000);
});

interface Tree {
  readonly name: string;
  readonly attribute: readonly [string, string];
  readonly children: readonly (Tree | string)[];
}

const names =
  'div li ul article section p h1 h2 h3 a span b table tr td dl dt dd form button main nav header footer br time'.split(
    ' ',
  );
const attributes: [string, string][] = [
  ['class', 'card'],
  ['class', 'company'],
  ['href', '/jobs/1'],
  ['role', 'article'],
  ['role', 'dialog'],
  ['itemtype', 'https://schema.org/JobPosting'],
  ['itemprop', 'title'],
  ['lang', 'en'],
];
const { tree } = fc.letrec<{ tree: Tree; node: Tree | string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'large' },
    fc.string({ maxLength: 60 }),
    fc.constantFrom('Pay: 900 EUR', 'Company', prose, '\n'),
    tie('tree'),
  ),
  tree: fc.record({
    name: fc.constantFrom(...names),
    attribute: fc.constantFrom(...attributes),
    children: fc.array(tie('node'), { maxLength: 8 }),
  }),
}));

function build(page: Document, { name, attribute, children }: Tree): Element {
  const element = page.createElement(name);
  element.setAttribute(...(attribute as [string, string]));
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(page, child))));
  return element;
}

test('any page is read without throwing, with unique ids and no words of our own', () => {
  const page = open('<body></body>');
  const squeeze = (words: string) => words.replace(/\s+/g, '');
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
      page.body.replaceChildren(
        ...trees.flatMap((each) => [build(page, each), build(page, each), build(page, each)]),
      );
      const shown = squeeze(page.body.textContent ?? '');
      const found = extract(page);
      expect(new Set(found.map(({ post }) => post.id)).size).toBe(found.length);
      for (const { post, element } of found) {
        expect(page.contains(element)).toBe(true);
        for (const line of post.text.split('\n')) expect(shown).toContain(squeeze(line));
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('what parts are called is sent in bounds, however deep they stand and however long they are', () => {
  const deep = `${'<div class="a name of many letters that is as long as a class may be and goes on and on and on">'.repeat(300)}Blue Pot of Ipoh${'</div>'.repeat(300)}`;
  const card = (at: number) =>
    `<li><a href="/j/${at}"><h3>Cook ${at}</h3></a>${deep}<img alt="${'Blue Pot '.repeat(400)}"><p><svg class="pin"></svg>${'Ipoh '.repeat(600)}</p><p>${'<svg class="pin"></svg>Ipoh'.repeat(900)}</p></li>`;
  const page = new JSDOM(`<body><main><ul>${card(1)}${card(2)}${card(3)}</ul></main></body>`);
  const found = extract(page.window.document);
  expect(found).toHaveLength(3);
  for (const { post } of found) {
    expect(post.clues?.named?.length).toBeGreaterThan(0);
    expect(post.clues?.named?.length).toBeLessThan(200);
    for (const [names, words] of post.clues?.named ?? []) {
      expect(names.length).toBeLessThanOrEqual(1_000);
      expect(words.length).toBeLessThanOrEqual(120);
    }
  }
});
