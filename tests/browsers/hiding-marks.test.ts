import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { readReport, words } from '../../src/cli/demo/read-report.ts';
import { useBench } from './bench.ts';
import { awaitMarked, pressInPanel } from './marked-posts.ts';

const folder = join(import.meta.dirname, 'pages');

describe.each(browserNames)('marks in %s', (name) => {
  const bench = useBench(name, { folder });

  test('a mark that the reader hides stays away, and the toolbar still tells of its post', async () => {
    const page = await bench.openPage('frames.html');
    const frame = await bench.openPage('frame.html');
    await bench.openReport(frame);
    await awaitMarked(frame, ['framed-lure']);
    await pressInPanel(frame, 1);
    await awaitMarked(frame, []);

    const { offers } = await readReport(await bench.openReport(frame));
    expect(offers[0]?.concern).toBe('serious');
    await awaitMarked(frame, []);
    await page.close();
  });

  test('marks of a site that the reader turns off come back from the popup', async () => {
    const page = await bench.openPage('hostile.html');
    await bench.openReport(page);
    await awaitMarked(page, ['lure']);
    await pressInPanel(page, 2);
    await awaitMarked(page, []);

    const popup = await bench.openReport(page);
    await (await popup.waitForSelector(`aria/${words('action-marks')}[role="button"]`))?.click();
    await vi.waitFor(async () => expect(await popup.$('.notice')).toBeNull());
    await awaitMarked(page, ['lure']);
  });

  test('a page that fights the marks sees nothing of them, and wins after three fights with the toolbar saying so', async () => {
    const page = await bench.openPage('hostile.html');
    await bench.openReport(page);
    await awaitMarked(page, ['lure']);
    const fight = (way: string) =>
      page.evaluate((how) => {
        const { fight: ways } = globalThis as unknown as { fight: Record<string, () => unknown> };
        return ways[how]?.();
      }, way);

    for (const way of ['restyle', 'press', 'message', 'flood']) await fight(way);
    await awaitMarked(page, ['lure']);
    for (const seen of (await fight('look')) as string[]) expect(seen).toMatch(/^null\|(?!.*passport)/);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);

    for (const way of ['remove', 'hide', 'remove', 'remove']) await fight(way);
    await awaitMarked(page, []);
    const popup = await bench.openReport(page);
    await vi.waitFor(async () => expect((await readReport(popup)).refused).toBe(true));
  });

  test('on a watched site a post is screened when the reader comes near it', async () => {
    const popup = await bench.openReport(await bench.openPage('frame.html'));
    await (await popup.waitForSelector(`aria/${words('watch-label')}[role="switch"]`))?.click();
    await popup.waitForSelector('[role="switch"][aria-checked="true"]');

    const page = await bench.openPage('far.html');
    await page.setViewport({ width: 1000, height: 800 });
    const tab = await bench.started.tabOf(page.url());
    await vi.waitFor(async () => expect((await readReport(popup, tab)).read).toBeGreaterThan(0));
    expect((await readReport(popup, tab)).read).toBeLessThan(60);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await awaitMarked(page, ['far-lure']);
  });
});
