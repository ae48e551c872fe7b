import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { withFields } from '../../core/fields/fields.ts';
import { extract } from './extract.ts';

const said = [
  ['Mei Lin', 'We are hiring welders for a yard in Gdynia, shared flat, contract before you travel.'],
  ['Bo Tran', 'Looking for two cooks, evening shift, downtown. Send your papers by Friday please.'],
  ['Ana Reyes', 'Is the bus to the airport running on Sunday? I need to know soon, thank you.'],
  ['Sok Dara', 'Chat agents wanted, free ticket and room, message us for the address of the office.'],
] as const;

/** Pages of the kinds that cannot be saved for tests, drawn as their like are: four people, each with a post. */
const layouts: Readonly<Record<string, string>> = {
  'a feed of articles that hold comments': `<div role="feed">${each(
    (name, text, at) =>
      `<div><div role="article" aria-posinset="${at + 1}"><h3><a href="/u${at}">${name}</a></h3><div dir="auto">${text}</div>
       <div role="button">Like</div><ul><li><div role="article"><a href="/x">Eve</a><div>Is it open?</div></div></li></ul></div></div>`,
  )}</div>`,
  'rows of a grid': `<div role="application">${each(
    (name, text, at) =>
      `<div role="row"><div data-plain="[12:3${at}] ${name}:"><span>${text}</span></div><div><span>12:3${at}</span></div></div>`,
  )}</div>`,
  'bubbles with a time at their end': `<div>${each(
    (name, text, at) =>
      `<div class="bubble" data-mid="${at}"><div class="name">${name}</div><div class="message">${text} <span>12:3${at}</span></div></div>`,
  )}</div>`,
  'list items whose articles have parents of their own': `<ol>${each(
    (name, text, at) =>
      `<li id="m-${at}"><div role="article"><h3>${name} <time>Today at 12:3${at}</time></h3><div>${text}</div></div></li>`,
  )}</ol>`,
  'blocks of nothing but words, people and times': `<div>${each(
    (name, text) =>
      `<div class="item"><div><b>${name}</b> <span>2 hours ago</span></div><div>${text}</div><div><button>Like</button></div></div>`,
  )}</div>`,
  'custom elements': `<main>${each(
    (name, text, at) =>
      `<feed-comment><details open><summary><a href="/u/${at}">${name}</a> <time>2h ago</time></summary><div><p>${text}</p></div></details></feed-comment>`,
  )}</main>`,
  'blocks that alternate, one of them chosen': `<div>${each(
    (name, text, at) =>
      `<div class="item ${['bg1', 'bg2'][at % 2]} ${at === 1 ? 'sel' : ''}"><h3><a href="/j/${at}">${name}</a></h3><p>${text}</p></div>`,
  )}</div>`,
  'answers inside of what they answer': `<main>${each(
    (name, text, at) =>
      `<feed-comment><a href="/u/${at}">${name}</a><time>2h ago</time><p>${text}</p>${['</feed-comment>', '</feed-comment>', '', '</feed-comment></feed-comment>'][at]}`,
  )}</main>`,
  'messages of one person in a group': `<div>${[0, 2]
    .map(
      (first) =>
        `<section class="group">${said
          .slice(first, first + 2)
          .map(
            ([name, text], at) =>
              `<div class="bubble ${['in first', 'in'][at]}"><div><b>${name}</b></div><div class="words">${text} <span>12:3${at}</span></div></div>`,
          )
          .join('')}</section>`,
    )
    .join('')}</div>`,
  'articles whose words are all their link': `<main>${each(
    (name, text, at) =>
      `<article><a href="/p/${at}">${name}</a><a href="/u/1">someone</a><a href="/r">group</a><a href="/p/${at}"><p>${text}</p></a><a href="/p/${at}">Open</a></article>`,
  )}</main>`,
  'rows of a table': `<table><tbody>${each(
    (name, text, at) => `<tr><td><a href="/j/${at}">${text}</a></td><td>${name}</td><td>2 days ago</td></tr>`,
  )}</tbody></table>`,
};

function each(draw: (name: string, text: string, at: number) => string): string {
  return said.map(([name, text], at) => draw(name, text, at)).join('');
}

