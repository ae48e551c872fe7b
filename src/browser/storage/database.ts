import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Pack } from '../../core/model/pack.ts';
import type { Engine } from '../../core/packs/engine.ts';

/** A pack that was read and compiled once, so that the next start need not. */
export interface CachedEngine {
  readonly pack: Pack;
  readonly engine: Engine;
}

interface Schema extends DBSchema {
  engines: { key: string; value: CachedEngine };
}

const name = 'second-look';
const version = 1;

/** What was kept under a key. Undefined when there is nothing, or nothing readable: a cache may always be lost. */
export async function cachedEngine(key: string): Promise<CachedEngine | undefined> {
  try {
    return await withDatabase((database) => database.get('engines', key));
  } catch {
    await deleteDB(name).catch(() => undefined);
    return undefined;
  }
}

/** Keeps one engine and drops all others. A full disk or a broken database loses only time. */
export async function keepEngine(key: string, value: CachedEngine): Promise<void> {
  await withDatabase(async (database) => {
    const change = database.transaction('engines', 'readwrite');
    await Promise.all([change.store.clear(), change.store.put(value, key), change.done]);
  }).catch(() => undefined);
}

async function withDatabase<Result>(
  use: (database: IDBPDatabase<Schema>) => Promise<Result>,
): Promise<Result> {
  const database = await openDB<Schema>(name, version, {
    upgrade: (fresh) => {
      fresh.createObjectStore('engines');
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
