import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { fromOwnPage, listen } from '../src/browser/messages/listen.ts';
import { readPosts } from '../src/browser/messages/read-posts.ts';
import type { Requests } from '../src/browser/messages/requests.ts';
import { isWatched, registerWatcher } from '../src/browser/permissions/watched-sites.ts';
import { loadMarks } from '../src/browser/screening/load-marks.ts';
import { reportTab, screenTab } from '../src/browser/screening/screen-tab.ts';
import { forgetTab } from '../src/browser/storage/tab-results.ts';

export default defineBackground(() => {
  listen<Requests>({
    'page-opened': async (_, { url }) => ({ watched: await isWatched(url) }),
    'screen-posts': async (input, { tab }) => {
      if (tab?.id === undefined) throw new Error('Only a page sends posts.');
      return screenTab(tab.id, readPosts(input));
    },
    'load-marks': async (_, sender) => loadMarks(sender),
    'tab-report': async (input, sender) => {
      const { tab } = input as { tab?: unknown };
      if (!fromOwnPage(sender) || typeof tab !== 'number')
        throw new Error('Only our own pages ask for a report.');
      return reportTab(tab);
    },
  });
  browser.runtime.onInstalled.addListener(registerWatcher);
  browser.runtime.onStartup.addListener(registerWatcher);
  browser.permissions.onAdded.addListener(registerWatcher);
  browser.permissions.onRemoved.addListener(registerWatcher);
  browser.tabs.onRemoved.addListener(forgetTab);
});
