import { expect, test } from 'vitest';
import type { Clues } from '../model/post.ts';
import { withFields } from './fields.ts';

test('what lines label goes above what was guessed, but for the title of a page’s one post', () => {
  const post = { id: 'p', title: 'Baker', employer: 'Today', text: 'Position: Cook\nCompany: Crumb\nPay: -' };
  expect(withFields({ ...post, foundBy: 'record' })).toMatchObject({ title: 'Cook', employer: 'Crumb' });
  expect(withFields({ ...post, foundBy: 'main', pay: '900 EUR' })).toEqual({
    ...post,
    foundBy: 'main',
    employer: 'Crumb',
    pay: '900 EUR',
  });
});

const card = (text: string, clues: Clues, title?: string) =>
  withFields({ id: 'p', text, foundBy: 'record', ...(title && { title }), clues: { links: [], ...clues } });

test.each([
  ['Baker\nCrumb & Sons\nPorto', {}, 'Crumb & Sons', 'Porto'],
  ['Urgent\nBaker\nCrumb\nPorto', { common: ['Urgent'] }, 'Crumb', 'Porto'],
  ['Baker\nCrumb & Sons • Posted on 2026-11-27\nWe bake.', {}, 'Crumb & Sons', undefined],
  ['Baker\nCrumb & Sons Posted 3 days ago\nPorto · Full-time', {}, 'Crumb & Sons', 'Porto'],
  ['Baker\nPosted on Fri 27th Nov, 2026 - the board of all Porto\nCrumb', {}, 'Crumb', undefined],
  ['Crumb\nBaker\n2 days ago\n900 EUR a month', { links: ['Crumb', 'Baker'] }, 'Crumb', undefined],
  ['Baker\nCrumb Food and drink\nPorto', { links: ['Baker', 'Crumb'] }, 'Crumb', 'Porto'],
  [
    'Baker\nApply now\nCrumb Co., Ltd. of the Old Town of Porto Co., Ltd.\nPorto',
    { asides: ['Apply now'] },
    'Crumb Co., Ltd. of the Old Town of Porto Co., Ltd.',
    'Porto',
  ],
])('the employer and the place of %j are told by where they stand', (text, clues, employer, location) => {
  const told = card(text, clues, 'Baker');
  expect([told.employer, told.location]).toEqual([employer, location]);
});

test.each<[string, string | undefined, Clues, string, string]>([
  ['Blue Pot Sdn Bhd\nSave\nCook\nIpoh', 'Blue Pot Sdn Bhd', { links: ['Cook'] }, 'Cook', 'Blue Pot Sdn Bhd'],
  ['株式会社青鍋 | 創業52年\n調理師\n京都', '株式会社青鍋 | 創業52年', {}, '調理師', '株式会社青鍋'],
  ['Published today\nNew\nCook\nBlue Pot', 'Published today', { headings: ['Cook'] }, 'Cook', 'Blue Pot'],
  ['Today\nCook\nPT Panci Biru\nBekasi', undefined, { asides: ['Today'] }, 'Cook', 'PT Panci Biru'],
  ['Blue Pot\nCook', 'Blue Pot', { links: ['Blue Pot'], targets: ['/company/7'] }, 'Cook', 'Blue Pot'],
  ['Cook\nBlue Pot', 'Cook', { links: ['Cook'], targets: ['/companies/7/jobs/cook'] }, 'Cook', 'Blue Pot'],
])('the job that %j offers is told from its firm', (text, title, clues, job, firm) => {
  expect(card(text, clues, title)).toMatchObject({ title: job, employer: firm });
});

test('where a name says that the heading is the firm, the job stands before it', () => {
  const post = { id: 'p', text: 'New\nCook\nBlue Pot\nIpoh', title: 'Blue Pot', employer: 'Blue Pot' };
  expect(withFields({ ...post, foundBy: 'record', clues: { common: ['New'] } })).toMatchObject({
    title: 'Cook',
    employer: 'Blue Pot',
  });
});

test('a card without a heading is called by its first line that names something', () => {
  const lines = 'Urgent\nCafe supervisor\nBlue Pot\n£12.75 per hour\n1 day ago';
  expect(card(lines, {})).toMatchObject({ title: 'Cafe supervisor', employer: 'Blue Pot' });
});

