import type { Page } from 'puppeteer-core';
import type { Settings } from '../../src/core/model/settings.ts';
import type { Bench } from './bench.ts';

/** What the tests ask of the browser's API in pages of ours. */
interface Api {
  readonly chrome: {
    readonly storage: { readonly local: { set(values: object): Promise<void> } };
  };
}

const usual: Settings = {
  lang: 'en',
  country: undefined,
  textSize: 'usual',
  historyDays: 0,
  discreet: false,
};

/** Opens a page of ours and waits until it shows itself. */
export async function openOwnPage(bench: Bench, path: string): Promise<Page> {
  const page = await bench.started.extensionPage(path);
  await page.waitForSelector('main');
  return page;
}

/** Chooses settings as if the reader had, from a page of ours that is open. */
export async function choose(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.evaluate(
    (chosen) => (globalThis as unknown as Api).chrome.storage.local.set({ settings: chosen }),
    JSON.parse(JSON.stringify({ ...usual, ...settings })),
  );
}

/** Loads a page of ours again. Firefox does not tell when it has. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['old'] = '';
    globalThis.setTimeout(() => location.reload());
  });
  await page.waitForFunction(
    () => document.documentElement.dataset['old'] === undefined && document.querySelector('main') !== null,
  );
}

/** Whether a page of ours still stands. */
export async function isOpen(page: Page): Promise<boolean> {
  return page
    .evaluate(() => true)
    .then(
      () => true,
      () => false,
    );
}

/** An invented offer with serious signs. */
export const lure =
  'Urgent! Customer service in Cambodia, salary 3000 USD, free ticket and room. No experience. ' +
  'You travel on a tourist visa. The company keeps your passport. Telegram only.';
