import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerOwnPages } from '../src/browser/background/answer-own-pages.ts';
import { answerPages } from '../src/browser/background/answer-pages.ts';
import { listen } from '../src/browser/messages/listen.ts';
import type { Requests } from '../src/browser/messages/requests.ts';
import { turnSites } from '../src/browser/permissions/watched-sites.ts';
import { forgetTab } from '../src/browser/storage/tab-results.ts';

export default defineBackground(() => {
  listen<Requests>({ ...answerPages, ...answerOwnPages });
  browser.runtime.onInstalled.addListener(() => turnSites([], true));
  browser.runtime.onStartup.addListener(() => turnSites([], true));
  browser.permissions.onAdded.addListener(({ origins = [] }) => turnSites(origins, true));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => turnSites(origins, false));
  browser.tabs.onRemoved.addListener(forgetTab);
});
