import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWords } from '../core/explain/words.ts';

const fluent = readFileSync('assets/locales/en.ftl', 'utf8');
const words = createWords('en', fluent);
const ids = [...fluent.matchAll(/^([a-z][a-z-]*) =/gmu)].map(([, id]) => id as string);
const values = { signs: 12, offers: 2, read: 2, host: 'h', publisher: 'p', date: 'd', quote: 'q' };

test('headlines have at most twelve words', () => {
  for (const id of ids.filter((each) => each.startsWith('headline-'))) {
    expect(words(id, values).split(' ').length, id).toBeLessThanOrEqual(12);
  }
});

test('no message passes judgement on an offer or a person', () => {
  const judging = /scam|fraud|traffick|victim|slave|illegal|criminal|danger|fake|trust (this|it)/iu;
  expect(ids.filter((id) => judging.test(words(id, values)))).toEqual([]);
});

test('"safe" is only ever said to be unsaid', () => {
  const safe = ids.filter((id) => /safe/iu.test(words(id, values)));
  expect(safe).toEqual(['caution-none-found']);
  expect(words('caution-none-found')).toContain('does not mean it is safe');
});

test('no message names a telephone number or an address', () => {
  expect(ids.filter((id) => /\d{3}|https?:|www\.|@/u.test(words(id, values)))).toEqual([]);
});

test('every message tells translators where it shows', () => {
  const lines = fluent.split('\n');
  const uncommented = lines.filter((line, at) => /^[a-z-]/u.test(line) && !lines[at - 1]?.startsWith('# '));
  expect(uncommented).toEqual([]);
});

test('every message that a component says is there', () => {
  const used = readdirSync('src/ui')
    .filter((name) => name.endsWith('.svelte') || name === 'plain-text.ts')
    .flatMap((name) => [...readFileSync(join('src/ui', name), 'utf8').matchAll(/words\(\s*'([^']+)'/gu)])
    .map(([, id]) => id as string);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});
