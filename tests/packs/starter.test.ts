import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildPack } from '../../src/cli/pack/build.ts';
import { checkPack } from '../../src/cli/pack/check.ts';
import { starter, starterFolder } from '../../src/cli/starter.ts';
import { explain } from '../../src/core/explain/explain.ts';
import { createWords } from '../../src/core/explain/words.ts';
import { shelfOf } from '../../src/core/packs/slice.ts';

const { pack, sha256 } = buildPack(starterFolder);

test('every example of every rule matches as its author says, and no message judges', async () => {
  const { problems, rules, examples } = await checkPack(starterFolder);
  expect(problems).toEqual([]);
  expect(rules).toBeGreaterThanOrEqual(15);
  expect(examples).toBeGreaterThanOrEqual(rules * 4);
});

test('the pack covers at least eight categories and three combinations', async () => {
  const used = new Set(pack.rules.map(({ indicator }) => indicator));
  const categories = new Set(
    pack.indicators.filter(({ id }) => used.has(id)).map(({ category }) => category),
  );
  expect(categories.size).toBeGreaterThanOrEqual(8);
  expect(pack.combinations.length).toBeGreaterThanOrEqual(3);
});

test('every indicator that a combination names has a rule', async () => {
  const used = new Set(pack.rules.map(({ indicator }) => indicator));
  expect(pack.combinations.flatMap(({ groups }) => groups.flat()).filter((id) => !used.has(id))).toEqual([]);
});

test('every combination asks for signs of at least three categories', async () => {
  const categoryOf = new Map(pack.indicators.map(({ id, category }) => [id, category]));
  const few = pack.combinations.filter(
    ({ groups }) => groups.length < 3 || new Set(groups.flat().map((id) => categoryOf.get(id))).size < 3,
  );
  expect(few).toEqual([]);
});

test('the same source gives the same bytes', async () => {
  expect(buildPack(starterFolder).sha256).toBe(sha256);
});

test('the part of the pack that is kept for telling explains as the whole pack does', async () => {
  const { pack, engines } = starter();
  const text =
    'URGENT HIRING! Chat support in Myawaddy, no experience, salary 1,500 USD per month, free air ticket and room. Tourist visa, we keep your passport, typing test only. Telegram @goldensunhr';
  const post = { id: 'p', text, foundBy: 'given' } as const;
  const assessment = await engines.screen(post);
  const words = createWords('en', readFileSync('assets/locales/en.ftl', 'utf8'));
  const told = explain(post, assessment, [shelfOf(pack).telling], words);
  expect(told.reasons.length).toBeGreaterThan(3);
  expect(told).toEqual(explain(post, assessment, [pack], words));
});
