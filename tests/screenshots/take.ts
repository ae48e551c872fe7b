import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, browserNames } from '../../src/cli/browsers/browser-name.ts';
import { obtainFonts } from '../../src/cli/browsers/obtain-fonts.ts';
import { startBrowser } from '../../src/cli/browsers/start-browser.ts';
import { buildExtension } from '../../src/cli/demo/build-extension.ts';
import { serveFiles } from '../../src/cli/demo/serve-files.ts';
import { buildGallery, stateNames } from './build-gallery.ts';

/**
 * Pictures of every state of every page of ours, with what the product itself says of invented posts, in real browsers.
 * `npm run screenshots` writes them to .output/screenshots, with a page that shows them all.
 */
const project = join(import.meta.dirname, '../..');
const out = join(project, '.output/screenshots');

/** How a page is looked at. */
interface Look {
  readonly name: string;
  readonly lang: string;
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
}

const usual: Look = { name: '', lang: 'en', width: 400, height: 600 };
/** In which languages the most important states are looked at: right to left, South-East Asian scripts, Chinese. */
const otherLanguages = ['ar', 'ur', 'my', 'th', 'km', 'zh-Hans', 'hi'];
const important = [
  'popup-serious',
  'popup-several',
  'check-text',
  'welcome',
  'settings',
  'rules-followed',
  'help',
  'help-inside',
];
const otherLooks: readonly Look[] = [
  { ...usual, name: '320', width: 320, height: 640 },
  { ...usual, name: 'desktop', width: 1_280, height: 800 },
  { ...usual, name: 'dark', dark: true },
  { ...usual, name: 'zoom-200', width: 640, height: 400, scale: 2 },
  { ...usual, name: 'forced-colours', forced: true },
  ...otherLanguages.map((lang) => ({ ...usual, name: lang, lang })),
  { ...usual, name: 'my-320-dark', lang: 'my', width: 320, height: 640, dark: true },
  { ...usual, name: 'ar-dark', lang: 'ar', dark: true },
];

const taken: string[] = [];
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
obtainFonts(console.log);
console.log('Building the pages …');
const server = await serveFiles(await buildGallery(['en', ...otherLanguages]));
for (const name of browserNames) await takeAll(name);
await server.close();
writeFileSync(join(out, 'index.html'), sheet());
console.log(`${taken.length} pictures are in ${out}; index.html shows them all.`);

async function takeAll(name: BrowserName): Promise<void> {
  const extension = await buildExtension(name);
  // What a browser is started with cannot be changed while it runs.
  const starts = [{ dark: false }, { dark: true }, { dark: false, forced: true }];
  for (const { dark, forced = false } of starts) {
    const started = await startBrowser(name, { extension, headless: true, dark, forced });
    const page = await started.open(`${server.origin}/gallery.html`);
    const seen = ({ dark: isDark = false, forced: isForced = false }: Look) =>
      isDark === dark && isForced === forced;
    for (const look of [usual, ...otherLooks].filter(seen)) {
      for (const state of look === usual ? await stateNames() : important)
        await take(page, name, state, look);
      console.log(`${name}: ${look.name || 'every state'}`);
    }
    await started.close();
  }
}

async function take(page: Page, browser: BrowserName, state: string, look: Look): Promise<void> {
  const { lang, width, height, scale = 1 } = look;
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.goto(`${server.origin}/gallery.html?state=${state}&lang=${lang}`);
  await page.waitForSelector('[data-shown]');
  const file = `${browser}-${state}${look.name && `-${look.name}`}.png`;
  await page.screenshot({ path: join(out, file) as `${string}.png`, fullPage: true });
  taken.push(file);
}

function sheet(): string {
  const figures = taken.map(
    (file) =>
      `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${file}</figcaption></figure>`,
  );
  const style =
    'body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px;background:#888}figure{margin:0;width:220px}img{width:100%;background:#fff}';
  return `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>${style}</style>${figures.join('')}`;
}
