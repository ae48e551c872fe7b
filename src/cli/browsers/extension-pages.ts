import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

/** Opens pages of one extension, and finds its number for a tab. */
export interface ExtensionPages {
  open(path: string): Promise<Page>;
  /** A page of the extension to run code in that needs its permissions. */
  desk(): Promise<Page>;
  tabOf(url: string): Promise<number>;
  popup(url: string): Promise<Page>;
  /** Opens a page of the web in a private window and waits until it has loaded; answers with the number of its tab. */
  privateTab(url: string): Promise<number>;
}

interface ExtensionTab {
  readonly id?: number;
  readonly url?: string;
  readonly status?: string;
}

/** The little of the browser's API that is asked for from outside, in a page of the extension. */
export interface ExtensionGlobal {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly ExtensionTab[]>;
      get(id: number): Promise<ExtensionTab>;
    };
    readonly windows: { create(options: object): Promise<{ readonly tabs?: readonly ExtensionTab[] }> };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
    readonly extension: { getBackgroundPage(): unknown };
  };
}

/** The pages of the extension at an origin such as "chrome-extension://abc". */
export function extensionPages(
  browser: Browser,
  origin: string,
  watch: (page: Page) => void,
): ExtensionPages {
  const open = async (path: string) => {
    const page = await browser.newPage({ type: 'window' });
    watch(page);
    // Firefox never tells that an extension's page has loaded, so the page itself is asked.
    page.goto(`${origin}${path}`).catch(() => {});
    await awaitLoaded(page, path);
    return page;
  };

  let first: Promise<Page> | undefined;
  const desk = () => {
    first ??= open(popupFor(0));
    return first;
  };

  const popup = async (url: string) => {
    const page = await open(popupFor(0));
    const path = popupFor(await tabSeen(page, url));
    await page.evaluate((to) => void globalThis.setTimeout(() => location.replace(to)), path);
    await awaitLoaded(page, path);
    return page;
  };

  const privateTab = async (url: string) => {
    // Not the desk: it is gone where the extension was started anew.
    const page = await open(popupFor(0));
    const tab = await page.evaluate(openPrivate, url);
    await page.waitForFunction(hasTabLoaded, {}, tab);
    await page.close();
    return tab;
  };

  return { open, desk, tabOf: async (url) => tabSeen(await desk(), url), popup, privateTab };
}

function popupFor(tab: number): string {
  return `/popup.html?tab=${tab}`;
}

/** Waits until a page has loaded whose address ends like this, by asking the page itself. */
export async function awaitLoaded(page: Page, path: string, until = Date.now() + 30_000): Promise<void> {
  while (!(await hasLoaded(page, path))) {
    if (Date.now() > until) throw new Error(`The extension's page ${path} did not load.`);
    await setTimeout(50);
  }
}

async function hasLoaded(page: Page, path: string): Promise<boolean> {
  try {
    return await page.evaluate(
      (end) => location.href.endsWith(end) && document.readyState === 'complete',
      path,
    );
  } catch {
    // Firefox cannot answer while one document takes the place of another.
    return false;
  }
}

async function tabSeen(page: Page, url: string): Promise<number> {
  const tab = await page.evaluate(findTab, url);
  if (tab === undefined) throw new Error(`The extension sees no tab with ${url}.`);
  return tab;
}

/** Runs in a page of the extension. */
async function findTab(url: string): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  const tabs = await chrome.tabs.query({});
  return tabs.findLast((tab) => tab.url === url)?.id;
}

/** Runs in a page of the extension. */
async function openPrivate(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  const { tabs } = await chrome.windows.create({ incognito: true, url });
  return tabs?.[0]?.id as number;
}

/** Runs in a page of the extension. */
async function hasTabLoaded(tab: number): Promise<boolean> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  const { status, url } = await chrome.tabs.get(tab);
  return status === 'complete' && url !== undefined && url.startsWith('http');
}
