import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Engine } from '../../core/packs/engine.ts';
import type { Shelf } from '../../core/packs/slice.ts';
import type { EngineStore } from '../../core/screen/engines.ts';

/** Something that was made of one release of the packs, so that the next start need not make it. */
interface Kept<Made> {
  readonly release: string;
  readonly made: Made;
}

interface Schema extends DBSchema {
  engines: { key: string; value: Kept<Engine> };
  shelves: { key: string; value: Kept<readonly Shelf[]> };
}

const name = 'second-look';
const version = 2;
const stores = ['engines', 'shelves'] as const;
type Store = (typeof stores)[number];

/**
 * Keeps the engines of one release of the packs, by the languages that they are for, and drops those of all others.
 * A cache may always be lost: a full disk or a broken database loses only time.
 */
export const engineStore = (release: string): EngineStore => ({
  load: (key) => load('engines', key, release),
  keep: (key, made) => keep('engines', key, { release, made }),
});

/** So many engines take some forty megabytes of disk. When there are more languages, keeping begins anew. */
const mostKept = 8;

const shelvesKey = 'all';

/** The shelves of a release, when they were kept. */
export const keptShelves = (release: string): Promise<readonly Shelf[] | undefined> =>
  load('shelves', shelvesKey, release);

/** Keeps the shelves of a release instead of any other's. */
export const keepShelves = (release: string, made: readonly Shelf[]): Promise<void> =>
  keep('shelves', shelvesKey, { release, made });

/** Deletes everything that was kept of the packs. The next start makes it anew. */
export const dropCaches = (): Promise<void> => deleteDB(name);

async function load<Name extends Store>(
  store: Name,
  key: string,
  release: string,
): Promise<Schema[Name]['value']['made'] | undefined> {
  try {
    const kept = await withDatabase((database) => database.get(store, key));
    return kept?.release === release ? kept.made : undefined;
  } catch {
    await deleteDB(name).catch(() => undefined);
    return undefined;
  }
}

async function keep<Name extends Store>(
  store: Name,
  key: string,
  value: Schema[Name]['value'],
): Promise<void> {
  await withDatabase(async (database) => {
    const change = database.transaction(store, 'readwrite');
    for await (const cursor of change.store) {
      if (cursor.value.release !== value.release) await cursor.delete();
    }
    if ((await change.store.count()) >= mostKept) await change.store.clear();
    await Promise.all([change.store.put(value, key), change.done]);
  }).catch(() => undefined);
}

async function withDatabase<Result>(
  use: (database: IDBPDatabase<Schema>) => Promise<Result>,
): Promise<Result> {
  const database = await openDB<Schema>(name, version, {
    upgrade: (fresh) => {
      for (const store of fresh.objectStoreNames) fresh.deleteObjectStore(store);
      for (const store of stores) fresh.createObjectStore(store);
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
