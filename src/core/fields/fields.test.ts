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

test('a label alone on its line does not overrule what the page names', () => {
  const post = { id: 'p', location: 'Porto', text: 'Location\nWork experience', foundBy: 'main' } as const;
  expect(withFields(post).location).toBe('Porto');
  expect(withFields({ ...post, text: 'Location: Lisbon' }).location).toBe('Lisbon');
});
