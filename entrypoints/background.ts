import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerOwnPages } from '../src/browser/background/answer-own-pages.ts';
import { answerPages } from '../src/browser/background/answer-pages.ts';
import { dressToolbar } from '../src/browser/background/discretion.ts';
import { listenToMenu, offerInMenu } from '../src/browser/background/ways-to-check.ts';
import { listen } from '../src/browser/messages/listen.ts';
import type { Requests } from '../src/browser/messages/requests.ts';
import { openOwn } from '../src/browser/pages/open-own.ts';
import { turnSites } from '../src/browser/permissions/watched-sites.ts';
import { forgetRules, forgetSettings } from '../src/browser/screening/engine.ts';
import { giveLinksBack, withoutLinks } from '../src/browser/storage/asked-for-link.ts';
import { tidyHistory } from '../src/browser/storage/history.ts';
import { onSettings } from '../src/browser/storage/settings.ts';
import { forgetTab } from '../src/browser/storage/tab-results.ts';
import { onRules } from '../src/browser/subscriptions/kept-rules.ts';
import { beginRules, listenForNews } from '../src/browser/subscriptions/news.ts';

export default defineBackground(() => {
  listen<Requests>({ ...answerPages, ...answerOwnPages });
  listenToMenu();
  listenForNews();
  onRules(forgetRules);
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
  onSettings(() => {
    forgetSettings();
    void Promise.all([dressToolbar(), offerInMenu()]);
  });
});

async function begin(): Promise<void> {
  await Promise.all([
    turnSites([], true),
    dressToolbar(),
    offerInMenu(),
    giveLinksBack(),
    tidyHistory(),
    beginRules(),
  ]);
}
