import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';

/** What the extension adds to a page stands beside the page's own head and body; its inside is closed to us. */
const host = 'html > :not(head, body)';

/** Waits until exactly these posts of a board are marked. */
export async function awaitMarked(page: Page, ids: readonly string[]): Promise<void> {
  await vi.waitFor(async () => expect(await markedPosts(page)).toEqual(ids), { timeout: 10_000 });
}

/** The ids of a board's posts that something of the extension lies on, as a pointer would meet it. */
export async function markedPosts(page: Page): Promise<string[]> {
  const points = await coveredPoints(page);
  return page.evaluate((covered) => {
    const holds = ({ left, right, top, bottom }: DOMRect) =>
      covered.some(({ x, y }) => x >= left && x < right && y >= top && y < bottom);
    const posts = [...document.querySelectorAll('article.post')];
    return posts.filter((post) => holds(post.getBoundingClientRect())).map(({ id }) => id);
  }, points);
}

/** The places in the window, on a grid, where a pointer would meet something of the extension. */
export function coveredPoints(page: Page): Promise<{ x: number; y: number }[]> {
  return page.evaluate((selector) => {
    const points: { x: number; y: number }[] = [];
    for (let y = 0; y < innerHeight; y += 9) {
      for (let x = 0; x < innerWidth; x += 9) {
        if (document.elementFromPoint(x, y)?.closest(selector)) points.push({ x, y });
      }
    }
    return points;
  }, host);
}

/** Presses Tab until the focus is on something of the extension. False when it never gets there. */
export async function tabToMark(page: Page): Promise<boolean> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), host)) return true;
  }
  return false;
}

/** Opens a page's mark with the keyboard and presses the button so many Tabs after its close button. */
export async function pressInPanel(page: Page, tabs: number): Promise<void> {
  await page.bringToFront();
  expect(await tabToMark(page)).toBe(true);
  await page.keyboard.press('Enter');
  for (let presses = 0; presses < tabs; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
