import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { useBench } from './bench.ts';
import { awaitMarked, markedPosts } from './marked-posts.ts';
import { openOwnPage } from './own-pages.ts';

interface Api {
  readonly chrome: {
    readonly runtime: { sendMessage(message: { kind: string; input: unknown }): Promise<unknown> };
  };
}

/** A reader goes through the pages of a site that is watched. */
describe.each(browserNames)('on a watched site in %s', (name) => {
  const bench = useBench(name);
  let page: Page;

  beforeAll(async () => {
    const own = await openOwnPage(bench, '/settings.html');
    const pattern = `${new URL(bench.address('')).protocol}//127.0.0.1/*`;
    await own.evaluate(
      (patterns) =>
        (globalThis as unknown as Api).chrome.runtime.sendMessage({
          kind: 'turn-sites',
          input: { patterns, on: true },
        }),
      [pattern],
    );
    await own.close();
    page = await bench.openPage('index.html');
  });

  test('marks are there again after going on and coming back, once each', async () => {
    await page.bringToFront();
    await awaitMarked(page, ['lure']);
    for (const to of ['job.html', 'grow.html']) {
      await page.click(`nav a[href="${to}"]`);
      await page.waitForFunction((path) => location.pathname.endsWith(path), {}, to);
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => location.pathname.endsWith('index.html'));
      // A page that comes back as it was left is read anew: its marks may go once more before they stay.
      await expect
        .poll(() => page.$$eval('html > :not(head, body)', (all) => all.length), { timeout: 10_000 })
        .toBe(1);
      await awaitMarked(page, ['lure']);
    }
  });

  test('a page that was changed while nobody looked is read when it is looked at', async () => {
    const other = await bench.openPage('job.html');
    await other.bringToFront();
    await page.evaluate(() => {
      const lure = document.querySelector('#lure');
      const copy = lure?.cloneNode(true) as HTMLElement;
      copy.id = 'later';
      copy.append('Today only.');
      lure?.after(copy);
    });
    await page.bringToFront();
    await awaitMarked(page, ['lure', 'later']);
    await other.close();
  });

  // Only Chromium can be told to look as a printer does.
  if (name === 'chromium') {
    test('nothing of ours is printed', async () => {
      await awaitMarked(page, ['lure', 'later']);
      await page.emulateMediaType('print');
      expect(await markedPosts(page)).toEqual([]);
      await page.emulateMediaType('screen');
      await awaitMarked(page, ['lure', 'later']);
    });
  }
});