test('of two links below the title the first is the employer, whatever stands before', () => {
  const links = ['Blue Pot', 'Porto'];
  expect(card('Cook\nMeals and more\nBlue Pot\nPorto', { links }, 'Cook')).toMatchObject({
    employer: 'Blue Pot',
    location: 'Porto',
  });
});

test('a heading that names no job is the employer of the line behind it that does', () => {
  expect(card('Blue Pot\nAssembly Technician\nPorto', {}, 'Blue Pot')).toMatchObject({
    title: 'Assembly Technician',
    employer: 'Blue Pot',
  });
  for (const [title, below] of [
    ['Assembly Technician', 'Blue Pot Consultants'],
    ['Chief of Sound', 'Blue Pot'],
  ] as const)
    expect(card(`${title}\n${below}\nPorto`, {}, title)).toMatchObject({ title, employer: below });
});

test('a number with many digits is no employer', () => {
  expect(card('Cook\nREF123456\nBlue Pot', {}, 'Cook').employer).toBe('Blue Pot');
});

test('pay is known in the digits of any script', () => {
  expect(card('৳১৪,০০০\nCook\nBlue Pot', {}, 'Cook').pay).toBe('৳১৪,০০০');
});

test('a card is called by what is sold, not by who sells it', () => {
  for (const seller of ['blue.pot_2', 'bluepot'])
    expect(card(`${seller}\n1 day ago\nCook wanted\n$20 per hour`, {}, seller).title).toBe('Cook wanted');
});

test('a heading that ends like a month or a firm is a title all the same', () => {
  for (const title of ['Social Media Marketing', 'Junior'])
    expect(card(`${title}\nBlue Pot\nPorto`, {}, title)).toMatchObject({ title, employer: 'Blue Pot' });
});

test('a message is called by nothing that it says', () => {
  expect(card('Ann Other\nBread for $5\n3 kg\nToday', {}).title).toBeUndefined();
});

test.each([
  ['Blue Pot Pvt. Ltd.Posted 2 days ago', 'Blue Pot Pvt. Ltd.'],
  ['Blue Pot 3.8 86 reviews', 'Blue Pot'],
  ['Marmite bleue · Publiée hier', 'Marmite bleue'],
  ['BLUE POT - 44 - NANTES', 'BLUE POT'],
  ['푸른냄비3.8', '푸른냄비'],
  ['Updated Kitchens', 'Updated Kitchens'],
  ['Blue Pot | Porto', 'Blue Pot'],
])('of %j the employer is %j', (employer, name) => {
  expect(withFields({ id: 'p', employer, text: 'Cook', foundBy: 'record' }).employer).toBe(name);
});

test('where the place follows the title, the employer stands above it', () => {
  const post = { id: 'p', title: 'Cook', location: 'Ipoh', text: 'Blue Pot\nCook\nIpoh\nHybrid' } as const;
  expect(withFields({ ...post, foundBy: 'record' }).employer).toBe('Blue Pot');
});

test('who signs a card with a link is the employer', () => {
  expect(card('Cook\nYesterday by Blue Pot\nLeeds', { links: ['Cook', 'Blue Pot'] }, 'Cook').employer).toBe(
    'Blue Pot',
  );
});

test('a title may name the employer', () => {
  expect(card('Baker at Crumb & Sons\n29 November', {}, 'Baker at Crumb & Sons')).toMatchObject({
    title: 'Baker',
    employer: 'Crumb & Sons',
  });
});

test('what stands below the heading of a page that claims no job is no employer', () => {
  const page = { id: 'p', title: 'Bread', text: 'We baked.\nFor $5.', foundBy: 'main' } as const;
  const above = 'Bread\nBy Ann Other\nTravel';
  expect(withFields({ ...page, clues: { above, below: '' } }).employer).toBeUndefined();
  expect(withFields({ ...page, clues: { above, below: '', claimed: { title: 'Bread' } } }).employer).toBe(
    'By Ann Other',
  );
});

const page = (text: string, above: string, more: Partial<Clues> = {}) =>
  withFields({ id: 'p', title: 'Cook', text, foundBy: 'main', clues: { above, below: '', ...more } });

