import { expect, test } from 'vitest';
import { fieldsBehindIcons, namedFields } from './named.ts';

test('of parts named alike the first counts, and of those inside it the innermost', () => {
  const named = namedFields([
    ['company-box', 'Crumb & Sons Porto', 0, 19],
    ['company-name', 'Crumb & Sons', 0, 12],
    ['company-location', 'Porto', 13, 19],
    ['company', 'Blue Pot', 40, 48],
  ]);
  expect(named).toEqual({ employer: 'Crumb & Sons', location: 'Porto' });
});

test.each([
  ['card__job-empname-label', 'employer'],
  ['nome-entreprise', 'employer'],
  ['job-city', 'location'],
  ['dia-diem', 'location'],
  ['sueldo', 'pay'],
  ['vaga-titulo', 'title'],
])('%j names the %s', (name, field) => {
  expect(namedFields([[name, 'Words of it', 0, 11]])).toEqual({ [field]: 'Words of it' });
});

test.each([
  'confirmation',
  'capacity',
  'payload',
  'company-logo',
  'location-count',
  'block',
  'velocity',
  'js-exclude-company',
  'company_profile_link',
])('%j names no field', (name) => {
  expect(namedFields([[name, 'Words of it', 0, 11]])).toEqual({});
});

test('an icon names what stands behind it, unless that is a label or a kind of contract', () => {
  expect(fieldsBehindIcons([['fa fa-map-marker', 'Porto', 4, 4]])).toEqual({ location: 'Porto' });
  expect(fieldsBehindIcons([['icon-building', 'Crumb & Sons', 4, 4]])).toEqual({ employer: 'Crumb & Sons' });
  expect(fieldsBehindIcons([['icon-money', '900 EUR', 4, 4]])).toEqual({ pay: '900 EUR' });
  expect(fieldsBehindIcons([['icon-money', 'Salary', 4, 4]])).toEqual({});
  expect(fieldsBehindIcons([['icon-location', 'Location', 4, 4]])).toEqual({});
  expect(fieldsBehindIcons([['icon-building', 'Full-time', 4, 4]])).toEqual({});
  expect(fieldsBehindIcons([['city-map', 'Porto', 4, 9]])).toEqual({});
});

test('a place is told without its label', () => {
  expect(namedFields([['place-city', 'Region: Porto', 9, 22]])).toEqual({ location: 'Porto' });
});

test('what stands above a column names its cells, as readers call it', () => {
  expect(namedFields([[':Firm\nc1', 'Cook', 0, 4]])).toEqual({});
  expect(namedFields([[':Position / Company', 'Cook', 0, 4]])).toEqual({});
  expect(namedFields([[':職種\ncenter', '旋盤工', 0, 3]])).toEqual({ title: '旋盤工' });
  expect(namedFields([[':Company', 'Blue Pot', 0, 8]])).toEqual({ employer: 'Blue Pot' });
});
