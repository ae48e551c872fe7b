import { describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { type Language, languages } from '../../src/core/explain/languages.ts';
import { overflow, smallTargets } from './axe.ts';
import { useBench } from './bench.ts';
import { choose, openOwnPage, reload } from './own-pages.ts';

const pages = ['welcome', 'settings', 'help', 'rules'] as const;

describe.each(browserNames)('on a small phone in %s', (name) => {
  const bench = useBench(name);

  test.each(pages)(
    'the page %s fits in every language',
    async (path) => {
      const page = await openOwnPage(bench, `/${path}.html`);
      await page.setViewport({ width: 320, height: 640 });
      for (const lang of Object.keys(languages) as Language[]) {
        await choose(page, { lang, country: 'PH' });
        await reload(page);
        if (path === 'help') await page.waitForSelector('.contact');
        expect(await page.evaluate(() => document.documentElement.dir), lang).toMatch(
          lang === 'ar' || lang === 'ur' ? 'rtl' : 'ltr',
        );
        expect(await overflow(page), lang).toBeLessThanOrEqual(0);
        expect(await smallTargets(page), lang).toEqual([]);
      }
      await choose(page, {});
      await page.close();
    },
    180_000,
  );

  test('an offer is explained in every language', async () => {
    const page = await openOwnPage(bench, '/welcome.html');
    await page.setViewport({ width: 320, height: 640 });
    for (const lang of Object.keys(languages) as Language[]) {
      await choose(page, { lang });
      await reload(page);
      await page.click('.example ~ button');
      await page.waitForSelector('article[data-concern="serious"] .reason');
      expect(await page.$$eval('mark', (all) => all.length), lang).toBeGreaterThan(2);
      expect(await overflow(page), lang).toBeLessThanOrEqual(0);
    }
    await choose(page, {});
    await page.close();
  }, 180_000);
});

// Firefox tells nobody what an extension loads from itself.
describe('in chromium', () => {
  const bench = useBench('chromium');

  test('only the words of the chosen language are loaded', async () => {
    const page = await openOwnPage(bench, '/settings.html');
    await choose(page, { lang: 'km' });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await reload(page);
    expect(loaded.filter((path) => path.endsWith('.ftl')).sort()).toEqual([
      '/locales/km.ftl',
      '/names/km.ftl',
    ]);
    await choose(page, {});
    await page.close();
  }, 180_000);
});
