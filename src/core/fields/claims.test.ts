import { expect, test } from 'vitest';
import { claimsInWords } from './claims.ts';

const json = JSON.stringify;

test.each([
  [
    { address: { addressLocality: 'Chiado', addressRegion: 'Lisbon', addressCountry: 'PT' } },
    'Chiado, Lisbon, PT',
  ],
  [
    { address: { addressLocality: 'Porto', addressRegion: 'Porto', addressCountry: { name: 'Portugal' } } },
    'Porto, Portugal',
  ],
  [[{ address: 'Porto' }, { address: 'Faro' }, { address: 'Faro' }], 'Porto; Faro'],
  [{ address: { streetAddress: 'Rua 1' } }, 'Rua 1'],
  [{ name: '<b>Porto</b>  and  around' }, 'Porto and around'],
  [['Porto', 'Faro'], 'Porto; Faro'],
])('the place %j is told as %j', (told, location) => {
  expect(claimsInWords({ location: json(told) })).toEqual({ location });
});

test.each([
  [
    { currency: 'EUR', value: { minValue: 1800, maxValue: 2400, unitText: 'MONTH' } },
    '1800 - 2400 EUR MONTH',
  ],
  [{ currency: 'EUR', value: { value: 1200, unitText: 'MONTH' } }, '1200 EUR MONTH'],
  [{ currency: 'EUR', value: '9000' }, '9000 EUR'],
  [[{ currency: 'EUR', minValue: 5, maxValue: 5, unitText: 'HOUR' }], '5 EUR HOUR'],
])('the pay %j is told as %j', (told, pay) => {
  expect(claimsInWords({ pay: json(told) })).toEqual({ pay });
});

test('what is said in words stays as it is, and what has none, or was cut off, is not told', () => {
  const said = { title: 'Cook', employer: 'Blue Pot', location: 'Porto', pay: '€900 a month' };
  expect(claimsInWords(said)).toEqual(said);
  expect(claimsInWords({ location: '{"address":{"addressLoc', pay: '{"currency":"EUR"}' })).toEqual({});
  expect(claimsInWords({ location: '[[[[]]],null,7,{"address":[]}]', pay: '[]' })).toEqual({ location: '7' });
});
