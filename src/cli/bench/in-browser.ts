import type { Page } from 'puppeteer-core';
import { type BrowserName, browserNames } from '../browsers/browser-name.ts';
import type { ExtensionGlobal } from '../browsers/extension-pages.ts';
import { startBrowser } from '../browsers/start-browser.ts';
import type { Started } from '../browsers/started.ts';
import { buildExtension } from '../demo/build-extension.ts';
import { awaitReport } from '../demo/read-report.ts';
import { board } from '../demo/run-demo.ts';
import { serveFiles } from '../demo/serve-files.ts';

/** How long a page waits for the background of one browser, in milliseconds from a request to read it until its posts are screened. */
export interface WakeTimes {
  readonly browser: BrowserName;
  /** In a background that runs. */
  readonly awake: number;
  /** In one that was stopped: it starts, and reads the engine that it kept. */
  readonly woken: number;
  /** Milliseconds from a watched page's own end of loading until its first mark, in either background. */
  readonly markAwake: number;
  readonly markWoken: number;
  /** Milliseconds from the popup's opening until its first words are painted. */
  readonly firstPaint: number;
}

const rounds = 7;

/** Times how long a page's posts wait for the background, in each browser that there is. */
export async function timeWakes(say: (line: string) => void): Promise<WakeTimes[]> {
  const times: WakeTimes[] = [];
  for (const browser of browserNames) times.push(await timeWake(browser, say));
  return times;
}

async function timeWake(browser: BrowserName, say: (line: string) => void): Promise<WakeTimes> {
  const extension = await buildExtension(browser);
  const server = await serveFiles(board);
  const started = await startBrowser(browser, { extension, headless: true, say });
  try {
    const page = await started.open(`${server.origin}/index.html`);
    const popup = await started.openPopup(page.url());
    await awaitReport(popup);
    const check = await inBoth(started, () => timeCheck(popup));
    const paints: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const another = await started.openPopup(page.url());
      await awaitReport(another);
      paints.push(await firstPaint(another));
      await another.close();
    }
    await watchSite(popup);
    await popup.close();
    await page.setViewport({ width: 1_000, height: 3_000 });
    await page.evaluateOnNewDocument(noteFirstMark);
    const mark = await inBoth(started, () => timeFirstMark(page));
    return {
      browser,
      ...check,
      markAwake: mark.awake,
      markWoken: mark.woken,
      firstPaint: median(paints),
    };
  } finally {
    await started.close();
    await server.close();
  }
}

/** The median times of something while the background runs, and right after it was stopped, turn about. */
async function inBoth(
  started: Started,
  time: () => Promise<number>,
): Promise<Pick<WakeTimes, 'awake' | 'woken'>> {
  const awake: number[] = [];
  const woken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    awake.push(await time());
    await started.stopBackground();
    woken.push(await time());
  }
  return { awake: median(awake), woken: median(woken) };
}

interface CheckGlobal extends ExtensionGlobal {
  readonly chrome: ExtensionGlobal['chrome'] & {
    readonly tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
  };
}

/** Runs in a popup: has its tab's page read and screened, and times it. */
const timeCheck = (popup: Page): Promise<number> =>
  popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as CheckGlobal;
    const tab = Number(new URLSearchParams(location.search).get('tab'));
    const begun = performance.now();
    await chrome.tabs.sendMessage(tab, { kind: 'check-page', input: { watch: false } });
    return performance.now() - begun;
  });

/** Turns the site of a popup's tab on, as a person would. */
async function watchSite(popup: Page): Promise<void> {
  await popup.bringToFront();
  const control = await popup.waitForSelector('[role="switch"][aria-checked="false"]');
  await control?.focus();
  await popup.keyboard.press(' ');
  await popup.waitForSelector('[role="switch"][aria-checked="true"]');
}

interface MarkGlobal {
  firstMark: Promise<number>;
}

/** Runs before a page's own scripts: what the extension adds to a page stands beside the page's head and body. */
function noteFirstMark(): void {
  (globalThis as unknown as MarkGlobal).firstMark = new Promise((resolve) => {
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const isMark = (node: Node) =>
          node instanceof Element &&
          target === document.documentElement &&
          !/^(?:head|body)$/i.test(node.tagName);
        if ([...addedNodes].some(isMark)) resolve(performance.now());
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Loads a watched page anew, and times its first mark. */
async function timeFirstMark(page: Page): Promise<number> {
  await page.bringToFront();
  await page.reload();
  return page.evaluate(async () => {
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (await (globalThis as unknown as MarkGlobal).firstMark) - (loaded?.domContentLoadedEventEnd ?? 0);
  });
}

/** When a page first painted words, counted from when it was asked for (W3C Paint Timing). */
const firstPaint = (popup: Page): Promise<number> =>
  popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') resolve(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
