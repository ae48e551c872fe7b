import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { withFields } from '../../core/fields/fields.ts';
import { extract } from './extract.ts';

function page(html: string): Document {
  return new JSDOM(html, { url: 'https://board.example/' }).window.document;
}

const posts = (html: string) => extract(page(html)).map(({ post }) => withFields(post));
const prose = '<p>We cook for two hundred guests a day and need one more pair of hands.</p>';
const script = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const card = (title: string, employer: string) =>
  `<li><h3><a href="/jobs/${title}">${title}</a></h3><div>${employer}</div><div>Porto</div><div>€900 a month</div></li>`;
const cards = card('Baker', 'Crumb') + card('Driver', 'Wheels') + card('Nurse', 'Care');

test('the firm that stands right above the heading of a page is its employer', () => {
  const top = '<div class="top"><h2 class="cname">Blue Pot</h2><h1>Line cook</h1><p>Until Friday</p></div>';
  const [found] = posts(`<div>${top}<div class="text">${prose.repeat(4)}</div></div>`);
  expect(found).toMatchObject({ title: 'Line cook', employer: 'Blue Pot' });
});

test('a page with one main post gives one post with its heading as the title', () => {
  const found = posts(`<nav><a href="/">Home</a></nav><h1>Line cook</h1><dl><dt>Company</dt><dd>Blue Pot</dd>
    <dt>Location</dt><dd>Lisbon</dd><dt>Salary</dt><dd>1,200 EUR</dd></dl>
    <div>${prose}<ul><li>Free meals</li><li>Two days off</li></ul></div><footer>About us</footer>`);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    title: 'Line cook',
    employer: 'Blue Pot',
    location: 'Lisbon',
    pay: '1,200 EUR',
    foundBy: 'main',
  });
  expect(found[0]?.text).toContain('\nFree meals\nTwo days off');
  expect(found[0]?.text).not.toContain('About us');
});

test('each card of a list is a post of its own', () => {
  const found = extract(page(`<h1>3 jobs</h1><ul>${cards}</ul>`));
  const told = found.map(({ post }) => withFields(post));
  expect(told.map(({ title, employer, location, pay }) => [title, employer, location, pay])).toEqual([
    ['Baker', 'Crumb', 'Porto', '€900 a month'],
    ['Driver', 'Wheels', 'Porto', '€900 a month'],
    ['Nurse', 'Care', 'Porto', '€900 a month'],
  ]);
  expect(found.map(({ element }) => element.localName)).toEqual(['li', 'li', 'li']);
});

test('cards of one employer carry the employer that stands around them', () => {
  const job = (title: string) =>
    `<div class="job"><a href="/${title}">${title}</a><p>Full time, starting in May</p></div>`;
  const firm = (name: string, jobs: string) =>
    `<div class="firm"><h2><a href="/${name}">${name}</a></h2><p>People who care</p><div>${jobs}</div></div>`;
  const found = posts(
    `<main>${firm('Crumb', job('Pastry baker') + job('Oven hand'))}${firm('Wheels', job('Night driver'))}${firm('Care', job('Ward nurse'))}</main>`,
  );
  const employers = found.map(({ title, employer }) => `${title} at ${employer}`);
  expect(employers).toContain('Oven hand at Crumb');
  expect(employers).toContain('Night driver at Wheels');
});

test('a firm is told by what leads to it, and not by badges, trades and ratings', () => {
  const job = (title: string, firm: string) =>
    `<div class="job"><span class="tag">Urgent</span><h2><a href="/job/${title}">${title}</a> <span class="badge">3 places</span></h2>
     <div><b>4,1</b> <a href="/company/${firm}?from=list">${firm}</a> <a href="/search?trade=1">Bakeries</a></div>
     <div class="company-location">Porto</div><div class="company-item-salary">900 €</div></div>`;
  const found = posts(
    `<h1>3 jobs</h1><div>${job('Baker', 'Crumb')}${job('Driver', 'Wheels')}${job('Nurse', 'Care')}</div>`,
  );
  expect(found.map(({ title, employer, location, pay }) => [title, employer, location, pay])).toEqual([
    ['Baker', 'Crumb', 'Porto', '900 €'],
    ['Driver', 'Wheels', 'Porto', '900 €'],
    ['Nurse', 'Care', 'Porto', '900 €'],
  ]);
});

