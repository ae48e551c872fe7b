import { type Browser, launch, type Page } from 'puppeteer-core';
import { closeWelcome, isFirstStart } from './close-welcome.ts';
import { extensionPages } from './extension-pages.ts';
import type { Started, StartOptions } from './started.ts';

/** Starts Chromium, over CDP, with an unpacked extension. */
export async function startChromium(
  executablePath: string,
  { extension, headless, dark = false, forced = false, profile, camera, managed }: StartOptions,
): Promise<Started> {
  const isFirst = isFirstStart(profile);
  const browser = await launch({
    executablePath,
    ...(profile && { userDataDir: profile }),
    headless,
    // With a window the caller says what Ctrl+C does.
    handleSIGINT: headless,
    pipe: true,
    defaultViewport: null,
    enableExtensions: true,
    args: [...quietArguments(dark), ...(forced ? ['--force-high-contrast'] : []), ...cameraArguments(camera)],
  });
  const id = await browser.installExtension(extension);
  const origin = `chrome-extension://${id}`;
  if (managed) await preset(browser, id, managed);

  const errors: string[] = [];
  watchBackground(browser, origin, errors);
  const pages = extensionPages(browser, origin, (page) => watchPage(page, origin, errors));

  if (isFirst) await closeWelcome(browser, origin);

  return {
    name: 'chromium',
    version: await browser.version(),
    browser,
    errors,
    open: async (url) => {
      const page = await browser.newPage();
      watchPage(page, origin, errors);
      await page.goto(url);
      return page;
    },
    extensionPage: pages.open,
    tabOf: pages.tabOf,
    openPopup: pages.popup,
    allowPrivate: () => allowPrivate(browser, id),
    openPrivately: pages.privateTab,
    stopBackground: () => stopWorkers(browser, origin),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Chooses for an extension as its browser's manager would, on Chromium's own page for trying policies. */
async function preset(browser: Browser, id: string, managed: object): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://policy/test');
  // For this profile, mandatory, by the cloud.
  const how = { namespace: id, scope: 0, level: 1, source: 3 };
  const policies = Object.entries(managed).map(([name, value]) => ({ ...how, name, value }));
  await page.evaluate((chosen) => {
    const { chrome } = globalThis as unknown as { chrome: { send(message: string, args: string[]): void } };
    chrome.send('setLocalTestPolicies', ['chosen', chosen, '']);
  }, JSON.stringify(policies));
  await page.close();
}

const cameraArguments = (film: string | undefined): string[] =>
  film === undefined
    ? []
    : [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ];

/** Without these Chromium calls home at every start; root may not have its sandbox. */
function quietArguments(dark: boolean): string[] {
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** A web page's own complaints are not ours: there only what stands in the extension's files counts. */
function watchPage(page: Page, origin: string, errors: string[]): void {
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (`${page.url()} ${text}`.includes(origin)) errors.push(text);
  });
  page.on('console', (message) => {
    const at = `${page.url()} ${message.location().url}`;
    if (message.type() === 'error' && at.includes(origin)) errors.push(`${message.text()} (${at})`);
  });
}

function watchBackground(browser: Browser, origin: string, errors: string[]): void {
  const watch = async (target: { type(): string; url(): string }) => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(origin)) return;
    const worker = await browser
      .targets()
      .find((other) => other === target)
      ?.worker();
    worker?.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
    worker?.on('error', (error) => errors.push(`background: ${error.message}`));
  };
  for (const target of browser.targets()) void watch(target);
  browser.on('targetcreated', (target) => void watch(target));
}

/** What Chromium's own page of extensions can do. */
interface DeveloperPrivate {
  updateProfileConfiguration(settings: object): Promise<void>;
  updateExtensionConfiguration(settings: object): Promise<void>;
  getExtensionInfo(id: string): Promise<{ readonly state: string }>;
}
interface ExtensionsGlobal {
  readonly chrome: { readonly developerPrivate: DeveloperPrivate };
}

/** Does what a person does on the page of extensions who allows one in private windows. Without the developers' mode it would not start again. */
async function allowPrivate(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsGlobal).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await page.waitForFunction(
    async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsGlobal).chrome;
      return (await developerPrivate.getExtensionInfo(extensionId)).state === 'ENABLED';
    },
    {},
    id,
  );
  await page.close();
}

async function stopWorkers(browser: Browser, origin: string): Promise<void> {
  const workers = () =>
    browser
      .targets()
      .filter((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  const gone = new Promise<void>((resolve) => {
    const check = () => {
      if (workers().length > 0) return;
      browser.off('targetdestroyed', check);
      resolve();
    };
    browser.on('targetdestroyed', check);
    check();
  });
  for (const target of workers()) await (await target.worker())?.close();
  await gone;
}
