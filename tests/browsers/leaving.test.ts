import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { useBench } from './bench.ts';
import { choose, isOpen, lure, openOwnPage, reload } from './own-pages.ts';

const pages = [
  '/welcome.html',
  '/check.html',
  '/settings.html',
  '/help.html',
  '/rules.html',
  '/popup.html?tab=9999999',
];

describe.each(browserNames)('someone who is watched, in %s,', (name) => {
  const bench = useBench(name);

  test.each(pages)('leaves %s with one press, or with Esc pressed twice', async (path) => {
    const pressed = await openOwnPage(bench, path);
    await pressed.click('.leave').catch(() => undefined);
    await gone(pressed);

    const escaped = await openOwnPage(bench, path);
    await escaped.keyboard.press('Escape');
    expect(await isOpen(escaped)).toBe(true);
    await escaped.keyboard.press('Escape').catch(() => undefined);
    await gone(escaped);
  });

  test('sees no name and no sign of the product in discreet mode, and keeps nothing', async () => {
    const settings = await openOwnPage(bench, '/settings.html');
    await choose(settings, { historyDays: 7 });
    await reload(settings);
    await settings.click('.switch [role=switch]:not(.sites *)');
    await settings.waitForFunction(() => document.title === 'Settings – Page notes');
    expect(await toolbarTitle(settings)).toBe('Page notes');

    const check = await openOwnPage(bench, '/check.html');
    await check.type('textarea', lure);
    await check.click('[type=submit]');
    await check.waitForSelector('article[data-concern="serious"]');
    expect(await check.evaluate(() => `${document.title} ${document.body.innerText}`)).not.toContain(
      'Second Look',
    );
    expect(await check.$('.rings')).toBeNull();
    await check.close();

    await reload(settings);
    expect(await settings.$('.history')).toBeNull();
    await choose(settings, {});
    await vi.waitFor(async () => expect(await toolbarTitle(settings)).toBe('Second Look'));
    await settings.close();
  });

  test('is offered a text that was chosen in the menu, once, and not in the address', async () => {
    const desk = await openOwnPage(bench, '/help.html');
    await desk.evaluate(
      (text) =>
        (globalThis as unknown as Api).chrome.storage.session.set({
          pendingCheck: { chosen: text, isPrivate: false },
        }),
      lure,
    );
    const page = await openOwnPage(bench, '/check.html');
    await page.waitForSelector('article[data-concern="serious"]');
    expect(await page.evaluate(() => location.search + location.hash)).toBe('');
    await reload(page);
    expect(await page.$eval('textarea', ({ value }) => value)).toBe('');
    await page.close();
    await desk.close();
  });
});

interface Api {
  readonly chrome: {
    readonly storage: { readonly session: { set(values: object): Promise<void> } };
    readonly action: { getTitle(of: object): Promise<string> };
  };
}

const toolbarTitle = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Api).chrome.action.getTitle({}));

const gone = (page: Page) =>
  vi.waitFor(async () => expect(await isOpen(page)).toBe(false), { timeout: 10_000 });