test('a place that machines are told is read as the page writes it, and pay as its label does, wherever they stand', () => {
  const claim = script({
    '@type': 'JobPosting',
    title: 'Line cook',
    description: prose,
    hiringOrganization: { name: 'Blue Pot' },
    jobLocation: { address: { addressLocality: 'Chiado', addressRegion: 'Lisbon', addressCountry: 'PT' } },
    baseSalary: { currency: 'EUR', value: { value: 1200, unitText: 'MONTH' } },
  });
  const [found] = posts(
    `${claim}<div><h1>Line cook</h1><p>Chiado, Lisboa</p><div>${prose}</div><dl><dt>Salário</dt><dd>1.200 € por mês</dd></dl></div>`,
  );
  expect(found).toMatchObject({ employer: 'Blue Pot', location: 'Chiado, Lisboa', pay: '1.200 € por mês' });
});

test('a claimed description that is the beginning of a long text does not hide the rest', () => {
  const claim = script({ '@type': 'JobPosting', title: 'Line cook', description: 'We cook.' });
  const [found] = posts(
    `${claim}<main><h1>Line cook</h1><div><p>We cook.</p>${prose.repeat(3)}</div></main>`,
  );
  expect(found?.text).toContain('one more pair of hands');
});

test('what its author names the description is the text, where it is most of it', () => {
  const [found, ...rest] = posts(
    `<main><h1>Line cook</h1><div><p>Send this to a friend.</p></div><div class="job-description">${prose.repeat(4)}</div></main>`,
  );
  expect(rest).toEqual([]);
  expect(found?.text).not.toContain('friend');
});

test('a description goes on to the end of the main part where sections with much prose follow it', () => {
  const claimed = script({ '@type': 'JobPosting', title: 'Line cook', description: prose.repeat(4) });
  const needed = '<p>You bring your own knives and know how to keep them sharp.</p>';
  const inShort = ['Shift', 'Evening', 'Uniform', 'Provided', 'Meals', 'Free', 'Contract', 'Full-time'];
  const read = (head: string, named: string, after: string) =>
    posts(
      `<main>${head}<h1>Line cook</h1><p>Chiado</p><div class="${named}">${prose.repeat(4)}</div><section>${after}</section></main>`,
    )[0]?.text;

  for (const [head, named] of [
    [claimed, 'words'],
    ['', 'job-description'],
  ] as const) {
    expect(read(head, named, `<h2>You need</h2>${needed.repeat(3)}`)).toMatch(/^We cook.+sharp\.$/s);
    expect(read(head, named, inShort.map((line) => `<p>${line}</p>`).join(''))).not.toContain('Uniform');
  }
});

test('the element of a description that goes on holds all of it', () => {
  const [found] = extract(
    page(`<main><h1>Line cook</h1><div><div class="job-description">${prose.repeat(4)}</div><h2>We offer</h2>
      <section>${prose.repeat(3).replaceAll('guests', 'friends')}</section></div><p>Send this to a friend.</p></main>`),
  );
  expect(found?.post.text).toMatch(/friends.+friends/s);
  expect(found?.element.outerHTML).toMatch(/^<div><div class="job-description">.+<\/section><\/div>$/s);
});

test('a card may be all links, one of them its face, and say its title twice', () => {
  const job = (title: string, firm: string) =>
    `<div class="job"><a href="/${title}"><h4>${title} <span class="badge">Full time</span></h4><p>${firm}</p></a>
     <a href="/${title}">Long days in the open, an early start, and two of us in the car.</a><a href="/t/1">Food</a><a href="/t/2">Cars</a><a href="/t/3">Days</a></div>`;
  const twice = (title: string) =>
    `<li><h2><a href="/${title}">${title}</a> <a class="small" href="/${title}">${title}</a></h2><p>The firm of the ${title}</p></li>`;
  const titles = (html: string) => extract(page(html)).map(({ post }) => withFields(post).title);
  const jobs = job('Baker', 'Crumb') + job('Driver', 'Wheels') + job('Nurse', 'Care');
  expect(titles(`<h1>3 jobs</h1><div>${jobs}</div>`)).toEqual(['Baker', 'Driver', 'Nurse']);
  expect(titles(`<h1>3 jobs</h1><ul>${twice('Baker')}${twice('Driver')}${twice('Nurse')}</ul>`)).toEqual([
    'Baker',
    'Driver',
    'Nurse',
  ]);
});

test('a page without a heading is called as its head says, but for the site’s name', () => {
  const [found] = posts(
    `<head><title>Line cook - Lisbon | Board</title></head><body><div><b>Line cook - Lisbon</b><div>${prose}</div></div></body>`,
  );
  expect(found?.title).toBe('Line cook - Lisbon');
});