test.each<[string, string, Partial<Clues>, string | undefined]>([
  ['We cook.', 'Cook\nBlue Pot Foods, Inc.\nFull-time', {}, 'Blue Pot Foods, Inc.'],
  [
    'Blue Pot cooks for schools.',
    'Cook\nFull-time',
    { below: 'Blue Pot Foods, Inc.' },
    'Blue Pot Foods, Inc.',
  ],
  ['Blue Pot cooks for schools.', 'Cook', { head: 'Cook @ Blue Pot' }, 'Blue Pot'],
  ['We cook.', 'Cook', { links: ['Blue Pot'], targets: ['/jobs/companies/7/'] }, 'Blue Pot'],
  ['We cook.', 'Cook\nReporting', { head: 'Cook | Jobs' }, undefined],
  ['We cook.', 'Blue Pot 4.2\nCook', { head: 'Cook at Blue Pot | Jobs' }, 'Blue Pot'],
  [
    '做饭。',
    'Cook',
    { head: '【Cook招聘】_青锅有限公司招聘信息-职位', below: '相似\n青锅有限公司' },
    '青锅有限公司',
  ],
])('the employer of a page that says %j under %j', (text, above, more, employer) => {
  expect(page(text, above, more).employer).toBe(employer);
});

test('the place of a page’s one post is a town with its region, where the employer is known', () => {
  const of = (line: string) => page('We cook.', `Cook\nBlue Pot Ltd\n${line}`).location;
  expect(['Haro, La Rioja', 'Recife - PE', 'Full Time, Permanent'].map(of)).toEqual([
    'Haro, La Rioja',
    'Recife - PE',
    undefined,
  ]);
  expect(page('We walked.', 'Cook\nAsia, Camboya').location).toBeUndefined();
  expect(page('做饭。', 'Cook\n地區新北市中和區').location).toBe('新北市中和區');
});

test('an employer that a text about it begins with is only its name', () => {
  const told = '青锅餐饮有限公司成立于二〇一〇年，在上海和苏州有三十家饭馆，供应早餐、午餐和晚餐。';
  expect(page('做饭。', 'Cook', { below: `公司介绍\n${told}` }).employer).toBe('青锅餐饮有限公司');
});

test('beside words for a contract a town is one without an employer, too', () => {
  const of = (line: string) => page('We cook.', `Cook\n${line}`).location;
  expect(of('Melvik, Sarland | Full-Time | 2 years')).toBe('Melvik, Sarland');
  expect(of('Melvik, Sarland | Tours')).toBeUndefined();
  expect(of('Kuching, Sarawak')).toBe('Kuching, Sarawak');
});

test('a link to a map is no part of a place', () => {
  expect(page('We cook.', 'Cook\n근무지역\n경기 성남시 분당구지도').location).toBe('경기 성남시 분당구');
});

test.each(['Studio\n9,000 baht / month\n34 sqm', 'Cook\n$ 900\n$ 1,200\n$ 1,900'])(
  'the sums of %j are no pay',
  (text) => {
    expect(card(text, {}, text.split('\n')[0]).pay).toBeUndefined();
  },
);

test('a sum on a line of its own goes before those of sentences, also soon below', () => {
  const text = 'You cook for schools, and we give you $ 40 a year for shoes and aprons of your choice.';
  expect(page(text, 'Cook\n$ 900 a month').pay).toBe('$ 900 a month');
  expect(page(text, 'Cook', { below: 'Apply\n$ 900 a month' }).pay).toBe('$ 900 a month');
  expect(page(text, 'Cook', { below: 'Baker\n$ 800\nFitter\n$ 700' }).pay).toMatch('$ 40 a year');
});

test('a place that is only claimed is told without the code of its country', () => {
  expect(page('We cook.', 'Cook', { claimed: { location: 'Porto, PT' } }).location).toBe('Porto');
});

test('pay that the page shows is not taken for what it claims', () => {
  const post = { id: 'p', title: 'Cook', text: 'We cook.', foundBy: 'structured-data' } as const;
  const clues = { above: 'Salary\n£38,000 a year', below: 'Fitter\nSalary\n£40,000 a year' };
  const claimed = { title: 'Cook', pay: '38000 GBP YEAR' };
  expect(withFields({ ...post, clues: { ...clues, claimed } }).pay).toBe('£38,000 a year');
});

test('a label alone on its line does not overrule what the page names', () => {
  const post = { id: 'p', location: 'Porto', text: 'Location\nWork experience', foundBy: 'main' } as const;
  expect(withFields(post).location).toBe('Porto');
  expect(withFields({ ...post, text: 'Location: Lisbon' }).location).toBe('Lisbon');
});

