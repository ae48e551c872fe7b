import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserName } from '../../src/cli/browsers/browser-name.ts';
import { startBrowser } from '../../src/cli/browsers/start-browser.ts';
import type { Started } from '../../src/cli/browsers/started.ts';
import { localBuild } from '../../src/cli/demo/build-extension.ts';
import { awaitReport } from '../../src/cli/demo/read-report.ts';
import { board } from '../../src/cli/demo/run-demo.ts';
import { type FileServer, serveFiles } from '../../src/cli/demo/serve-files.ts';

/** A browser with the extension and a web server, for the tests of one block. */
export interface Bench {
  readonly started: Started;
  /** The address of a served file. No two calls give the same, so that tabs can be told apart. */
  address(path: string): string;
  /** Opens a served page that is tall enough to show all of it at once. */
  openPage(path: string): Promise<Page>;
  /** Opens the popup for a page and waits until it has read it. */
  openReport(page: Page): Promise<Page>;
}

interface BenchOptions {
  readonly dark?: boolean;
  /** What is served instead of the demo's job board, and with which headers. */
  readonly folder?: string;
  readonly headers?: Record<string, string>;
  /** A film that the camera sees. */
  readonly camera?: string;
}

/** Starts a browser and a server around the tests of the block it is called in. The extension may not complain. */
export function useBench(
  name: BrowserName,
  { dark = false, folder = board, headers, camera }: BenchOptions = {},
): Bench {
  let started: Started;
  let server: FileServer;
  let opened = 0;

  beforeAll(async () => {
    server = await serveFiles(folder, headers);
    started = await startBrowser(name, {
      extension: localBuild(name),
      headless: true,
      dark,
      ...(camera && { camera }),
    });
  });
  afterEach(() => expect(started.errors).toEqual([]));
  afterAll(async () => {
    await started?.close();
    await server?.close();
  });

  const address = (path: string) => {
    opened += 1;
    return `${server.origin}/${path}?visit=${opened}`;
  };
  return {
    get started() {
      return started;
    },
    address,
    openPage: async (path) => {
      const page = await started.open(address(path));
      await page.setViewport({ width: 1000, height: 3000 });
      return page;
    },
    openReport: async (page) => {
      const popup = await started.openPopup(page.url());
      await awaitReport(popup);
      return popup;
    },
  };
}
