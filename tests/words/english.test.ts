import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gradeOf } from '../../src/cli/pack/wording.ts';
import { idsIn, readLocale, values, wordsOf } from './fluent-files.ts';

const fluent = readLocale('en');
const words = wordsOf('en');
const ids = idsIn(fluent);
/** It shows what lures look like, and is no sentence of ours. */
const ours = ids.filter((id) => id !== 'example-offer');

test('headlines have at most twelve words', () => {
  for (const id of ids.filter((each) => each.startsWith('headline-'))) {
    expect(words(id, values).split(' ').length, id).toBeLessThanOrEqual(12);
  }
});

test('no message passes judgement on an offer or a person, and none frightens', () => {
  const judging =
    /scam|fraud|traffick|victim|slave|illegal|criminal|danger|fake|\bgreed|stupid|trust (this|it)|warning!|beware/iu;
  expect(ours.filter((id) => judging.test(words(id, values)))).toEqual([]);
});

test('"safe" is only ever said to be unsaid, and nothing is promised', () => {
  const safe = ours.filter((id) => /safe|protect|guarantee/iu.test(words(id, values)));
  expect(safe).toEqual(['caution-none-found', 'help-none-found']);
  for (const id of safe) expect(words(id)).toContain('does not mean it is safe');
});

test('no message names a telephone number or an address', () => {
  expect(ours.filter((id) => /\d{4}|https?:|www\.|@/u.test(words(id, { ...values, date: 'May' })))).toEqual(
    [],
  );
});

test('sentences are at reading grade seven or below', () => {
  const hard = ours
    .map((id) => ({ id, text: words(id, values) }))
    .filter(({ text }) => text.split(' ').length >= 10)
    .map(({ id, text }) => ({ id, grade: gradeOf(text) }))
    .filter(({ grade }) => grade > 7);
  expect(hard).toEqual([]);
});

test('every message tells translators where it shows, or stands in a group that does', () => {
  const lines = fluent.split('\n');
  const untold = lines.filter((line, at) => /^[a-z-]+ =/u.test(line) && (lines[at - 1] ?? '').trim() === '');
  expect(untold).toEqual([]);
});

test('every message that a component says is there, and every message is said', () => {
  const code = ['src/ui', 'src/core/explain', 'src/browser', 'entrypoints'].flatMap(sourcesIn);
  const said = code.flatMap((text) =>
    [...text.matchAll(/\bwords\(\s*'([a-z-]+)'/gu)].map(([, id]) => id as string),
  );
  expect(said.filter((id) => !ids.includes(id))).toEqual([]);

  const whole = code.join('\n');
  const groups = [...whole.matchAll(/`([a-z-]+-)\$\{/gu)].map(([, start]) => start as string);
  const unsaid = ids.filter(
    (id) => !whole.includes(`'${id}'`) && !groups.some((start) => id.startsWith(start)),
  );
  // It is said instead of the product's name.
  expect(unsaid).toEqual(['name-discreet']);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(svelte|ts)$/.test(name) && !/\.test\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