test.each(Object.keys(layouts))('%s are posts of their own', (layout) => {
  const found = extract(new JSDOM(`<body>${layouts[layout]}</body>`).window.document);
  expect(found.map(({ post }) => said.findIndex(([, text]) => post.text.includes(text)))).toEqual([
    0, 1, 2, 3,
  ]);
  for (const { post } of found) {
    expect(said.filter(([, text]) => post.text.includes(text))).toHaveLength(1);
    expect(post.employer ?? '').not.toMatch(/[.?]$/);
  }
});

test('rows of a grid are messages however few their words, without a time or a link', () => {
  const words = [
    '怡君進來了，她正在找寒假可以做的打工喔，最好是在景美附近',
    '大家好！我一月十號到二月底都有空，住景美，可以騎車過去',
    '他要找六個人，目前才兩個，公司附宿舍和兩餐，可以先來看看',
  ];
  const rows = words.map(
    (text) => `<div role="row"><h4>陳怡君</h4><div role="gridcell"><div>${text}</div></div></div>`,
  );
  const { window } = new JSDOM(`<div role="grid">${rows.join('')}</div>`);
  const posts = extract(window.document, { url: 'https://chat.example/' });
  expect(posts.map(({ post }) => words.filter((text) => post.text.includes(text)))).toEqual(
    words.map((text) => [text]),
  );
  window.close();
});

test('sections of one article stay one post', () => {
  const sections = said.map(([name, text]) => `<div class="section"><h2>${name}</h2><p>${text}</p></div>`);
  const found = extract(
    new JSDOM(`<body><main><h1>One job</h1>${sections.join('')}</main></body>`).window.document,
  );
  expect(found).toHaveLength(1);
});

test('a pane over a list is a post beside the posts of the list', () => {
  const list = each(
    (name, text, at) => `<li><a href="/j/${at}"><h3>${name}</h3></a><p>${text}</p><p>Manila</p></li>`,
  );
  const pane = `<div role="dialog"><h2>Chat agent</h2>${said.map(([, text]) => `<p>${text} More of it: ${text}</p>`).join('')}</div>`;
  const found = extract(new JSDOM(`<body><main><ul>${list}</ul></main>${pane}</body>`).window.document);
  expect(found.map(({ post }) => withFields(post).title)).toEqual([
    'Chat agent',
    ...said.map(([name]) => name),
  ]);
});

test('the one chosen card of a list is a card among the others', () => {
  const card = (title: string, chosen = '') =>
    `<div class="box_offer${chosen}"><h2><a href="/o/${title}">${title}</a></h2><p>The firm of the ${title}</p><p>Bogota</p></div>`;
  const found = extract(
    new JSDOM(
      `<body><h1>4 jobs</h1><div>${card('Clerk', ' sel')}${card('Cook')}${card('Driver')}${card('Nurse')}</div></body>`,
    ).window.document,
  );
  expect(found.map(({ post }) => withFields(post).title)).toEqual(['Clerk', 'Cook', 'Driver', 'Nurse']);
});

test('a paid card of a list is a card among the others, whatever its class, if it is made like them', () => {
  const card = (title: string, kind: string) =>
    `<li class="${kind}"><a href="/o/${title}"><h2>${title}</h2><p class="firm">The firm of the ${title}</p><p class="place">Galle</p><div class="pay"><b>Rs 60,000</b></div></a></li>`;
  const cards = [
    card('Rider', 'top-ad gold'),
    ...['Clerk', 'Cook', 'Nurse'].map((title) => card(title, 'ad plain')),
  ];
  const found = extract(new JSDOM(`<body><ul>${cards.join('')}</ul></body>`).window.document);
  expect(found.map(({ post }) => withFields(post).title)).toEqual(['Rider', 'Clerk', 'Cook', 'Nurse']);
});

const rowOf = (title: string, when: string) =>
  `<div class="row"><div class="position">${title}</div><span class="source">A firm</span><div class="firm">The firm of the ${title}</div><p><span class="town">Galle</span> <span class="since">${when}</span></p></div>`;

