import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { awaitReport, readReport, words } from '../../src/cli/demo/read-report.ts';
import { useBench } from './bench.ts';
import { awaitMarked, pressInPanel } from './marked-posts.ts';
import { choose, openOwnPage, reload } from './own-pages.ts';

const folder = join(import.meta.dirname, 'pages');

/** What the tests ask of the browser's API in pages of ours. */
interface Api {
  readonly chrome: {
    readonly storage: Record<'local' | 'session', { get(): Promise<object> }>;
    readonly tabs: { remove(tab: number): Promise<void> };
  };
}

/** Everything that the browser keeps of us in one of its stores, as text. */
const keptIn = (page: Page, area: 'local' | 'session'): Promise<string> =>
  page.evaluate(
    async (name) => JSON.stringify(await (globalThis as unknown as Api).chrome.storage[name].get()),
    area,
  );

const remembered = (page: Page): Promise<number> => page.$$eval('.history li', (all) => all.length);

describe.each(browserNames)('in a private window of %s', (name) => {
  const bench = useBench(name, { folder });

  test('offers are explained, and nothing is kept of them', async () => {
    const { started } = bench;
    await started.allowPrivate();
    const settings = await openOwnPage(bench, '/settings.html');
    await choose(settings, { historyDays: 30 });
    const usual = await bench.openPage('frame.html');
    const tab = await started.openPrivately(bench.address('hostile.html'));

    const popup = await started.extensionPage(`/popup.html?tab=${tab}`);
    await awaitReport(popup);
    expect((await readReport(popup)).offers[0]?.concern).toBe('serious');
    expect(await popup.$$eval('.notice', (all) => all.map(({ textContent }) => textContent))).toContain(
      words('popup-private'),
    );
    expect(await keptIn(popup, 'session')).toContain(`"tab-${tab}"`);

    // Marks that are turned off on its site stay off for this session, and no longer.
    const page = (await started.browser.pages()).find((one) => one.url().includes('hostile.html')) as Page;
    await awaitMarked(page, ['lure']);
    await pressInPanel(page, 2);
    await awaitMarked(page, []);
    await vi.waitFor(async () => expect(await keptIn(popup, 'session')).toContain('sitesWithoutMarks'));
    expect(await keptIn(popup, 'local')).not.toContain('127.0.0.1');

    await popup.evaluate((id) => (globalThis as unknown as Api).chrome.tabs.remove(id), tab);
    await vi.waitFor(async () => expect(await keptIn(popup, 'session')).not.toContain(`"tab-${tab}"`));

    // What a usual window shows is remembered, so that this could fail.
    await bench.openReport(usual);
    await settings.bringToFront();
    await vi.waitFor(
      async () => {
        await reload(settings);
        expect(await remembered(settings)).toBe(1);
      },
      { timeout: 10_000 },
    );

    // Firefox opens this page as a private one now, which has databases of its own: what is kept is seen and deleted all the same.
    const inPrivate = await openOwnPage(bench, '/settings.html');
    expect(await remembered(inPrivate)).toBe(1);
    await inPrivate.click('.history .plain');
    await vi.waitFor(async () => expect(await remembered(inPrivate)).toBe(0));
    await settings.bringToFront();
    await reload(settings);
    expect(await remembered(settings)).toBe(0);
  });
});
