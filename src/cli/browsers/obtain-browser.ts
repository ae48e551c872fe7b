import { BrowserTag, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { installDebianPackages, installsDebianPackages } from '../debian/packages.ts';
import type { BrowserName } from './browser-name.ts';
import { downloadNames, downloads, findBrowser } from './find-browser.ts';
import { knownPlaces } from './known-places.ts';

/** The path of a browser to use. Installs one when there is none; throws one clear sentence when it cannot. */
export async function obtainBrowser(name: BrowserName, say: (line: string) => void): Promise<string> {
  const found = await findBrowser(name);
  if (found) return found;

  if (installsDebianPackages()) {
    say(`No ${name} found: installing Debian's package ${packages[name]} …`);
    installDebianPackages([packages[name], 'fonts-liberation']);
    const installed = await findBrowser(name);
    if (installed) return installed;
  }

  say(`No ${name} found: downloading one to ${downloads} …`);
  return (await download(name)) ?? fail(name);
}

const packages = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

async function download(name: BrowserName): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  try {
    const browser = downloadNames[name];
    const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
    const { executablePath } = await install({ browser, buildId, cacheDir: downloads });
    return executablePath;
  } catch {
    return undefined;
  }
}

function fail(name: BrowserName): never {
  const { variable } = knownPlaces(name, process.platform);
  const browser = name === 'chromium' ? 'Chromium or Chrome for Testing' : 'Firefox 140 or newer';
  throw new Error(
    `No ${name} was found or could be fetched: install ${browser}, or set ${variable} to its path.`,
  );
}