test('cards that are paid for stand above a list, each below a heading of its own', () => {
  const paid = ['Rider', 'Guard'].map(
    (title) => `<section><h2>For you</h2><div class="one">${rowOf(title, '12/19')}</div></section>`,
  );
  const list = ['Clerk', 'Cook', 'Nurse'].map((title) => rowOf(title, '12/20')).join('');
  const found = extract(
    new JSDOM(`<body><div>${paid.join('')}<div class="list">${list}</div></div></body>`).window.document,
  );
  const [first, second, ...rest] = found.map(({ post }) => post.text.split('\n', 1)[0]);
  expect([first, second]).toEqual(['Rider', 'Guard']);
  expect(rest).toEqual(['Clerk', 'Cook', 'Nurse']);
});

test('of rows without links those are cards, too, that say when they were written in words', () => {
  const rows = ['2 days ago', '3 days ago', 'yesterday', '5 days ago', 'last week'].map((when, at) =>
    rowOf(`Cook ${'ABCDE'.charAt(at)}`, when),
  );
  const found = extract(new JSDOM(`<body><div class="list">${rows.join('')}</div></body>`).window.document);
  expect(found.filter(({ post }) => post.foundBy === 'record')).toHaveLength(rows.length);
});

test('the only items of lists that stand beside each other are posts', () => {
  const lists = each(
    (name, text, at) =>
      `<ul class="row"><li class="col"><a href="/j/${at}">${name}</a><p>${text}</p></li></ul>`,
  );
  expect(extract(new JSDOM(`<body><div>${lists}</div></body>`).window.document)).toHaveLength(said.length);
});

test('cards whose names for tests have a number each are of one kind', () => {
  const cards = each(
    (name, text, at) =>
      `<div data-testid="listing-cc${at}834f${at}"><a href="/j/${at}"><h2>${name}</h2><p>${text}</p></a></div>`,
  );
  expect(extract(new JSDOM(`<body><div>${cards}</div></body>`).window.document)).toHaveLength(said.length);
});

test('cards with classes of their own are of one kind by their names for tests', () => {
  const cards = each(
    (name, text, at) =>
      `<div class="z${name}"><article class="x${name}" data-automation="job-card-${at}"><a class="q${name}" href="/j/${at}"><h2>${name}</h2></a><p>${text}</p></article></div>`,
  );
  expect(extract(new JSDOM(`<body><div>${cards}</div></body>`).window.document)).toHaveLength(said.length);
});

test('a block that only wraps a card gives it no employer', () => {
  const cards = each(
    (name, text, at) =>
      `<div class="wrap"><article class="card"><h2><a href="/j/${at}">${name}</a></h2><p>${text}</p><p>Leeds</p></article></div>`,
  );
  for (const { post } of extract(new JSDOM(`<body><div>${cards}</div></body>`).window.document)) {
    const { title, employer } = withFields(post);
    expect(title).toBeDefined();
    expect(employer).not.toBe(title);
  }
});

test('a note of a few lines is a post beside its comments', () => {
  const note =
    'Two hands wanted for our flower shop: water and bind in the morning, cash and chat after noon, two days off a week.';
  const comments = each(
    (name, text, at) =>
      `<li class="comment"><a href="/u/${at}">${name}</a><p>${text}</p><span>${at + 1} h ago</span></li>`,
  );
  const found = extract(
    new JSDOM(
      `<body><main><div class="note"><h1>Come and bind</h1><p>${note}</p><p>Saturday</p></div><ul>${comments}</ul></main></body>`,
    ).window.document,
  );
  expect(found).toHaveLength(5);
  expect(found[0]?.post.text).toContain(note);
});

test('what stands beside a list is no post, unless there is much of it', () => {
  const list = each(
    (name, text, at) => `<li><h3><a href="/j/${at}">${name}</a></h3><p>${text}</p><p>Manila</p></li>`,
  );
  const found = extract(
    new JSDOM(
      `<body><main><div>Find the job that suits you: new ones every day, from all over the country, for all who look.</div><ul>${list}</ul><p>Page 1 of 40</p></main></body>`,
    ).window.document,
  );
  expect(found).toHaveLength(4);
});