test('a logo tells which of a card’s lines is the employer, and a picture of its poster only among lines that may be', () => {
  const lines = 'Cook\nMelvik\nBlue Pot\nToday';
  expect(card(lines, { named: [['img logo', 'Blue Pot logo', 0, 0]] }, 'Cook').employer).toBe('Blue Pot');
  expect(card(lines, { named: [['img', 'Blue Pot', 0, 0]] }, 'Cook').employer).toBe('Blue Pot');
  expect(card(lines, {}, 'Cook').employer).toBe('Melvik');
  expect(card(lines.replace('Melvik', 'Ipoh'), {}, 'Cook')).toMatchObject({
    employer: 'Blue Pot',
    location: 'Ipoh',
  });
  expect(card('Cook\nToday', { named: [['img', 'Ana Reyes', 0, 0]] }, 'Cook').employer).toBeUndefined();
});

const jobBelow = (above: string, clues: Clues = {}) =>
  withFields({
    id: 'p',
    text: 'We bake bread. Come and help.',
    foundBy: 'main',
    title: 'Cook',
    clues: { above, ...clues },
  });

test('the firm of a page’s job stands right below its title, where the job in short follows', () => {
  expect(jobBelow('Cook\nBlue Pot ✔ Verified\nFull-time\nToday').employer).toBe('Blue Pot');
  expect(jobBelow('Cook\nBlue Pot\nRM 1,800 a month').employer).toBe('Blue Pot');
  expect(jobBelow('Cook\nBy Ana Reyes\nShare').employer).toBeUndefined();
});

test('menus above a page’s title label nothing', () => {
  expect(jobBelow('Jobs\nCompany\nFor students\nAbout\nNews\nCook\nCompany: Blue Pot').employer).toBe(
    'Blue Pot',
  );
});

test('a label is told from the value that stands right behind it, where the page names it apart', () => {
  const named: Clues['named'] = [['key', 'Location', 30, 38]];
  expect(jobBelow('Cook\nLocationIpoh', { named }).location).toBe('Ipoh');
  expect(jobBelow('Cook\nLocationIpoh').location).toBeUndefined();
});

test.each([
  ['Vaga de Cozinheiro', 'Cozinheiro', undefined],
  ['Вакансия: Повар', 'Повар', undefined],
  ['Chef froid (H/F) | Agadir (Maroc)', 'Chef froid (H/F)', 'Agadir (Maroc)'],
  ['Cook | Night shift', 'Cook | Night shift', undefined],
])('of the title %s', (written, title, location) => {
  expect(card(`${written}\nWe cook.`, {}, written)).toMatchObject({ title, ...(location && { location }) });
});

test('a card without a heading is called what its first link says', () => {
  expect(card('Baker\nCrumb', { links: ['@', 'Baker\nfor our shop'] }).title).toBe('Baker');
  expect(card('Baker\nCrumb', { headings: ['Baker\nNew'], links: ['Crumb'] }).title).toBe('Baker');
});

test('a town with its state is a place and no employer', () => {
  const { employer, location } = card(
    'Cozinheiro\nLondrina/PR\nFazer pães e bolos todas as manhãs.',
    {},
    'Cozinheiro',
  );
  expect([employer, location]).toEqual([undefined, 'Londrina/PR']);
});

test('what a title says of pay is asked last, and billions are none', () => {
  expect(card('Cook (5-9K)\nCrumb\n6-8千/月', {}, 'Cook (5-9K)').pay).toBe('6-8千/月');
  expect(card('Musk\nTwitter por USD 44 mil millones', {}, 'Musk').pay).toBeUndefined();
});

test('a picture whose address says that it is a logo names the firm of a card, and not that of a page', () => {
  const named: Clues['named'] = [['img logo photo', 'Crumb & Sons', 0, 0]];
  expect(card('Baker\nWe bake bread in the old town.', { named }, 'Baker').employer).toBe('Crumb & Sons');
  expect(
    card('Baker\nWe bake bread in the old town.', { named, above: '', headings: [''] }, 'Baker').employer,
  ).toBeUndefined();
});