test('what stands between the title that the head gives and the text is read as beside a heading', () => {
  const [found] = posts(
    `<head><title>Line cook - Blue Pot | Board</title></head><body><main><div><span>Line cook</span><table><tr><td>Salary</td><td>1,200 EUR</td></tr></table></div><div>${prose.repeat(3)}</div></main></body>`,
  );
  expect(found).toMatchObject({ title: 'Line cook', pay: '1,200 EUR' });
});

test('posts of a feed without headings are found by their roles', () => {
  const entry = (words: string) => `<div role="article"><div>${words}</div><div>Reply to this</div></div>`;
  const words = [
    'We look for two welders in Bergen, housing is paid for.',
    'My cat sat on the bread again today, all of it, and slept.',
  ];
  const found = posts(`<div role="feed">${words.map(entry).join('')}</div>`);
  expect(found.map(({ text }) => text.split('\n')[0])).toEqual(words);
  expect(found.map(({ foundBy }) => foundBy)).toEqual(['record', 'record']);
});

test('menus, footers and notices about cookies are no posts', () => {
  const menu = `<nav><ul>${cards}</ul></nav>`;
  const notice = '<div id="cookie-notice"><p>We keep cookies.</p><p>Accept them all, or choose.</p></div>';
  const found = posts(
    `${menu}<h1>Line cook</h1><div>${prose}${prose}</div>${notice}<footer>${cards}</footer>`,
  );
  expect(found.map(({ title }) => title)).toEqual(['Line cook']);
  expect(found[0]?.text).not.toContain('cookies');
});

test('visible pay wins over metadata that contradicts it', () => {
  const claim = script({
    '@type': 'JobPosting',
    title: 'Line cook',
    baseSalary: { value: '9000', currency: 'EUR' },
  });
  expect(posts(`${claim}<h1>Line cook</h1><div>${prose}<p>Salary: 1,200 EUR</p></div>`)[0]?.pay).toBe(
    '1,200 EUR',
  );
  expect(posts(`${claim}<h1>Line cook</h1><div>${prose}<p>Meals are free.</p></div>`)[0]?.pay).toBe(
    '9000 EUR',
  );
});

test('the body is what the page shows of the claimed description', () => {
  const claim = script({
    '@graph': [
      {
        '@type': ['Thing', 'JobPosting'],
        title: 'Line cook',
        description: `${prose}<ul><li>Free meals</li></ul>`,
      },
    ],
  });
  const [found] = extract(
    page(`${claim}<h1>Line cook</h1><aside>${prose.repeat(9).replaceAll('cook', 'sing')}</aside>
      <section>${prose}<ul><li>Free meals</li></ul></section>`),
  );
  expect(found?.element.localName).toBe('section');
  expect(found?.post).toMatchObject({ title: 'Line cook', foundBy: 'structured-data' });
});

test('a claimed description that the page does not show stands in for the missing text', () => {
  const claim = script([{ '@type': 'JobPosting', title: 'Line cook', description: 'Cook &amp; serve.' }]);
  expect(posts(claim)[0]).toMatchObject({ title: 'Line cook', text: 'Cook & serve.' });
});

test.each([
  'itemscope itemtype="https://schema.org/JobPosting"',
  'vocab="https://schema.org/" typeof="JobPosting"',
])('a job marked up in place is one post (%s)', (kind) => {
  const name = kind.startsWith('item') ? 'itemprop' : 'property';
  const [found, ...rest] = extract(
    page(`<div id="job" ${kind}><h2 ${name}="title">Line cook</h2><p ${name}="hiringOrganization">Blue Pot</p>
        <p ${name}="jobLocation">Lisbon</p><meta ${name}="baseSalary" content="1,200 EUR"><p ${name}="description">We cook.</p></div>`),
  );
  expect(rest).toEqual([]);
  expect(found?.element.id).toBe('job');
  expect(found && withFields(found.post)).toMatchObject({
    title: 'Line cook',
    employer: 'Blue Pot',
    location: 'Lisbon',
    pay: '1,200 EUR',
    foundBy: 'structured-data',
  });
});

test('the reader’s selection alone is the post', () => {
  const found = extract(
    page(`<h1>Line cook</h1><div id="here">${prose}<p>Meals are free.</p></div><ul>${cards}</ul>`),
    {
      selection: 'one more   pair of hands.\n\nMeals are free.',
    },
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.element.id).toBe('here');
  expect(found[0]?.post).toMatchObject({
    text: 'one more pair of hands.\nMeals are free.',
    foundBy: 'selection',
  });
});