const jobs = [
  ['Cook', 'Blue Pot', 'Porto'],
  ['Baker', 'Crumb & Sons', 'Faro'],
  ['Waiter', 'Green Cup', 'Lisbon'],
  ['Driver', 'Long Road', 'Braga'],
] as const;
const job = ([title, firm, town]: (typeof jobs)[number], at: number) =>
  `<h3><a href="/job/${at}">${title}</a></h3><p>${firm}</p><p>${town}, a town by the sea</p>`;

test.each([
  [
    'items that only their place tells apart, two a day',
    `<div class="l">${[0, 2].map((first) => `<div class="day"><b>${first + 1} Nov</b><ul><li class="first">${job(jobs[first] ?? jobs[0], first)}</li><li>${job(jobs[first + 1] ?? jobs[0], first + 1)}</li></ul></div>`).join('')}</div>`,
  ],
  [
    'rows of a table without a link, that can be pressed',
    `<table>${jobs.map(([title, firm, town], at) => `<tr onclick="show(${at})"><td>${at}</td><td>${title}</td><td>${firm}</td><td>${town}, a town by the sea</td></tr>`).join('')}</table>`,
  ],
  [
    'blocks without a link, that can be pressed',
    `<div>${jobs.map(([title, firm, town]) => `<div class="row cursor-pointer"><h3>${title}</h3><p>${firm}</p><p>${town}, a town by the sea</p></div>`).join('')}</div>`,
  ],
  [
    'items that are laid out by a table each',
    `<ul>${jobs.map(([title, firm, town], at) => `<li class="o"><table><tr><td><img src="x.png" alt=""></td><td><a href="/job/${at}">${title}</a></td></tr><tr><td><a href="/firm/${at}">${firm}</a></td><td>${town}, a town by the sea</td></tr></table></li>`).join('')}</ul>`,
  ],
])('%s are one post each', (_, html) => {
  const found = extract(new JSDOM(`<main><h1>Jobs</h1>${html}</main>`).window.document).map(
    ({ post }) => post,
  );
  for (const [title, firm, town] of jobs) {
    const holding = found.filter(({ text }) => text.includes(title));
    expect(holding.map(({ text }) => [text.includes(firm), text.includes(town)])).toEqual([[true, true]]);
    expect(
      holding.every(({ text }) => jobs.every(([other]) => other === title || !text.includes(other))),
    ).toBe(true);
  }
});

test('the rows of a table within a job say what is asked for, and are no posts', () => {
  const row = (asked: string) =>
    `<tr><td>${asked}</td><td>2~6 years of it, and a steady hand with a knife</td></tr>`;
  const html = `<main><h1>Cook</h1><p>We look for cooks for a new kitchen in the old town of Porto.</p><table>${row('Soups')}${row('Bread')}${row('Fish')}</table></main>`;
  const found = extract(new JSDOM(html).window.document);
  expect(
    found.map(({ post }) => ['Soups', 'Bread', 'Fish'].every((asked) => post.text.includes(asked))),
  ).toEqual([true]);
});

test('the cells of a table are called what stands above their columns', () => {
  const rows = jobs.map(
    ([title, firm, town], at) =>
      `<tr><td>${at}</td><td><a href="/job/${at}">More about ${at}</a></td><td>${town}</td><td>${firm}</td><td>${title}</td></tr>`,
  );
  const html = `<table><tr><td>No</td><td></td><td>Location</td><td>Employer</td><td>Position</td></tr>${rows.join('')}</table>`;
  const found = extract(new JSDOM(html).window.document).map(({ post }) => withFields(post));
  expect(found.map(({ title, employer, location }) => [title, employer, location])).toEqual(
    jobs.map((job) => [...job]),
  );
});

const rows = (some: typeof jobs | readonly (typeof jobs)[number][], from = 0) =>
  some.map(
    ([title, , town], at) =>
      `<tr><td class="list-name"><a href="/job/${from + at}">${title} of bread</a></td><td class="list-location">${town}, Portugal</td></tr>`,
  );

