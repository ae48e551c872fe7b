import type { Page } from 'puppeteer-core';

/** An offer as the popup shows it to a reader. */
export interface ShownOffer {
  /** Concern and title, as they are read out. */
  readonly name: string;
  readonly open: boolean;
  readonly text: string;
  readonly quotes: readonly string[];
}

/** What the popup shows, from top to bottom. */
export function shownOffers(popup: Page): Promise<ShownOffer[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('article')].map((article) => ({
      name: article.querySelector('h2')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
      open: article.querySelector('h2 [aria-expanded="false"]') === null,
      text: article.innerText,
      quotes: [...article.querySelectorAll('q')].map(({ textContent }) => textContent ?? ''),
    })),
  );
}
