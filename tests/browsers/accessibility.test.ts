import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { overflow, smallTargets, tabThrough, violations } from './axe.ts';
import { type Bench, useBench } from './bench.ts';
import { choose, lure, openOwnPage, reload } from './own-pages.ts';

const sizes = [
  { at: 'the width of a popup', width: 400, height: 600, deviceScaleFactor: 1 },
  { at: '320 px', width: 320, height: 640, deviceScaleFactor: 1 },
  { at: '200 % zoom', width: 640, height: 400, deviceScaleFactor: 2 },
];

/** Every page of ours in every state that a press can bring. */
const states: Readonly<Record<string, (bench: Bench) => Promise<Page>>> = {
  'popup over offers': async (bench) => bench.openReport(await bench.openPage('index.html')),
  'popup without a page to read': (bench) => openOwnPage(bench, '/popup.html?tab=9999999'),
  'welcome with its example tried': async (bench) => {
    const page = await openOwnPage(bench, '/welcome.html');
    await page.click('.example ~ button');
    await page.waitForSelector('article');
    return page;
  },
  'check, waiting': (bench) => openOwnPage(bench, '/check.html'),
  'check of a text': async (bench) => {
    const page = await openOwnPage(bench, '/check.html');
    await checkText(page, lure);
    await page.waitForSelector('mark');
    await page.click('.actions .plain');
    return page;
  },
  'check of nothing': async (bench) => {
    const page = await openOwnPage(bench, '/check.html');
    await page.click('[type=submit]');
    await page.waitForSelector('.problem:not(:empty)');
    return page;
  },
  'check of a link': async (bench) => {
    const page = await openOwnPage(bench, '/check.html');
    await checkText(page, 'https://jobs.example.com/a-very-long-address-that-goes-on-and-on');
    await page.waitForSelector('.question');
    return page;
  },
  settings: (bench) => openOwnPage(bench, '/settings.html'),
  rules: (bench) => openOwnPage(bench, '/rules.html'),
  'settings with history, about to delete all': async (bench) => {
    const page = await openOwnPage(bench, '/settings.html');
    await choose(page, { historyDays: 7, country: 'ID' });
    const check = await openOwnPage(bench, '/check.html');
    await checkText(check, lure);
    await check.waitForSelector('article');
    await check.close();
    await reload(page);
    await page.click('.history + button');
    await page.waitForSelector('.confirm');
    return page;
  },
  'help with contacts': async (bench) => {
    const page = await openOwnPage(bench, '/help.html');
    await choose(page, { country: 'TW' });
    await reload(page);
    await page.waitForSelector('.contact');
    return page;
  },
  'help for someone inside': (bench) => openOwnPage(bench, '/help.html#inside'),
};

async function checkText(page: Page, text: string): Promise<void> {
  await page.focus('textarea');
  await page.$eval(
    'textarea',
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
  await page.click('[type=submit]');
}

describe.each(browserNames)('in %s', (name) => {
  describe.each([
    { scheme: 'light', dark: false },
    { scheme: 'dark', dark: true },
  ])('on $scheme', ({ dark }) => {
    const bench = useBench(name, { dark });

    test.each(Object.keys(states))(
      '%s: no fault that axe can find, fits, and can be pressed',
      async (state) => {
        const page = await (states[state] as (typeof states)[string])(bench);
        await unfold(page);
        for (const size of sizes) {
          await page.setViewport(size);
          expect(await violations(page), size.at).toEqual([]);
          expect(await overflow(page), size.at).toBeLessThanOrEqual(0);
          expect(await smallTargets(page), size.at).toEqual([]);
        }
        await choose(page, {});
        await page.close();
      },
    );
  });

  describe('with a keyboard', () => {
    const bench = useBench(name);

    test.each(Object.keys(states))(
      '%s: Tab reaches everything in order, and shows where it is',
      async (state) => {
        const page = await (states[state] as (typeof states)[string])(bench);
        await page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          // So that Tab begins at the top, wherever the page put the focus.
          const { body } = document;
          body.tabIndex = -1;
          body.focus();
          body.removeAttribute('tabindex');
        });
        const stops = await tabThrough(page);
        const controls = await page.$$eval('a[href], button, summary, select, textarea, input', (all) => {
          const radios = new Set<string>();
          return all
            .filter((one) => one.checkVisibility())
            .filter((one) => {
              // Of a group of radio buttons Tab reaches the chosen one.
              if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
              return one.checked && !radios.has(one.name) && radios.add(one.name);
            })
            .map((one) => one.outerHTML);
        });

        expect(stops.map(({ html }) => html)).toEqual(controls);
        expect(stops.filter(({ visible }) => !visible)).toEqual([]);
        await choose(page, {});
        await page.close();
      },
    );

    test('offers open and close', async () => {
      const popup = await bench.openReport(await bench.openPage('index.html'));
      const second = 'article:nth-of-type(2) h2 button';
      await popup.focus(second);
      await popup.keyboard.press('Enter');
      await popup.waitForSelector(`${second}[aria-expanded="true"]`);
      await popup.keyboard.press(' ');
      await popup.waitForSelector(`${second}[aria-expanded="false"]`);
    });
  });
});

/** Opens every offer and every folded part, so that all of it is looked at. */
async function unfold(page: Page): Promise<void> {
  for (const button of await page.$$('article [aria-expanded="false"]')) await button.click();
  await page.waitForFunction(() => document.querySelector('article [aria-expanded="false"]') === null);
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
}
