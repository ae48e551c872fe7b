import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { HistoryEntry, Settings } from '../../core/model/settings.ts';
import { isBroken } from './broken.ts';
import { noteLoss } from './lost-data.ts';
import { loadSettings } from './settings.ts';

interface Schema extends DBSchema {
  entries: { key: string; value: HistoryEntry; indexes: { at: number } };
}

const name = 'second-look-history';
const version = 1;
const day = 24 * 60 * 60 * 1_000;
/** More than a volunteer meets in a month; the oldest go first. */
const mostKept = 2_000;

/** The entries of the last days, the newest first. Older ones are deleted. */
const historyEntries = (days: number): Promise<readonly HistoryEntry[]> =>
  withHistory(async (database) => {
    await prune(database, days);
    return (await database.getAllFromIndex('entries', 'at')).reverse();
  });

/** The entries that the reader's settings keep. */
export const keptHistory = async ({ historyDays }: Settings): Promise<readonly HistoryEntry[]> =>
  historyDays > 0 ? historyEntries(historyDays) : [];

/** Deletes what is older than the reader wants, or everything. To be called when the browser starts. Never fails. */
export async function tidyHistory(): Promise<void> {
  const { historyDays } = await loadSettings();
  await (historyDays > 0 ? historyEntries(historyDays) : clearHistory()).catch(() => undefined);
}

/** Keeps entries for so many days. One with the same text takes the place of an earlier one. */
export const addToHistory = (entries: readonly HistoryEntry[], days: number): Promise<void> =>
  withHistory(async (database) => {
    const change = database.transaction('entries', 'readwrite');
    await Promise.all([...entries.map((entry) => change.store.put(entry)), change.done]);
    await prune(database, days);
  });

export const deleteFromHistory = (id: string): Promise<void> =>
  withHistory((database) => database.delete('entries', id));

export const clearHistory = (): Promise<void> => withHistory((database) => database.clear('entries'));

async function prune(database: IDBPDatabase<Schema>, days: number): Promise<void> {
  const change = database.transaction('entries', 'readwrite');
  const index = change.store.index('at');
  for await (const cursor of index.iterate(IDBKeyRange.upperBound(Date.now() - days * day)))
    await cursor.delete();
  let tooMany = (await change.store.count()) - mostKept;
  for await (const cursor of index.iterate()) {
    if (tooMany-- <= 0) break;
    await cursor.delete();
  }
  await change.done;
}

/** Works on the history. A database that is broken is thrown away, the reader is told, and the work is done in a new one. */
async function withHistory<Result>(
  work: (database: IDBPDatabase<Schema>) => Promise<Result>,
): Promise<Result> {
  try {
    return await inHistory(work);
  } catch (problem) {
    if (!isBroken(problem)) throw problem;
    await deleteDB(name);
    await noteLoss();
    return inHistory(work);
  }
}

async function inHistory<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const database = await openDB<Schema>(name, version, {
    upgrade: (fresh) => fresh.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at'),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
