import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forOwnPages, listen, senderPlace } from '../src/browser/messages/listen.ts';
import { readPosts } from '../src/browser/messages/read-posts.ts';
import type { Requests } from '../src/browser/messages/requests.ts';
import { isWatched, turnSites } from '../src/browser/permissions/watched-sites.ts';
import { loadMarks } from '../src/browser/screening/load-marks.ts';
import { framesOf, reportTab, screenTab } from '../src/browser/screening/screen-tab.ts';
import { forgetTab } from '../src/browser/storage/tab-results.ts';

export default defineBackground(() => {
  listen<Requests>({
    'page-opened': async (_, sender) => {
      const { tab, frame } = senderPlace(sender);
      // Another page in the same tab: nothing of the one before is known of it.
      if (frame === 0) await forgetTab(tab);
      return { watched: await isWatched(sender.url) };
    },
    'screen-posts': async (input, sender) =>
      screenTab(senderPlace(sender), readPosts(input), await isWatched(sender.url)),
    'load-marks': async (_, sender) => loadMarks(senderPlace(sender)),
    'turn-site': forOwnPages(async ({ pattern, on }: Requests['turn-site']['input']) => {
      await turnSites([pattern], on);
      return true as const;
    }),
    'frames-of': forOwnPages(({ tab, post }: Requests['frames-of']['input']) => framesOf(tab, post)),
    'tab-report': forOwnPages(({ tab }: Requests['tab-report']['input']) => reportTab(tab)),
  });
  browser.runtime.onInstalled.addListener(() => turnSites([], true));
  browser.runtime.onStartup.addListener(() => turnSites([], true));
  browser.permissions.onAdded.addListener(({ origins = [] }) => turnSites(origins, true));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => turnSites(origins, false));
  browser.tabs.onRemoved.addListener(forgetTab);
});
