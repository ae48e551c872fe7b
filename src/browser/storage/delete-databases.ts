import { dropReleases } from '../subscriptions/releases.ts';
import { dropCaches } from './database.ts';
import { clearHistory } from './history.ts';

/** Deletes all that our databases hold. What fails keeps nothing else from being deleted; the first failure is thrown afterwards. */
export async function deleteDatabases(): Promise<void> {
  const done = await Promise.allSettled([clearHistory(), dropCaches(), dropReleases()]);
  const failed = done.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