test.each([
  [
    'a table for each department of a firm',
    `<h3>Shop</h3><table><tbody>${rows([jobs[3]], 3).join('')}</tbody></table><h3>Kitchen</h3><table><tbody>${rows(jobs.slice(0, 3)).join('')}</tbody></table>`,
    (town: string) => `${town}, Portugal`,
  ],
  [
    'few short words, and icons before them',
    `<ul>${jobs.map(([title, , town], at) => `<li class="item"><h3><a href="/job/${at}">${title} of bread</a></h3><ul class="inline"><li><i class="fa fa-map-marker"></i>${town}, PT</li><li><i class="fa fa-sitemap"></i>Shop</li></ul></li>`).join('')}</ul>`,
    (town: string) => `${town}, PT`,
  ],
  [
    'terms that only screen readers are told, and of other things',
    `<ul>${jobs.map(([title, , town], at) => `<li class="card"><div><span class="sr-only field-label">Job Locations</span><span>PT-${town}</span></div><a href="/job/${at}"><h3>${title}</h3></a><div>You know how dough behaves at night, and tell others.</div><dl><dt><span class="sr-only">Category</span></dt><dd><span>Kitchen</span></dd></dl></li>`).join('')}</ul>`,
    (town: string) => `PT-${town}`,
  ],
  [
    'lists of terms under their titles',
    `<ul role="list">${jobs.map(([title, , town], at) => `<li class="css-1"><h3><a href="/job/${at}">${title}</a></h3><dl><dt>remote type</dt><dd>Hybrid</dd></dl><dl><dt>locations</dt><dd>PT - ${town}</dd></dl><dl><dt>posted on</dt><dd>Posted 3 Days Ago</dd></dl></li>`).join('')}</ul>`,
    (town: string) => `PT - ${town}`,
  ],
])('a firm’s own list: %s', (_, html, place) => {
  const found = extract(new JSDOM(`<main><h1>Open positions</h1>${html}</main>`).window.document).map(
    ({ post }) => withFields(post),
  );
  for (const [title, , town] of jobs) {
    const posts = found.filter((post) => post.title?.startsWith(title));
    expect(posts.map(({ employer, location }) => [employer, location])).toEqual([[undefined, place(town)]]);
  }
});

test('a row that stands twice, once for phones, names its department no employer', () => {
  const cells = (title: string, town: string) =>
    `<td class="colTitle"><span class="jobTitle"><a href="/job/1">${title}</a></span><div class="visible-phone"><span class="jobTitle visible-phone"><a href="/job/1">${title}</a></span> <span class="jobFacility visible-phone">Kitchen and Halls</span> <span class="jobLocation visible-phone">${town}, Norte, PT</span></div></td><td class="colFacility"><span class="jobFacility">Kitchen and Halls</span></td><td class="colLocation"><span class="jobLocation">${town}, Norte, PT</span></td><td><span class="jobDate">26 Jul 2026</span></td>`;
  const html = `<table><tr><th>Title</th><th>Department</th><th>Location</th><th>Date</th></tr>${jobs.map(([title, , town]) => `<tr class="data-row">${cells(title, town)}</tr>`).join('')}</table>`;
  const found = extract(new JSDOM(html).window.document).map(({ post }) => withFields(post));
  expect(found.map(({ title, employer, location }) => [title, employer, location])).toEqual(
    jobs.map(([title, , town]) => [title, undefined, `${town}, Norte, PT`]),
  );
});

test.each([
  [
    'blocks of WordPress, each filed elsewhere',
    (at: number) =>
      `class="vacancy post-${at} post type-post status-publish format-standard hentry category-${jobs[at]?.[0]} place-${jobs[at]?.[2]}"`,
    (at: number) => `/job/${at}`,
  ],
  [
    'blocks whose links give an address to a script',
    () => '',
    (at: number) => `JavaScript:openWindow('employer/Advert?id=${at}',550,550)`,
  ],
])('%s are one post each', (_, attributes, address) => {
  const blocks = jobs.map(
    ([title, firm], at) =>
      `<div ${attributes(at)}><h5>${firm} (Pvt) Ltd</h5><span><a href="${address(at)}">${title} of bread</a></span></div>`,
  );
  const html = `<main><h1>Jobs</h1><div class="column">${blocks.join('')}</div></main>`;
  const found = extract(new JSDOM(html).window.document).map(({ post }) => withFields(post));
  expect(found.map(({ title, employer }) => [title, employer])).toEqual(
    jobs.map(([title, firm]) => [`${title} of bread`, `${firm} (Pvt) Ltd`]),
  );
});