test.each<[string, string, Partial<Clues>]>([
  ['Cook\nBlue Pot•Melvik, SA\nLast updated: 2 days ago', 'a dot without blanks', {}],
  ['Cook\nSenior | Full time\nBlue Pot· Melvik', 'a level and a kind of contract', {}],
  ['Cook\nSpring Boot\nExcel\nBlue Pot', 'tools', {}],
  ['Cook\n경력무관\n경력 2년 ↑\n마감 D-20\nBlue Pot', 'conditions', {}],
  ['Cook\n9 000 – 13 000 грн · more after two months\nBlue Pot · Киев', 'how a sum is paid', {}],
  ['Cook\nFriendly shop, staff discount.\nBlue Pot', 'a short sentence', {}],
  ['Cook\nSAR\nBlue Pot', 'a currency', {}],
  ['Cook choose\nBlue Pot\nCook\nMelvik', 'a box to choose the offer by', {}],
  ['Cook\nBlue PotSeldom answers', 'a badge right behind it', { asides: ['Seldom answers'] }],
  ['Cook\nBlue PotКиїв', 'its town right behind it', { named: [['strong', 'Blue Pot', 5, 13]] }],
])('the employer of the card %j is told from %s', (lines, _, clues) => {
  expect(card(lines, clues, 'Cook').employer).toBe('Blue Pot');
});

test('a firm by its legal form stands above the title, too', () => {
  expect(card('(주)파란솥\n강소기업\nCook\nMelvik', {}, 'Cook').employer).toBe('(주)파란솥');
});

test('a part that its author named the employer is none where it says a badge', () => {
  const named: Clues['named'] = [
    ['employer-badge', 'Responsive employer', 0, 19],
    ['company', 'Blue Pot', 20, 28],
  ];
  expect(card('Responsive employer\nBlue Pot\nCook', { named }, 'Cook').employer).toBe('Blue Pot');
});

test('a firm is linked by its offers, a picture of its first letter is none, and what many cards say behind an icon', () => {
  const clues: Partial<Clues> = {
    links: ['Cook', 'B', 'Blue Pot'],
    targets: ['/jobs/7-cook/', '/jobs/?company=blue-pot-7', '/jobs/?company=blue-pot-7'],
    named: [['bi bi-building', 'Remote only', 12, 12]],
    common: ['Remote only'],
  };
  expect(card('Cook\nB\nBlue Pot Ana Reyes, founder\nRemote only', clues, 'Cook').employer).toBe('Blue Pot');
});

test('universities and hospitals are bodies that employ, and their lecturers are not', () => {
  expect(card('University of Melvik\nNight cook\nMelvik', {}, 'University of Melvik')).toMatchObject({
    title: 'Night cook',
    employer: 'University of Melvik',
  });
  expect(card('University lecturer\nBlue Pot', {}, 'University lecturer').employer).toBe('Blue Pot');
});

test.each<[string, string, Partial<Clues>]>([
  ['Ana Reis\nThe bread there is good\nLike\nReply', 'Ana Reis', { around: 'Blue Pot' }],
  ['blue_pot\nWe open at six, come by.\nTell me more\nShare', 'blue_pot', {}],
  [
    'Cook wanted for our kitchen\nYou cook for a hundred people, six days a week.\n18 replies Save Share',
    'Cook',
    {},
  ],
  ['厨师\n早上六点开门，下午两点就收工', '厨师', {}],
])('what people write in %j is no employer', (text, title, clues) => {
  expect(card(text, clues, title)).not.toHaveProperty('employer');
});

test('whoever posts stands above the title, and says when in between; dots part the sum from the place', () => {
  const text =
    'Blue Pot\nPosted today, 08:10\nCook\nFull time · Porto · €900 a month\nYou cook for us.\nShare';
  expect(card(text, {}, 'Cook')).toMatchObject({
    employer: 'Blue Pot',
    location: 'Porto',
    pay: '€900 a month',
  });
});

test('behind paragraphs a firm is called by capitals, and places are not looked for', () => {
  const text = 'Cook\nYou cook for a hundred people.\nfree rice and a bus\nGreenpark Kitchens\nYour duties';
  expect(card(text, {}, 'Cook')).toMatchObject({ employer: 'Greenpark Kitchens' });
  expect(card(text, {}, 'Cook')).not.toHaveProperty('location');
});

