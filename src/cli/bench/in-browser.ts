import type { Page } from 'puppeteer-core';
import { type BrowserName, browserNames } from '../browsers/browser-name.ts';
import type { ExtensionGlobal } from '../browsers/extension-pages.ts';
import { startBrowser } from '../browsers/start-browser.ts';
import { buildExtension } from '../demo/build-extension.ts';
import { awaitReport } from '../demo/read-report.ts';
import { board } from '../demo/run-demo.ts';
import { serveFiles } from '../demo/serve-files.ts';

/** Milliseconds from a request to read a page until its posts are screened, in one browser. */
export interface WakeTimes {
  readonly browser: BrowserName;
  /** In a background that runs. */
  readonly awake: number;
  /** In one that was stopped: it starts, and reads the engine that it kept. */
  readonly woken: number;
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
    const awake: number[] = [];
    const woken: number[] = [];
    for (let round = 0; round < rounds; round++) {
      awake.push(await timeCheck(popup));
      await started.stopBackground();
      woken.push(await timeCheck(popup));
    }
    const paints: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const another = await started.openPopup(page.url());
      await awaitReport(another);
      paints.push(await firstPaint(another));
      await another.close();
    }
    return { browser, awake: median(awake), woken: median(woken), firstPaint: median(paints) };
  } finally {
    await started.close();
    await server.close();
  }
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
