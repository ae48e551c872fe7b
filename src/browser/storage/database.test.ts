import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { smallPack } from '../../../tests/packs/small-pack.ts';
import { compile } from '../../core/packs/compile.ts';
import { shelfOf } from '../../core/packs/slice.ts';
import { screen } from '../../core/screen/screen.ts';
import { engineStore, keepShelves, keptShelves } from './database.ts';

const engine = compile([smallPack]);
const post = {
  id: 'p',
  text: 'We are hiring, apply now. Come on a tourist visa.',
  foundBy: 'given' as const,
};

beforeEach(() => deleteDB('second-look'));

test('an engine read back from the cache screens as it did before', async () => {
  await engineStore('1').keep('en', engine);
  const kept = await engineStore('1').load('en');
  expect(kept && (await screen(post, kept))).toEqual(await screen(post, engine));
});

test('engines of several languages are kept, of one release only', async () => {
  const [first, second] = [engineStore('1'), engineStore('2')];
  await first.keep('en', engine);
  await first.keep('en+th', engine);
  expect(await first.load('en')).toBeDefined();
  expect(await second.load('en')).toBeUndefined();
  await second.keep('en', engine);
  expect(await first.load('en+th')).toBeUndefined();
});

test('engines do not fill the disk, however many languages are met', async () => {
  const store = engineStore('1');
  const keys = Array.from({ length: 20 }, (_, index) => `en+${index}`);
  for (const key of keys) await store.keep(key, engine);
  const kept = await Promise.all(keys.map((key) => store.load(key)));
  expect(kept.filter(Boolean).length).toBeLessThanOrEqual(8);
  expect(kept.at(-1)).toBeDefined();
});

test('shelves are kept of one release only', async () => {
  const shelves = [shelfOf(smallPack)];
  await keepShelves('1', shelves);
  expect(await keptShelves('1')).toEqual(shelves);
  expect(await keptShelves('2')).toBeUndefined();
});

test('a database of another shape is thrown away, and the next one works', async () => {
  (await openDB('second-look', 99)).close();
  const store = engineStore('1');
  expect(await store.load('en')).toBeUndefined();
  await store.keep('en', engine);
  expect(await store.load('en')).toBeDefined();
});
