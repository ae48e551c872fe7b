import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type BrowserName, browserNames } from '../browsers/browser-name.ts';
import type { ExtensionGlobal } from '../browsers/extension-pages.ts';
import { startBrowser } from '../browsers/start-browser.ts';
import type { Started } from '../browsers/started.ts';
import { buildExtension } from '../demo/build-extension.ts';
import { serveFiles } from '../demo/serve-files.ts';
import { type Busy, busyTime, countBusyTime } from './busy-time.ts';
import { type FeedCounts, growingFeed } from './growing-feed.ts';

/** What a page costs with the extension and without, in milliseconds and megabytes; and how fast its posts are marked. */
export interface PageTimes {
  readonly browser: BrowserName;
  /** While the page loads and is read: of all pages the median and the worst of what the extension adds. */
  readonly load: { readonly median: number; readonly worst: number };
  /** The longest task on any of the pages, and on the growing feed. */
  readonly longest: { readonly without: number; readonly with: number };
  readonly longestOnFeed: { readonly without: number; readonly with: number };
  /** Of the lures that came into view while the feed was scrolled. */
  readonly marks: {
    readonly p50: number;
    readonly p95: number;
    readonly count: number;
    readonly missed: number;
  };
  /** What the page's heap holds more than without the extension, after the feed is gone. Undefined where it cannot be asked. */
  readonly left: number | undefined;
}

const feedPosts = 1_000;
const perSecond = 50;
const scrollSpeed = 1_200;
const scrolled = 15_000;
const settled = 2_000;

/** Times saved pages and a growing feed in each browser, with the extension and without. Pages are HTML, also gzipped. */
export async function timePages(files: readonly string[], say: (line: string) => void): Promise<PageTimes[]> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-bench-'));
  try {
    const names = files.map((file, index) => {
      const name = `${index}-${basename(file)}`;
      copyFileSync(file, join(folder, name));
      return name;
    });
    writeFileSync(join(folder, 'feed.html'), growingFeed(feedPosts, perSecond));
    const times: PageTimes[] = [];
    for (const browser of browserNames) times.push(await timeBrowser(browser, folder, names, say));
    return times;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Saved pages may load nothing and run nothing: only what the extension does is timed. */
const savedPagesPolicy = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};

async function timeBrowser(
  browser: BrowserName,
  folder: string,
  names: readonly string[],
  say: (line: string) => void,
): Promise<PageTimes> {
  const extension = await buildExtension(browser);
  const saved = await serveFiles(folder, savedPagesPolicy);
  const feeds = await serveFiles(folder);
  const started = await startBrowser(browser, { extension, headless: true, say });
  try {
    const page = await started.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await countBusyTime(page);
    const without = await visitAll(page, saved.origin, names);
    const feedWithout = await visitFeed(page, feeds.origin);
    const heapWithout = await leftAfterFeed(page);
    await watchAllSites(started);
    const warm = await visitAll(page, saved.origin, names.slice(0, 3));
    const watched = await visitAll(page, saved.origin, names);
    const feedWith = await visitFeed(page, feeds.origin);
    const heapWith = await leftAfterFeed(page);
    if (feedWith.counts.waits.length === 0)
      throw new Error(`${browser} marked nothing on the feed: the extension was not at work.`);
    say(`${browser}: ${warm.length + watched.length} pages and a feed`);
    const added = watched.map(({ all }, index) => Math.max(0, all - (without[index]?.all ?? 0)));
    const most = (all: readonly Busy[]) => Math.max(0, ...all.map(({ longest }) => longest));
    return {
      browser,
      load: { median: at(added, 0.5), worst: at(added, 1) },
      longest: { without: most(without), with: most(watched) },
      longestOnFeed: { without: feedWithout.busy.longest, with: feedWith.busy.longest },
      marks: {
        p50: at(feedWith.counts.waits, 0.5),
        p95: at(feedWith.counts.waits, 0.95),
        count: feedWith.counts.waits.length,
        missed: feedWith.counts.missed,
      },
      left: heapWith !== undefined && heapWithout !== undefined ? (heapWith - heapWithout) / 1e6 : undefined,
    };
  } finally {
    await started.close();
    await saved.close();
    await feeds.close();
  }
}

async function visitAll(page: Page, origin: string, names: readonly string[]): Promise<Busy[]> {
  const times: Busy[] = [];
  for (const name of names) {
    const answer = await page.goto(`${origin}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
    if (!answer?.ok()) throw new Error(`${name} could not be loaded: ${answer?.status()}.`);
    // What the browser does itself after loading is not the extension's work, but so is what follows at once.
    await setTimeout(settled);
    times.push(await busyTime(page));
  }
  return times;
}

interface FeedGlobal {
  scrollOn(speed: number, ms: number): Promise<FeedCounts>;
}

async function visitFeed(
  page: Page,
  origin: string,
): Promise<{ readonly busy: Busy; readonly counts: FeedCounts }> {
  await page.goto(`${origin}/feed.html`, { waitUntil: 'load' });
  await setTimeout(settled);
  const counts = await page.evaluate(
    (speed, ms) => (globalThis as unknown as FeedGlobal).scrollOn(speed, ms),
    scrollSpeed,
    scrolled,
  );
  return { busy: await busyTime(page), counts };
}

/** Bytes in the page's heap after its feed is gone; only Chromium tells. */
async function leftAfterFeed(page: Page): Promise<number | undefined> {
  await page.evaluate(() => document.querySelector('#feed')?.replaceChildren());
  await setTimeout(settled);
  try {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  } catch {
    return undefined;
  }
}

interface TurnGlobal extends ExtensionGlobal {
  readonly chrome: ExtensionGlobal['chrome'] & {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

async function watchAllSites(started: Started): Promise<void> {
  const own = await started.extensionPage('/popup.html?tab=0');
  await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as TurnGlobal;
    await chrome.runtime.sendMessage({
      kind: 'turn-sites',
      input: { patterns: ['http://127.0.0.1/*'], on: true },
    });
  });
  await own.close();
}

/** The value at a share of the sorted times; 0 of none. */
function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
