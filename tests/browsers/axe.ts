import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page: the rule and the elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What can be pressed and is smaller than a finger needs: 44 CSS pixels, WCAG 2.2 success criterion 2.5.5. Links within a sentence are as high as its lines. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, select, textarea, input, summary, nav a, .phone a, label:has(input)',
      ),
    ]
      .filter((element) => element.checkVisibility() && !element.matches('label input'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 44 || height < 43.5;
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

/** Where the focus stood once. */
export interface Stop {
  readonly place: number;
  readonly html: string;
  readonly visible: boolean;
}

/** Presses Tab from the top until the focus leaves the page or comes round again. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (!stop || stops.some(({ place }) => place === stop.place)) return stops;
    stops.push(stop);
  }
}

/** Runs in the page: where the focus is, undefined when it is on nothing. */
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
