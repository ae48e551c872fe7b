import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { digestOf } from '../../core/packs/channel/bytes.ts';
import { isBroken } from '../storage/broken.ts';
import { verifier } from './verifier.ts';

interface Schema extends DBSchema {
  releases: { key: string; value: Uint8Array };
}

const name = 'second-look-rules';
const version = 1;

/** Keeps the bytes of a release under their SHA-256. Rejects when there is no room. */
export const keepRelease = (sha256: string, bytes: Uint8Array): Promise<void> =>
  withReleases(async (database) => {
    await database.put('releases', bytes, sha256);
  });

/** The bytes of a release. Undefined when they are not there, or not whole: what lies on a disk can rot. */
export async function keptRelease(sha256: string): Promise<Uint8Array | undefined> {
  const bytes = await withReleases((database) => database.get('releases', sha256)).catch(() => undefined);
  return bytes && (await digestOf(bytes, verifier)) === sha256 ? bytes : undefined;
}

/** Deletes all releases but these. */
export const dropOtherReleases = (wanted: readonly string[]): Promise<void> =>
  withReleases(async (database) => {
    const change = database.transaction('releases', 'readwrite');
    const known = await change.store.getAllKeys();
    await Promise.all(known.filter((key) => !wanted.includes(key)).map((key) => change.store.delete(key)));
    await change.done;
  }).catch(() => undefined);

/** Deletes every release. */
export const dropReleases = (): Promise<void> => deleteDB(name);

/** Works on the releases. A database that is broken gives way to a new one: what is lost can be fetched again. */
async function withReleases<Result>(
  work: (database: IDBPDatabase<Schema>) => Promise<Result>,
): Promise<Result> {
  try {
    return await inReleases(work);
  } catch (problem) {
    if (!isBroken(problem)) throw problem;
    await deleteDB(name);
    return inReleases(work);
  }
}

async function inReleases<Result>(
  work: (database: IDBPDatabase<Schema>) => Promise<Result>,
): Promise<Result> {
  const database = await openDB<Schema>(name, version, {
    upgrade: (fresh) => fresh.createObjectStore('releases'),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
