import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { smallPack } from '../../../tests/packs/small-pack.ts';
import { compile } from '../../core/packs/compile.ts';
import { screen } from '../../core/screen/screen.ts';
import { cachedEngine, keepEngine } from './database.ts';

const cached = { pack: smallPack, engine: compile([smallPack]) };
const post = {
  id: 'p',
  text: 'We are hiring, apply now. Come on a tourist visa.',
  foundBy: 'given' as const,
};

beforeEach(() => deleteDB('second-look'));

test('an engine read back from the cache screens as it did before', async () => {
  await keepEngine('1-a', cached);
  const kept = await cachedEngine('1-a');
  expect(kept && (await screen(post, kept.engine))).toEqual(await screen(post, cached.engine));
});

test('an engine of another release is not there, and keeping one drops the others', async () => {
  await keepEngine('1-a', cached);
  expect(await cachedEngine('1-b')).toBeUndefined();
  await keepEngine('1-b', cached);
  expect(await cachedEngine('1-a')).toBeUndefined();
});

test('a database of another shape is thrown away, and the next one works', async () => {
  (await openDB('second-look', 99)).close();
  expect(await cachedEngine('1-a')).toBeUndefined();
  await keepEngine('1-a', cached);
  expect(await cachedEngine('1-a')).toBeDefined();
});
