import { expect, test } from 'vitest';
import type { Facts, Hint, PlaceFact } from '../model/fact.ts';
import type { Category, Finding, Strength } from '../model/finding.ts';
import { isBrought, isOfferBySigns } from './offer-by-signs.ts';

type Sign = readonly [Strength, Category];

const finding = ([strength, category]: Sign, start: number): Finding => ({
  rule: `${category}.en`,
  indicator: category,
  category,
  strength,
  evidence: [{ field: 'text', start, end: start + 1, quote: 'x' }],
  pack: { id: 'test', version: '1.0.0' },
});

const span = { start: 0, end: 1 };
const watched: PlaceFact = {
  place: 'kh',
  kind: 'country',
  country: 'KH',
  watched: true,
  role: 'named',
  denied: false,
  span,
};

/** What a text says besides its signs. */
const said: Readonly<Record<string, Partial<Pick<Facts, 'brief' | 'places' | 'abroad'>>>> = {
  nothing: {},
  abroad: { abroad: [span] },
  'a watched place': { places: [watched] },
  'that it is not in a watched place': { places: [{ ...watched, denied: true }] },
  'a place that is not watched': { places: [{ ...watched, watched: false }] },
  'little of an offer': { brief: true },
};

const strong: Sign = ['S3', 'documents'];
const role: Sign = ['S2', 'role'];
const illicit: Sign = ['S3', 'role'];
const secret: Sign = ['S3', 'secrecy'];
const room: Sign = ['S2', 'accommodation'];
const common: Sign = ['S1', 'pay'];

const cases: readonly (readonly [Hint, keyof typeof said, readonly Sign[], boolean])[] = [
  // It hardly says that work is offered.
  ['offer', 'nothing', [strong], true],
  ['offer', 'nothing', [role], false],
  ['offer', 'nothing', [role, room], true],
  ['offer', 'nothing', [room, ['S2', 'travel']], false],
  ['offer', 'nothing', [role, common], false],
  ['offer', 'little of an offer', [role, common], true],
  ['offer', 'little of an offer', [room, ['S1', 'travel']], false],
  ['offer', 'little of an offer', [common, ['S1', 'role']], false],
  // It speaks of work.
  ['work', 'nothing', [strong], false],
  ['work', 'nothing', [strong, common], true],
  ['work', 'nothing', [strong, ['S1', 'documents']], false],
  ['work', 'nothing', [role, room], true],
  ['work', 'nothing', [role, ['S2', 'role']], false],
  ['work', 'little of an offer', [room, common], true],
  ['work', 'little of an offer', [illicit], true],
  ['work', 'nothing', [illicit], false],
  ['work', 'little of an offer', [secret], false],
  ['work', 'little of an offer', [strong], false],
  // It says nothing that speaks against an offer.
  ['open', 'nothing', [strong], false],
  ['open', 'nothing', [strong, common], false],
  ['open', 'nothing', [strong, role], true],
  ['open', 'nothing', [strong, room], false],
  ['open', 'abroad', [strong, room], true],
  ['open', 'abroad', [role, room], false],
  ['open', 'a watched place', [strong], false],
  ['open', 'a watched place', [strong, common], true],
  ['open', 'a watched place', [role, room], false],
  ['open', 'that it is not in a watched place', [strong, common], false],
  ['open', 'a place that is not watched', [strong, common], false],
  ['open', 'little of an offer', [role, common], false],
  ['open', 'little of an offer', [illicit], true],
  ['open', 'nothing', [illicit], false],
  ['open', 'little of an offer', [secret], false],
  ['open', 'little of an offer', [strong], false],
  ['offer', 'abroad', [], false],
  // A word of warning stands in it.
  ['doubtful', 'nothing', [illicit], true],
  ['doubtful', 'little of an offer', [strong, role], false],
];

test.each(cases)('hint %s, and it says %s: %j → %s', (hint, says, signs, expected) => {
  const facts = { hint, brief: false, places: [], abroad: [], ...said[says] };
  expect(isOfferBySigns(facts, signs.map(finding), true)).toBe(expected);
});

test('what stands on a page must speak of work, where what a reader brings need not', () => {
  const brief = { brief: true, places: [], abroad: [] };
  const signs = [finding(illicit, 0)];
  expect(isOfferBySigns({ ...brief, hint: 'open' }, signs, false)).toBe(false);
  expect(isOfferBySigns({ ...brief, hint: 'work' }, signs, false)).toBe(true);
  expect(isOfferBySigns({ ...brief, hint: 'doubtful' }, signs, false)).toBe(false);
});

test.each([
  ['given', true],
  ['selection', true],
  ['record', false],
] as const)('a post found as %s was brought by its reader: %s', (foundBy, expected) => {
  expect(isBrought({ foundBy })).toBe(expected);
});