test.each<[string, string | undefined, Clues, object]>([
  [
    '20418-厨师（广州）\n后厨类\n广州',
    undefined,
    { links: ['20418-厨师（广州）'], headings: ['20418-厨师（广州）'] },
    { title: '20418-厨师（广州）' },
  ],
  [
    'Programador PLC\nAveiro\nPorto Doce Lda',
    'Programador PLC',
    {},
    { title: 'Programador PLC', employer: 'Porto Doce Lda' },
  ],
  [
    'Cook\nHybrid\nBlue Pot',
    'Cook',
    {
      links: ['Blue Pot'],
      targets: ['/company/blue-pot'],
      named: [['fa-house-building', 'Hybrid, 2 days', 5, 5]],
    },
    { employer: 'Blue Pot' },
  ],
  [
    'Cook\nGo to the kitchen\nBlue Pot',
    'Cook',
    { links: ['Blue Pot'], targets: ['/offers?companies=Blue%20Pot'] },
    { employer: 'Blue Pot' },
  ],
  [
    'Blue Pot Follow\nCook',
    'Cook',
    { asides: ['Follow'], named: [['company', 'Blue Pot Follow', 0, 15]] },
    { employer: 'Blue Pot' },
  ],
  ['仓库组长\n3-4年经验 | 招2人\n上海\n青锅餐饮', '仓库组长', {}, { employer: '青锅餐饮' }],
  ['调理师\n单位名称\n青锅餐饮学校', '调理师', {}, { employer: '青锅餐饮学校' }],
  [
    'C\nHaro, La Rioja\nMonitor de pan\nObrador Verde\nContrato de seis meses\n1.380 €',
    undefined,
    {},
    { title: 'Monitor de pan', location: 'Haro, La Rioja' },
  ],
  ['成华 | 送水工\n青锅饮水服务部', '成华 | 送水工', {}, { title: '送水工', location: '成华' }],
])('a card of real boards: %j', (text, title, clues, told) => {
  expect(card(text, clues, title)).toMatchObject(told);
});

test('a word that is a label elsewhere may begin a line', () => {
  const text = '회사에서 중요하게 생각하는 역량\n회사\n나';
  expect(card(text, { named: [['legend', '회사', 20, 22]] }, '요리사')).not.toHaveProperty('employer');
});

test('a title is told without what says only that it is one of an offer', () => {
  expect(card('調理師の求人詳細情報\n青鍋', {}, '調理師の求人詳細情報').title).toBe('調理師');
});

test('what a link or a button of a site does is no employer', () => {
  const text = 'Apply at the firm’s own site\nAbout us\nView all jobs';
  const links = text.split('\n');
  expect(
    card(`Cook\n${text}`, { links, targets: links.map(() => '/company/blue-pot') }, 'Cook'),
  ).not.toHaveProperty('employer');
  expect(card('Cook\nCompany: About us\nPorto', {}, 'Cook').employer).not.toBe('About us');
  expect(
    card('Cook\nSave the Children', { links: ['Save the Children'], targets: ['/company/7'] }, 'Cook'),
  ).toMatchObject({
    employer: 'Save the Children',
  });
});

test('where a text begins with its title, the job in short is a part of it', () => {
  const text =
    'Sign in\nCook\nDapur Panci Biru\nRp3,2 Juta - Rp4 Juta/bulan\nBeji, Kota Depok\nYou cook for a hundred people.';
  const told = withFields({
    id: 'p',
    title: 'Cook',
    text,
    foundBy: 'main',
    lang: 'id',
    clues: { above: '', below: '', headings: ['Cook', 'Cook'] },
  });
  expect(told).toMatchObject({ employer: 'Dapur Panci Biru' });
});

test('within a paragraph, pay stands behind its label', () => {
  const text = `${'We bake bread for the whole town, and cakes on Sundays. '.repeat(6)}Salario: $3.600.000 Horario: de lunes a viernes`;
  expect(card(`Cook\n${text}`, {}, 'Cook').pay).toBe('$3.600.000');
  expect(card('Cook\nBlue Pot', { named: [['salary_currency', 'EUR', 0, 3]] }, 'Cook')).not.toHaveProperty(
    'pay',
  );
  expect(card('Cook\n44K à 52K €', {}, 'Cook').pay).toBe('44K à 52K €');
});

test('a label and its value may be two parts of one line', () => {
  const named: Clues['named'] = [
    ['key', 'Location', 0, 8],
    ['info', 'Kitui', 9, 14],
  ];
  expect(card('Cook\nLocation Kitui\nWe cook.', { named }, 'Cook').location).toBe('Kitui');
  expect(card('Cook\nLocation matters to us\nWe cook.', { named }, 'Cook').location).not.toBe(
    'matters to us',
  );
});

test('reviews behind a name are no part of it', () => {
  expect(
    card('Cook\nBlue Pot 6 reviews', { named: [['ui-company', 'Blue Pot 6 reviews', 5, 23]] }, 'Cook')
      .employer,
  ).toBe('Blue Pot');
});
