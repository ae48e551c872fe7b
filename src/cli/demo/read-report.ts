import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createWords } from '../../core/explain/words.ts';
import type { PageReport } from '../../core/model/page-report.ts';

const english = join(import.meta.dirname, '../../../assets/locales/en.ftl');

/** The words of our own pages, as an English reader sees them. */
export const words = createWords('en', readFileSync(english, 'utf8'));

/** Waits until the popup has read its page. Throws when the browser let it not. */
export async function awaitReport(popup: Page): Promise<void> {
  await popup.waitForFunction(
    () => document.querySelector('main') !== null && document.querySelector('.starting') === null,
    { timeout: 15_000 },
  );
  if ((await popup.$('.unreadable')) !== null) throw new Error('The extension could not read the page.');
}

/** Asks the background, from a page of the extension, what it knows of a tab: the popup's own unless another is named. */
export async function readReport(popup: Page, tab?: number): Promise<PageReport> {
  const response = await popup.evaluate(async (named) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { sendMessage(message: object): Promise<{ answer?: PageReport; failed?: string }> };
      };
    };
    const own = Number(new URLSearchParams(location.search).get('tab'));
    return chrome.runtime.sendMessage({ kind: 'tab-report', input: { tab: named ?? own } });
  }, tab);
  if (!response?.answer)
    throw new Error(`The background gave no report: ${response?.failed ?? 'no answer'}.`);
  return response.answer;
}

/** Waits until the extension has put a mark in the page. */
export async function awaitMarks(page: Page): Promise<void> {
  await page.waitForSelector('html > :not(head, body)');
}
