import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { useBench } from './bench.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sizes = [
  { at: 'the width of a popup', width: 400, height: 600, deviceScaleFactor: 1 },
  { at: '320 px', width: 320, height: 640, deviceScaleFactor: 1 },
  { at: '200 % zoom', width: 640, height: 400, deviceScaleFactor: 2 },
];

describe.each(browserNames)('the popup in %s', (name) => {
  describe.each([
    { scheme: 'light', dark: false },
    { scheme: 'dark', dark: true },
  ])('on $scheme', ({ dark }) => {
    const bench = useBench(name, { dark });

    test.each(sizes)('has no fault that axe can find, and fits, at $at', async (size) => {
      const popup = await bench.openReport(await bench.openPage('index.html'));
      await popup.setViewport(size);
      await unfold(popup);

      expect(await violations(popup)).toEqual([]);
      expect(await overflow(popup)).toBeLessThanOrEqual(0);
    });
  });

  describe('with a keyboard', () => {
    const bench = useBench(name);

    test('reaches everything, and shows where it is', async () => {
      const popup = await bench.openReport(await bench.openPage('index.html'));
      const stops = await tabThrough(popup);
      const controls = await popup.$$eval('a[href], button, summary', (all) =>
        all.map((one) => one.outerHTML),
      );

      expect(stops.map(({ html }) => html)).toEqual(controls);
      expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    });

    test('opens and closes offers', async () => {
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
async function unfold(popup: Page): Promise<void> {
  for (const button of await popup.$$('article [aria-expanded="false"]')) await button.click();
  await popup.waitForFunction(() => document.querySelector('article [aria-expanded="false"]') === null);
  await popup.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
}

/** What axe finds wrong: the rule and the elements. */
async function violations(popup: Page): Promise<string[]> {
  await popup.evaluate(axe);
  return popup.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** By how many pixels the page is wider than its window. */
function overflow(popup: Page): Promise<number> {
  return popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Presses Tab from the top until the focus leaves the page or comes round again. */
async function tabThrough(popup: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await popup.keyboard.press('Tab');
    const stop = await popup.evaluate(focused);
    if (!stop || stops.some(({ place }) => place === stop.place)) return stops;
    stops.push(stop);
  }
}

/** Where the focus stood once. */
interface Stop {
  readonly place: number;
  readonly html: string;
  readonly visible: boolean;
}

/** Runs in the popup: where the focus is, undefined when it is on nothing. */
function focused(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    place: [...document.querySelectorAll('*')].indexOf(element),
    html: element.outerHTML,
    visible: outlineStyle !== 'none' && outlineWidth !== '0px',
  };
}
