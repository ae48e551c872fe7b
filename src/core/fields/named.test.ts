import { expect, test } from 'vitest';
import { namedFields } from './named.ts';

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

test.each(['confirmation', 'capacity', 'payload', 'company-logo', 'location-count', 'block', 'velocity'])(
  '%j names no field',
  (name) => {
    expect(namedFields([[name, 'Words of it', 0, 11]])).toEqual({});
  },
);

test('an icon names what stands behind it, unless a part does, a label, or a kind of contract', () => {
  expect(namedFields([['fa fa-map-marker', 'Porto', 4, 4]])).toEqual({ location: 'Porto' });
  expect(namedFields([['icon-building', 'Crumb & Sons', 4, 4]])).toEqual({ employer: 'Crumb & Sons' });
  expect(namedFields([['icon-money', '900 EUR', 4, 4]])).toEqual({ pay: '900 EUR' });
  const beside = ['place-city', 'Galle', 9, 14] as const;
  expect(namedFields([['icon-pin', 'Porto', 4, 4], beside])).toEqual({ location: 'Galle' });
  expect(namedFields([['icon-money', 'Salary', 4, 4]])).toEqual({});
  expect(namedFields([['icon-location', 'Location', 4, 4]])).toEqual({});
  expect(namedFields([['icon-building', 'Full-time', 4, 4]])).toEqual({});
});
