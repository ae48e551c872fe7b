import { existsSync, readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

/** Waits for the page that greets a reader after installing, and closes it, so that it covers no other. Throws when it does not come. */
export async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    for (const page of await browser.pages()) {
      // Firefox calls pages of extensions blank, so the page itself is asked.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(`${origin}/welcome.html`)) return page.close();
    }
    await setTimeout(50);
  }
  throw new Error('The extension did not greet its reader.');
}

/** Whether a browser starts for the first time with a profile: only then does the extension greet. */
export const isFirstStart = (profile: string | undefined): boolean =>
  !profile || !existsSync(profile) || readdirSync(profile).length === 0;
