import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Engine } from '../../core/packs/engine.ts';
import type { EngineStore } from '../../core/screen/engines.ts';

/** An engine that was compiled once, so that the next start need not. */
interface KeptEngine {
  readonly release: string;
  readonly engine: Engine;
}

interface Schema extends DBSchema {
  engines: { key: string; value: KeptEngine };
}

const name = 'second-look';
const version = 2;

/**
 * Keeps the engines of one release of the packs, by the languages that they are for, and drops those of all others.
 * A cache may always be lost: a full disk or a broken database loses only time.
 */
export const engineStore = (release: string): EngineStore => ({
  load: async (key) => {
    const kept = await cached(key);
    return kept?.release === release ? kept.engine : undefined;
  },
  keep: (key, engine) => keep(key, { release, engine }),
});

async function cached(key: string): Promise<KeptEngine | undefined> {
  try {
    return await withDatabase((database) => database.get('engines', key));
  } catch {
    await deleteDB(name).catch(() => undefined);
    return undefined;
  }
}

async function keep(key: string, value: KeptEngine): Promise<void> {
  await withDatabase(async (database) => {
    const change = database.transaction('engines', 'readwrite');
    for await (const cursor of change.store) {
      if (cursor.value.release !== value.release) await cursor.delete();
    }
    await Promise.all([change.store.put(value, key), change.done]);
  }).catch(() => undefined);
}

async function withDatabase<Result>(
  use: (database: IDBPDatabase<Schema>) => Promise<Result>,
): Promise<Result> {
  const database = await openDB<Schema>(name, version, {
    upgrade: (fresh) => {
      if (fresh.objectStoreNames.contains('engines')) fresh.deleteObjectStore('engines');
      fresh.createObjectStore('engines');
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
