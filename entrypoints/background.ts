import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { fromOwnPage, listen } from '../src/browser/messages/listen.ts';
import { readPosts } from '../src/browser/messages/read-posts.ts';
import type { Requests } from '../src/browser/messages/requests.ts';
import { isWatched, turnSites } from '../src/browser/permissions/watched-sites.ts';
import { loadMarks } from '../src/browser/screening/load-marks.ts';
import { reportTab, screenTab } from '../src/browser/screening/screen-tab.ts';
import { forgetTab } from '../src/browser/storage/tab-results.ts';

export default defineBackground(() => {
  listen<Requests>({
    'page-opened': async (_, { url }) => ({ watched: await isWatched(url) }),
    'screen-posts': async (input, { tab, url }) => {
      if (tab?.id === undefined) throw new Error('Only a page sends posts.');
      return screenTab(tab.id, readPosts(input), await isWatched(url));
    },
    'load-marks': async (_, sender) => loadMarks(sender),
    'turn-site': async (input, sender) => {
      const { pattern, on } = input as Requests['turn-site']['input'];
      if (!fromOwnPage(sender)) throw new Error('Only our own pages turn sites on.');
      await turnSites([pattern], on);
      return true;
    },
    'tab-report': async (input, sender) => {
      const { tab } = input as Requests['tab-report']['input'];
      if (!fromOwnPage(sender)) throw new Error('Only our own pages ask for a report.');
      return reportTab(tab);
    },
  });
  browser.runtime.onInstalled.addListener(() => turnSites([], true));
  browser.runtime.onStartup.addListener(() => turnSites([], true));
  browser.permissions.onAdded.addListener(({ origins = [] }) => turnSites(origins, true));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => turnSites(origins, false));
  browser.tabs.onRemoved.addListener(forgetTab);
});
