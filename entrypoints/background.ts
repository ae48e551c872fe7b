import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerOwnPages } from '../src/browser/background/answer-own-pages.ts';
import { answerPages } from '../src/browser/background/answer-pages.ts';
import { begin, listenToChanges } from '../src/browser/background/begin.ts';
import { listenToMenu } from '../src/browser/background/ways-to-check.ts';
import { listen } from '../src/browser/messages/listen.ts';
import type { Requests } from '../src/browser/messages/requests.ts';
import { openOwn } from '../src/browser/pages/open-own.ts';
import { turnSites } from '../src/browser/permissions/watched-sites.ts';
import { withoutLinks } from '../src/browser/storage/asked-for-link.ts';
import { forgetTab } from '../src/browser/storage/tab-results.ts';
import { listenForNews } from '../src/browser/subscriptions/news.ts';

export default defineBackground(() => {
  listen<Requests>({ ...answerPages, ...answerOwnPages });
  listenToMenu();
  listenForNews();
  listenToChanges();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void begin();
    if (reason === 'install') void openOwn('welcome');
  });
  browser.runtime.onStartup.addListener(begin);
  browser.permissions.onAdded.addListener(async ({ origins = [] }) =>
    turnSites(await withoutLinks(origins), true),
  );
  browser.permissions.onRemoved.addListener(({ origins = [] }) => turnSites(origins, false));
  browser.tabs.onRemoved.addListener(forgetTab);
});
