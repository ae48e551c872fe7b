import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { closeWelcome, isFirstStart } from './close-welcome.ts';
import { awaitLoaded, type ExtensionGlobal, type ExtensionPages, extensionPages } from './extension-pages.ts';
import type { Started, StartOptions } from './started.ts';

/** Any number will do: the extension gets this address instead of a random one. */
const address = '6b1f3c5e-8a2d-4f7b-9c0e-1d2e3f4a5b6c';
const origin = `moz-extension://${address}`;

/** Starts Firefox, over WebDriver BiDi, with an unpacked extension. */
export async function startFirefox(
  executablePath: string,
  { extension, headless, dark = false, forced = false, profile, managed }: StartOptions,
): Promise<Started> {
  const isFirst = isFirstStart(profile);
  const id = await geckoId(extension);
  const home = managed && (await homeOf(id, managed));
  const browser = await launch({
    browser: 'firefox',
    ...(home && { env: { ...process.env, HOME: home } }),
    ...(profile && { userDataDir: profile }),
    executablePath,
    headless,
    // With a window the caller says what Ctrl+C does.
    handleSIGINT: headless,
    defaultViewport: null,
    enableExtensions: true,
    // Without it no page of an extension may be opened from outside.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(id, dark, forced),
  });
  const errors: string[] = [];
  const output = browser.process();
  output?.stdout?.on('data', (chunk: Buffer) => errors.push(...complaints(chunk)));
  output?.stderr?.on('data', (chunk: Buffer) => errors.push(...complaints(chunk)));
  await browser.installExtension(extension);
  const pages = extensionPages(browser, origin, () => {});

  if (isFirst) await closeWelcome(browser, origin);

  return {
    name: 'firefox',
    version: await browser.version(),
    browser,
    errors,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    extensionPage: pages.open,
    tabOf: pages.tabOf,
    openPopup: pages.popup,
    allowPrivate: () => allowPrivate(browser, id),
    openPrivately: pages.privateTab,
    stopBackground: () => backgroundGone(pages),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      if (home) await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The little that is used of Firefox's own parts. */
interface FirefoxGlobal {
  readonly ChromeUtils: {
    importESModule(name: string): {
      readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
      readonly ExtensionPermissions: {
        add(id: string, permissions: object, extension: object): Promise<void>;
      };
    };
  };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: object } };
}

/** Does what a person does on the page of add-ons who allows one in private windows. */
async function allowPrivate(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  // Firefox never tells that a page of its own has loaded, so the page itself is asked.
  page.goto('about:addons').catch(() => {});
  await awaitLoaded(page, 'about:addons');
  await page.evaluate(async (addonId) => {
    const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxGlobal;
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(addonId, allowed, WebExtensionPolicy.getByID(addonId).extension);
    await (await AddonManager.getAddonByID(addonId)).reload();
  }, id);
  await page.close();
}

/** A home in which Firefox finds what its manager chose for an extension. */
async function homeOf(id: string, managed: object): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'managed-'));
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: id, description: 'For a test', type: 'storage', data: managed };
  await writeFile(join(folder, `${id}.json`), JSON.stringify(manifest));
  return home;
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(id: string, dark: boolean, forced: boolean) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: address }),
    'extensions.webextOptionalPermissionPrompts': false,
    // An extension that is installed for one run only loses nothing when the run ends.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    // 2 is “always”: what a contrast theme of the system does.
    'browser.display.document_color_use': forced ? 2 : 0,
    // The background goes after three seconds without work instead of thirty, so that this can be waited for.
    'extensions.background.idle.timeout': 3000,
    // Print what pages and extensions complain about: WebDriver BiDi does not tell of a background.
    'browser.dom.window.dump.enabled': true,
    'devtools.console.stdout.content': true,
  };
}

/** Firefox prints its own troubles too; those name a part of Firefox first, or a file of its own. */
function complaints(chunk: Buffer): string[] {
  const lines = chunk.toString().split('\n');
  return lines.filter((line) =>
    /^console\.error: ["(]/.test(line)
      ? !/\.sys\.mjs|chrome:|resource:/.test(line)
      : line.startsWith('JavaScript error: ') && line.includes(origin),
  );
}

async function backgroundGone(pages: ExtensionPages): Promise<void> {
  const desk = await pages.desk();
  await desk.waitForFunction(() => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    return chrome.extension.getBackgroundPage() === null;
  });
}
