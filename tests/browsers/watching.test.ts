import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import type { ExtensionGlobal } from '../../src/cli/browsers/extension-pages.ts';
import { words } from '../../src/cli/demo/read-report.ts';
import { useBench } from './bench.ts';
import { awaitMarked, markedPosts } from './marked-posts.ts';

describe.each(browserNames)('on a site that is watched in %s', (name) => {
  const bench = useBench(name);

  test('posts are marked without a click, also those that come later', async () => {
    const popup = await bench.openReport(await bench.openPage('index.html'));
    await (await siteSwitch(popup, false)).focus();
    await popup.keyboard.press(' ');
    await popup.waitForSelector('[role="switch"][aria-checked="true"]');

    const page = await bench.openPage('grow.html');
    expect(await markedPosts(page)).toEqual([]);
    await page.click('.more');
    await awaitMarked(page, ['new-lure']);
  });

  test('nothing is checked once watching is turned off', async () => {
    const popup = await bench.openReport(await bench.openPage('index.html'));
    await (await siteSwitch(popup, true)).click();
    // Firefox takes the permission back too, and with it what the popup may know of its tab.
    await popup.waitForFunction(noScripts);

    const page = await bench.openPage('index.html');
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(await page.$$('html > :not(head, body)')).toEqual([]);
    expect(await markedPosts(page)).toEqual([]);
  });
});

/** The popup's switch for the site, which stands as it is said to. */
async function siteSwitch(popup: Page, on: boolean) {
  const control = await popup.waitForSelector(`aria/${words('watch-label')}[role="switch"]`);
  if (!control) throw new Error('The popup has no switch for the site.');
  expect(await control.evaluate((element) => element.ariaChecked)).toBe(String(on));
  return control;
}

/** Runs in a page of the extension: true when the browser starts no script of ours by itself. */
async function noScripts(): Promise<boolean> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  return (await chrome.scripting.getRegisteredContentScripts()).length === 0;
}
