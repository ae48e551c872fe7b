import { type Browser, type Page, TimeoutError } from 'puppeteer-core';

/** Opens pages of one extension, and finds its number for a tab. */
export interface ExtensionPages {
  open(path: string): Promise<Page>;
  /** A page of the extension to run code in that needs its permissions. */
  desk(): Promise<Page>;
  tabOf(url: string): Promise<number>;
}

/** The little of the browser's API that is asked for from outside, in a page of the extension. */
export interface ExtensionGlobal {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    };
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
    await awaitLoaded(page);
    return page;
  };

  let first: Promise<Page> | undefined;
  const desk = () => {
    first ??= open('/popup.html?tab=0');
    return first;
  };

  const tabOf = async (url: string) => {
    const tab = await (await desk()).evaluate(findTab, url);
    if (tab === undefined) throw new Error(`The extension sees no tab with ${url}.`);
    return tab;
  };

  return { open, desk, tabOf };
}

async function awaitLoaded(page: Page, attempts = 10): Promise<void> {
  try {
    await page.waitForFunction(() => location.protocol !== 'about:' && document.readyState === 'complete');
  } catch (error) {
    // Firefox cannot answer at the very moment when one document takes the place of another.
    if (attempts <= 1 || error instanceof TimeoutError) throw error;
    await awaitLoaded(page, attempts - 1);
  }
}

/** Runs in a page of the extension. */
async function findTab(url: string): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  const tabs = await chrome.tabs.query({});
  return tabs.findLast((tab) => tab.url === url)?.id;
}
