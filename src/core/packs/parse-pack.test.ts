import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallPack } from '../../../tests/packs/small-pack.ts';
import { canonicalJson } from './canonical.ts';
import { parsePack } from './parse-pack.ts';

const problems = (pack: unknown) => {
  const parsed = parsePack(pack);
  return parsed.ok ? [] : parsed.problems.map(({ at, message }) => `${at}: ${message}`);
};
const [firstRule] = smallPack.rules;

test('a pack reads back from its own bytes', () => {
  expect(parsePack(JSON.parse(canonicalJson(smallPack)))).toEqual({ ok: true, value: smallPack });
});

test.each([
  ['a member nobody knows', { ...smallPack, script: 'alert(1)' }, /^pack: There is no “script”/],
  ['another format', { ...smallPack, format: 2 }, /^format/],
  ['a version that no head could name', { ...smallPack, version: '1.0.1234567' }, /^version: .*six digits/],
  ['a title that forges a line', { ...smallPack, title: 'Rules\nFingerprint: 0000' }, /^title: .*one line/],
  ['a title that turns its letters', { ...smallPack, title: 'Rules \u202efo' }, /^title: .*one line/],
  [
    'a rule of an unknown indicator',
    { ...smallPack, rules: [{ ...firstRule, indicator: 'x' }] },
    /no indicator x/,
  ],
  [
    'a source that is not there',
    { ...smallPack, indicators: smallPack.indicators.map((one) => ({ ...one, sources: ['X'] })) },
    /no source X/,
  ],
  [
    'a combination of one category',
    {
      ...smallPack,
      combinations: [{ ...smallPack.combinations[0], groups: [['free-room'], ['free-room']] }],
    },
    /as many categories/,
  ],
  [
    'a rule that says how much its sign weighs',
    { ...smallPack, rules: [{ ...firstRule, strength: 'S3' }] },
    /^rules\[0\]/,
  ],
  ['two rules of one id', { ...smallPack, rules: [firstRule, firstRule] }, /same id/],
  [
    'a condition inside a condition',
    { ...smallPack, rules: [{ ...firstRule, when: [{ all: [{ any: [] }] }] }] },
    /^rules\[0\]/,
  ],
  [
    'an address that is no web address',
    { ...smallPack, sources: { S1: { ...smallPack.sources['S1'], url: 'javascript:alert(1)' } } },
    /^sources/,
  ],
])('%s is refused, and said where', (_, pack, message) => {
  expect(problems(pack).join('\n')).toMatch(message);
});

test('nothing that JSON can say makes reading throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parsePack(value).ok).toBe(false);
    }),
  );
});

test('the order of members does not change the bytes', () => {
  const turned = Object.fromEntries(Object.entries(smallPack).reverse());
  expect(canonicalJson(turned)).toBe(canonicalJson(smallPack));
});
