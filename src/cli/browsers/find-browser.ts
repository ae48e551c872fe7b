import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';
import type { BrowserName } from './browser-name.ts';
import { knownPlaces } from './known-places.ts';

/** Where browsers that were downloaded for tests are kept, the same folder that Puppeteer uses. */
export const downloads = join(homedir(), '.cache', 'puppeteer');

/** What the downloads call each browser. */
export const downloadNames = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

/** The path of an installed browser, or undefined when there is none. A path the user names must work. */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
  const { variable, commands, paths } = knownPlaces(name, process.platform);
  const named = process.env[variable];
  if (named && !runnable(named)) throw new Error(`${variable} names ${named}, which cannot be run.`);
  if (named) return named;
  return [...commands.flatMap(onPath), ...paths].find(runnable) ?? (await downloaded(name));
}

function onPath(command: string): string[] {
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, file));
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function downloaded(name: BrowserName): Promise<string | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir: downloads });
  return installed
    .filter(({ browser }) => browser === downloadNames[name])
    .map(({ executablePath }) => executablePath)
    .find(runnable);
}
