import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browser-name.ts';

/** How to start a browser. */
export interface StartOptions {
  /** The built extension's folder. */
  readonly extension: string;
  readonly headless: boolean;
  /** True to look at pages as someone does who prefers dark ones. */
  readonly dark?: boolean;
  /** True to look at pages as someone does whose system forces its own colours on them. */
  readonly forced?: boolean;
  /** A folder in which the browser keeps what it remembers, for a later start. Without it everything is forgotten. */
  readonly profile?: string;
  /** What a browser's manager chose, by the names in managed.json. */
  readonly managed?: object;
  /** A film (.y4m) that Chromium's camera sees; nobody is asked whether pages may look. Firefox has no camera then either. */
  readonly camera?: string;
  /** Told what takes long. */
  readonly say?: (line: string) => void;
}

/** A browser that runs with the extension in it. */
export interface Started {
  readonly name: BrowserName;
  readonly version: string;
  readonly browser: Browser;
  /** What the extension itself complained about since the start: uncaught errors and `console.error`. */
  readonly errors: readonly string[];
  /** Opens a page of the web in a tab and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a window of its own, so that other pages stay visible. */
  extensionPage(path: string): Promise<Page>;
  /** The extension's own number for the tab that shows a page. */
  tabOf(url: string): Promise<number>;
  /** Opens the popup for the tab that shows a page, as a click on the toolbar button there would. */
  openPopup(url: string): Promise<Page>;
  /** Allows the extension in private windows, which starts it anew and closes its pages. */
  allowPrivate(): Promise<void>;
  /** Opens a page of the web in a private window and waits until it has loaded; answers with the extension's number for its tab. Firefox opens further windows as private ones, too. */
  openPrivately(url: string): Promise<number>;
  /** Stops the background, as the browser does when it has been idle, and waits until it is gone. */
  stopBackground(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