test('ids are unique on a page and stay when the page is read again', () => {
  const html = `<ul>${card('Baker', 'Crumb').repeat(3)}${cards}</ul>`;
  const ids = posts(html).map(({ id }) => id);
  expect(ids).toHaveLength(6);
  expect(new Set(ids).size).toBe(6);
  expect(posts(html).map(({ id }) => id)).toEqual(ids);
});

test('a post has the language of the closest element that names one', () => {
  const found = posts(
    `<html lang="pt"><body><h1>Cozinha</h1><div lang="en-GB">${prose}${prose}</div></body></html>`,
  );
  expect(found[0]?.lang).toBe('en-GB');
  expect(posts(`<html lang="no such"><body>${prose}</body></html>`)[0]).not.toHaveProperty('lang');
});

test('a page that shows nothing speaks through its head', () => {
  const found = posts(
    '<meta property="og:title" content="A post"><meta property="og:description" content="We need two welders.">',
  );
  expect(found[0]).toMatchObject({ title: 'A post', text: 'We need two welders.' });
  expect(posts('')).toEqual([]);
});

test('larger pictures are noted on their post, and what a site says that they show is read', () => {
  const poster =
    'May be an image of text that says: chat agents wanted, free ticket, passport in hand, send a message';
  const [post] = posts(`<main><h1>Chat agent</h1><p>${prose}</p><p>${prose}</p>
    <img src="/face.jpg" alt="Mei Lin" width="48" height="48"><img src="poster.jpg" alt="${poster}" width="600" height="800"></main>`);
  expect(post?.images).toEqual([{ src: 'poster.jpg', alt: poster }]);
  expect(post?.text).toContain(`\n${poster}`);
  expect(post?.text).not.toContain('Mei Lin');
});

test('what a page’s own program keeps of a job counts as far as the page shows it', () => {
  const state = (job: object) =>
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { job } } })}</script>`;
  const page = `<main><h1>Line cook</h1><p>Blue Pot · Old Harbour</p><p>${prose}</p><p>${prose}</p></main>`;
  const job = {
    title: 'Line cook',
    company: { name: 'Blue Pot' },
    location: 'Old Harbour',
    salary: '9000 USD',
  };
  const [post] = posts(page + state(job));
  expect(post).toMatchObject({
    title: 'Line cook',
    employer: 'Blue Pot',
    location: 'Old Harbour',
    foundBy: 'main',
  });
  expect(post?.pay).toBeUndefined();
  const [other] = posts(page + state({ ...job, company: { name: 'Golden Sun' }, location: 'Elsewhere' }));
  expect(other?.employer).toBeUndefined();
});

test('cards that a program keeps too are told by it, and are no marked-up jobs for that', () => {
  const jobs = ['Baker', 'Welder', 'Nurse'].map((title) => ({
    title,
    companyName: `${title} House`,
    city: 'Old Harbour',
  }));
  const cards = jobs.map(
    ({ title, companyName, city }) =>
      `<li class="card"><a href="/${title}"><h3>${title}</h3></a><p>New, apply soon</p><p>${companyName}</p><p>${city}</p></li>`,
  );
  const state = `<script type="application/json">${JSON.stringify({ list: { jobs } })}</script>`;
  const found = posts(`<ul>${cards.join('')}</ul>${state}`);
  expect(found.map(({ title, employer, location, foundBy }) => [title, employer, location, foundBy])).toEqual(
    jobs.map(({ title, companyName, city }) => [title, companyName, city, 'record']),
  );
});

test('the posts of the demo are told as a reader sees them', () => {
  const html = readFileSync(join(import.meta.dirname, '../../../assets/demo/index.html'), 'utf8');
  expect(posts(html).map(({ employer, location, pay }) => [employer, location, pay])).toEqual([
    ['Marlowe Care Recruitment', 'Doha, Qatar', 'QAR 7,200 a month'],
    ['Global Star HR Amy', 'Myawaddy', 'USD 1,800 a month + commission'],
    ['Tallow & Pike Wholesale', 'Millhaven Business Park', '£12.60 an hour'],
    [undefined, undefined, undefined],
    ['Lindqvist Dental', 'Millhaven', '£24,300 a year'],
    [undefined, undefined, undefined],
  ]);
});
