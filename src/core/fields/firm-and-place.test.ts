import { expect, test } from 'vitest';
import { firmAndPlace } from './firm-and-place.ts';

test.each([
  ['Blue Pot - Cali, Valle del Cauca', { employer: 'Blue Pot', location: 'Cali, Valle del Cauca' }],
  ['Crumb & Sons | Doha', { employer: 'Crumb & Sons', location: 'Doha' }],
  ['Full-time - Porto, Norte', {}],
  ['Baker - Porto, Norte', {}],
  ['Bread - and more of it', {}],
  ['Blue Pot', {}],
])('what stands below a title in %j', (line, told) => {
  expect(firmAndPlace(['Menu', 'Cook', line, 'We cook.'], 'Cook', 'en')).toEqual(told);
});

test('elsewhere it may be anything', () => {
  expect(firmAndPlace(['Blue Pot - Doha', 'Cook', 'We cook.'], 'Cook', 'en')).toEqual({});
  expect(firmAndPlace(['Blue Pot - Doha'], undefined, 'en')).toEqual({});
  expect(firmAndPlace(['Blue Pot - Doha'], 'Cook', 'en')).toEqual({});
});
