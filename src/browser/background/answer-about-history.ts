import type { HistoryEntry } from '../../core/model/settings.ts';
import { forOwnPages, type Handlers } from '../messages/listen.ts';
import type { OwnPageRequests } from '../messages/requests.ts';
import { deleteDatabases } from '../storage/delete-databases.ts';
import { addToHistory, clearHistory, deleteFromHistory, keptHistory } from '../storage/history.ts';
import { loadSettings } from '../storage/settings.ts';

type Kind = 'history' | 'history-restore' | 'history-delete' | 'delete-databases';

/** What the background answers to our own pages about what was checked before. */
export const answerAboutHistory: Handlers<Pick<OwnPageRequests, Kind>> = {
  history: forOwnPages(async () => keptHistory(await loadSettings())),
  'history-restore': forOwnPages(async (entry: HistoryEntry) => {
    await addToHistory([entry], (await loadSettings()).historyDays);
    return true as const;
  }),
  'history-delete': forOwnPages(async ({ id }: OwnPageRequests['history-delete']['input']) => {
    await (id === undefined ? clearHistory() : deleteFromHistory(id));
    return true as const;
  }),
  'delete-databases': forOwnPages(async () => {
    await deleteDatabases();
    return true as const;
  }),
};
