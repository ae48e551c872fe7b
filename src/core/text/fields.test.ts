import { expect, test } from 'vitest';
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
