import type { Page } from 'puppeteer-core';

/** How long a page's main thread was busy, in milliseconds. */
export interface Busy {
  /** The longest time without a turn for anything else. */
  readonly longest: number;
  /** All times without a turn, added up. */
  readonly all: number;
}

interface BeatsGlobal {
  beats?: { longest: number; all: number };
}

/**
 * Counts from the start of every page on, whatever keeps the main thread from its turn: the browser itself, the page,
 * and scripts of extensions. A timer is to come every four milliseconds; what it comes late was somebody's work.
 */
export async function countBusyTime(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const beats = { longest: 0, all: 0 };
    (globalThis as BeatsGlobal).beats = beats;
    const period = 4;
    let last = performance.now();
    const beat = () => {
      const now = performance.now();
      const late = now - last - period;
      if (late > 1) beats.all += late;
      beats.longest = Math.max(beats.longest, late);
      last = now;
      setTimeout(beat, period);
    };
    setTimeout(beat, period);
  });
}

/** What was counted so far in a page; with `anew`, counting starts again. */
export function busyTime(page: Page, anew = false): Promise<Busy> {
  return page.evaluate((again) => {
    const { beats } = globalThis as BeatsGlobal;
    const counted = { longest: beats?.longest ?? 0, all: beats?.all ?? 0 };
    if (again && beats) Object.assign(beats, { longest: 0, all: 0 });
    return counted;
  }, anew);
}
