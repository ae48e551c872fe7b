import { expect, test } from 'vitest';
import { type Callings, pageTitle } from './page-title.ts';

const nothing: Callings = {
  title: undefined,
  named: [],
  labelled: undefined,
  headings: [],
  lines: [],
  head: '',
  inHead: undefined,
};

test.each<[string, Partial<Callings>, string | undefined]>([
  ['its heading', { title: 'Cook', headings: ['Baker'] }, 'Cook'],
  [
    'another, where the heading is any job’s',
    { title: 'Job details', headings: ['Night cook'] },
    'Night cook',
  ],
  [
    'a part that is named a title, where the heading is the site’s',
    { title: 'Jobs of Galle', head: 'Find work | Jobs of Galle', named: ['Night cook'] },
    'Night cook',
  ],
  [
    'its heading, where that ends the head and nothing else is called',
    { title: 'Inventory', head: 'Blue Pot - Inventory', headings: ['What you bring'] },
    'Inventory',
  ],
  [
    'what a line labels, where the heading names no job',
    { title: 'Work of the State', labelled: 'Cook' },
    'Cook',
  ],
  [
    'the line that the head repeats',
    { lines: ['Menu', 'Bread maker', 'Blue Pot'], head: 'Vacancy: Bread maker in Galle' },
    'Bread maker',
  ],
  [
    'a line that names a job, be it little of a long head',
    { title: '职位介绍', lines: ['厨师长'], named: ['招聘主管'], head: '【上海 厨师长招聘】-青锅餐饮-职位' },
    '厨师长',
  ],
  ['as much of the head as there is', { inHead: 'Bread maker' }, 'Bread maker'],
  ['nothing', {}, undefined],
])('a page’s job is called by %s', (_, callings, title) => {
  expect(pageTitle({ ...nothing, ...callings })).toBe(title);
});
