import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { startBrowser } from '../../src/cli/browsers/start-browser.ts';
import type { Started } from '../../src/cli/browsers/started.ts';
import { localBuild } from '../../src/cli/demo/build-extension.ts';
import { choose, lure, reload } from './own-pages.ts';

describe.each(browserNames)('what %s keeps', (name) => {
  let profile: string;
  let started: Started | undefined;
  const start = async () => {
    started = await startBrowser(name, { extension: localBuild(name), headless: true, profile });
    return started;
  };
  const open = async (path: string): Promise<Page> => {
    const page = await (started as Started).extensionPage(path);
    await page.waitForSelector('main');
    return page;
  };

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'second-look-'));
  });
  afterAll(async () => {
    await started?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('settings and history survive a restart of the browser', async () => {
    await start();
    const before = await open('/check.html');
    await choose(before, { lang: 'th', country: 'TH', historyDays: 7 });
    await reload(before);
    await before.type('textarea', lure);
    await before.click('[type=submit]');
    await before.waitForSelector('article');
    await started?.close();

    await start();
    const after = await open('/settings.html');
    expect(await after.$$eval('select', (all) => all.map(({ value }) => value))).toEqual(['th', 'TH']);
    expect(await after.$$eval('.history li', (all) => all.length)).toBe(1);
  });

  test('broken settings and a broken history begin anew, and the reader is told once', async () => {
    const page = await open('/settings.html');
    await page.evaluate(breakEverything);
    await page.close();

    const after = await open('/settings.html');
    expect(await after.$('main > .notice')).not.toBeNull();
    expect(await after.$$eval('select', (all) => all.map(({ value }) => value))).toEqual(['en', '']);

    await choose(after, { historyDays: 7 });
    await reload(after);
    expect(await after.$('main > .notice')).not.toBeNull();
    await reload(after);
    expect(await after.$('main > .notice')).toBeNull();
    expect(await after.$$eval('.history li', (all) => all.length)).toBe(0);
    expect(started?.errors).toEqual([]);
  });
});

/** Runs in a page of ours: settings that are none, and a database that no release of ours has made. */
async function breakEverything(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(values: object): Promise<void> } } };
  };
  await chrome.storage.local.set({ settings: { lang: 'xx', textSize: 7 } });
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('second-look-history', 99);
    opening.onupgradeneeded = () => {
      for (const store of opening.result.objectStoreNames) opening.result.deleteObjectStore(store);
    };
    opening.onsuccess = () => resolve(opening.result.close());
    opening.onerror = () => reject(opening.error);
  });
}
