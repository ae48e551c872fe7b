import { expect, test } from 'vitest';
import type { Category, CombinationFinding, Finding, Strength } from '../model/finding.ts';
import { assess } from './assess.ts';

const pack = { id: 'test', version: '1.0.0' };

const finding = (strength: Strength, category: Category, start = 0): Finding => ({
  rule: `${category}-${strength}`,
  indicator: category,
  category,
  strength,
  evidence: [{ field: 'text', start, end: start + 1, quote: 'x' }],
  pack,
});

const combination: CombinationFinding = { combination: 'c', indicators: [], categories: [], pack };

const cases: readonly (readonly [string, readonly Finding[], readonly CombinationFinding[], string])[] = [
  ['nothing found', [], [], 'none-found'],
  [
    'any number of common signs',
    [finding('S1', 'pay'), finding('S1', 'role'), finding('S1', 'travel')],
    [],
    'none-found',
  ],
  ['one unusual sign', [finding('S2', 'pay')], [], 'none-found'],
  ['two unusual signs of one category', [finding('S2', 'pay'), finding('S2', 'pay')], [], 'none-found'],
  ['two unusual signs of two categories', [finding('S2', 'pay'), finding('S2', 'role')], [], 'some'],
  [
    'four unusual signs of four categories',
    (['pay', 'role', 'visa', 'debt'] as const).map((c) => finding('S2', c)),
    [],
    'serious',
  ],
  ['one strong sign', [finding('S3', 'visa')], [], 'some'],
  ['two strong signs of one category', [finding('S3', 'visa'), finding('S3', 'visa')], [], 'some'],
  [
    'a strong sign and an unusual one of another category',
    [finding('S3', 'visa'), finding('S2', 'pay')],
    [],
    'serious',
  ],
  ['a strong sign and a common one', [finding('S3', 'visa'), finding('S1', 'pay')], [], 'some'],
  ['a combination of common signs', [finding('S1', 'pay'), finding('S1', 'role')], [combination], 'some'],
  [
    'a combination and three telling categories',
    (['pay', 'role', 'visa'] as const).map((c) => finding('S2', c)),
    [combination],
    'serious',
  ],
];

test.each(cases)('%s', (_, findings, combinations, concern) => {
  expect(assess(findings, combinations)).toBe(concern);
});

test.each([
  ['one unusual sign beside a common one of another category', ['S2', 'S1'], ['pay', 'role'], 'some'],
  ['one unusual sign beside a common one of the same category', ['S2', 'S1'], ['pay', 'pay'], 'none-found'],
  ['one unusual sign', ['S2'], ['pay'], 'none-found'],
  ['common signs', ['S1', 'S1'], ['pay', 'role'], 'none-found'],
  ['a strong sign beside a common one', ['S3', 'S1'], ['visa', 'role'], 'some'],
] as const)('in a brief message: %s', (_, strengths, categories, concern) => {
  const findings = strengths.map((strength, at) => finding(strength, categories[at] as Category, at));
  expect(assess(findings, [], true)).toBe(concern);
});

test('in a brief message two signs in the same words say one thing', () => {
  const findings = [finding('S2', 'destination', 3), finding('S1', 'role', 3)];
  expect(assess(findings, [], true)).toBe('none-found');
});
