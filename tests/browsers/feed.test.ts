import { describe, expect, test, vi } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { readReport, words } from '../../src/cli/demo/read-report.ts';
import { useBench } from './bench.ts';
import { awaitMarked, coveredPoints, tabToMark } from './marked-posts.ts';
import { shownOffers } from './shown-offers.ts';

const lure = 'URGENT HIRING!! Customer service / chat support – Myawaddy';

describe.each(browserNames)('on a feed in %s', (name) => {
  const bench = useBench(name);

  test('the lure is a serious concern with three reasons from three categories', async () => {
    const page = await bench.openPage('index.html');
    const post = await page.$eval('#lure', (element) => element.textContent ?? '');
    const popup = await bench.openReport(page);

    const report = await readReport(popup);
    const [first, ...others] = report.offers;
    expect(first).toMatchObject({ title: lure, concern: 'serious' });
    expect(new Set(first?.reasons.map(({ category }) => category)).size).toBeGreaterThanOrEqual(3);
    for (const { quote } of first?.reasons.flatMap(({ evidence }) => evidence) ?? []) {
      expect(onOneLine(post)).toContain(onOneLine(quote));
    }
    expect(others.map(({ concern }) => concern)).toEqual(others.map(() => 'none-found'));
  });

  test('the popup names the lure first and quotes its own words', async () => {
    const page = await bench.openPage('index.html');
    const post = await page.$eval('#lure', (element) => element.textContent ?? '');
    const [first, ...others] = await shownOffers(await bench.openReport(page));

    expect(first?.name).toContain(words('concern-serious'));
    expect(first?.name).toContain(lure);
    expect(first?.open).toBe(true);
    expect(first?.quotes.length).toBeGreaterThanOrEqual(3);
    for (const quote of first?.quotes ?? []) expect(onOneLine(post)).toContain(onOneLine(quote));
    for (const { name } of others) expect(name).toContain(words('concern-none-found'));
  });

  test('only offers are listed: no news about them, no talk, nothing beside the feed', async () => {
    const page = await bench.openPage('index.html');
    const offers = await shownOffers(await bench.openReport(page));
    expect(offers.map((offer) => offer.name)).toEqual([
      expect.stringContaining(lure),
      expect.stringContaining('Staff nurses for Saint Ormond Hospital'),
      expect.stringContaining('Warehouse assistant, evenings'),
      expect.stringContaining('Receptionist and office assistant'),
    ]);
  });

  test('the news and the talk are known to be no offers', async () => {
    const { others } = await readReport(await bench.openReport(await bench.openPage('index.html')));
    expect(others).toEqual([
      'Police warn families about job offers that end in scam compounds',
      'Typing practice before interviews?',
    ]);
  });

  test('the mark is on the lure only', async () => {
    const page = await bench.openPage('index.html');
    await bench.openReport(page);
    await awaitMarked(page, ['lure']);
  });

  test('the mark opens and closes with the keyboard alone', async () => {
    const page = await bench.openPage('index.html');
    await bench.openReport(page);
    await awaitMarked(page, ['lure']);
    const closed = (await coveredPoints(page)).length;

    await page.bringToFront();
    expect(await tabToMark(page)).toBe(true);
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => expect((await coveredPoints(page)).length).toBeGreaterThan(5 * closed), {
      timeout: 10_000,
    });
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect((await coveredPoints(page)).length).toBe(closed), {
      timeout: 10_000,
    });
  });

  test('the popup shows a post in its page', async () => {
    const page = await bench.openPage('index.html');
    await page.setViewport({ width: 1000, height: 500 });
    const popup = await bench.openReport(page);
    const button = await popup.waitForSelector(`aria/${words('action-show')}[role="button"]`);
    await button?.click();
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('#lure')?.getBoundingClientRect() ?? {
        top: 0,
        bottom: 0,
      };
      return scrollY > 0 && top < innerHeight && bottom > 0;
    });
  });

  test('an honest job abroad is not marked', async () => {
    const page = await bench.openPage('job.html');
    const [offer, ...others] = await shownOffers(await bench.openReport(page));
    expect(offer?.name).toContain(words('concern-none-found'));
    expect(offer?.name).toContain('MIG/MAG welder Bruckmann Hulls sp. z o.o.');
    expect(offer?.text).toContain(words('caution-none-found'));
    expect(others).toEqual([]);
  });

  test('the report outlives the background', async () => {
    const page = await bench.openPage('index.html');
    const popup = await bench.openReport(page);
    const before = await readReport(popup);
    const tab = await bench.started.tabOf(page.url());

    await popup.close();
    await bench.started.stopBackground();
    const [first] = await shownOffers(await bench.openReport(page));
    expect(first?.name).toContain(lure);

    await bench.started.stopBackground();
    const desk = await bench.started.extensionPage('/popup.html?tab=0');
    expect(await readReport(desk, tab)).toEqual(before);
  });
});

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
