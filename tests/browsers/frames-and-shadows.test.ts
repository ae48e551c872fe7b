import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { readReport, words } from '../../src/cli/demo/read-report.ts';
import { useBench } from './bench.ts';

const folder = join(import.meta.dirname, 'pages');
const lure = 'Customer service staff for Myawaddy';

describe.each(browserNames)('in %s', (name) => {
  const bench = useBench(name, { folder });

  test('posts in a frame of the page are read with the page, and can be shown', async () => {
    const page = await bench.openPage('frames.html');
    const popup = await bench.openReport(page);
    const { offers, read } = await readReport(popup);
    expect(offers[0]).toMatchObject({ title: lure, concern: 'serious' });
    // Which frame answers first is chance.
    const others = offers.slice(1).map(({ title, concern }) => `${title}: ${concern}`);
    expect(others.toSorted()).toEqual([
      'Bus driver: none-found',
      'Second baker: none-found',
      'Ward nurse, nights: none-found',
    ]);
    expect(read).toBe(4);
    await page.setViewport({ width: 800, height: 300 });
    await (await popup.waitForSelector(`aria/${words('action-show')}[role="button"]`))?.click();
    await page.waitForFunction(() => scrollY > 0);
  });

  test('posts in open and closed shadow trees are read, and the lure among them is marked', async () => {
    const page = await bench.openPage('shadow.html');
    const { offers } = await readReport(await bench.openReport(page));
    expect(offers.map(({ title }) => title)).toEqual([
      lure,
      'Ward nurse, nights',
      'Second baker',
      'Tutor',
      'Cook',
      'Guide',
    ]);
    await vi.waitFor(async () => expect(await page.$$('html > :not(head, body)')).toHaveLength(1));
  });
});
