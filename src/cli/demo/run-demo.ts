import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isWorrying } from '../../core/model/assessment.ts';
import type { BrowserName } from '../browsers/browser-name.ts';
import { startBrowser } from '../browsers/start-browser.ts';
import type { Started } from '../browsers/started.ts';
import { buildExtension } from './build-extension.ts';
import { describeReport } from './describe-report.ts';
import { awaitMarks, awaitReport, readReport } from './read-report.ts';
import { serveFiles } from './serve-files.ts';

/** What the demo is to do. */
export interface DemoOptions {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** The folder for screenshots. */
  readonly out: string;
  readonly say: (line: string) => void;
}

/** The little job board that comes with the extension. */
export const board = join(import.meta.dirname, '../../../assets/demo');

const pages = [
  { name: 'feed', path: '/', title: 'A feed with six posts' },
  { name: 'job', path: '/job.html', title: 'The page of one job' },
  { name: 'following', path: '/grow.html', title: 'A feed that grows' },
];

/** Builds the extension, opens the job board in a real browser and shows what the extension sees there. */
export async function runDemo({ browser, headless, out, say }: DemoOptions): Promise<void> {
  say(`Building the extension for ${browser} …`);
  const extension = await buildExtension(browser);
  await mkdir(out, { recursive: true });

  const server = await serveFiles(board);
  say(`The job board runs at ${server.origin}/ (on this computer only).`);
  try {
    const started = await startBrowser(browser, { extension, headless, say });
    say(`Started ${started.version}${headless ? ' without a window' : ''}.`);
    const shown = showPages(started, server.origin, { headless, out, say });
    await (headless ? shown : Promise.race([shown, interrupted()])).finally(() =>
      started.close().catch(() => {}),
    );
  } finally {
    await server.close();
  }
  say(`\nScreenshots are in ${out}`);
}

async function showPages(started: Started, origin: string, options: Omit<DemoOptions, 'browser'>) {
  const { headless, out, say } = options;
  for (const { name, path, title } of headless ? pages : pages.slice(0, 1)) {
    say(`\n${title}: ${origin}${path}`);
    await check(started, `${origin}${path}`, join(out, `${started.name}-${name}`), say);
  }
  if (headless) return;
  say('\nThe browser stays open: close it, or press Ctrl+C here, to end the demo.');
  await started.closed;
}

async function check(started: Started, url: string, picture: string, say: (line: string) => void) {
  const page = await started.open(url);
  if (url.endsWith('/grow.html')) await page.click('.more');
  const popup = await started.openPopup(url);
  await awaitReport(popup);
  const report = await readReport(popup);
  for (const line of describeReport(report)) say(line);

  if (report.offers.some(({ concern }) => isWorrying(concern))) await awaitMarks(page);
  await page.screenshot({ path: `${picture}.png`, fullPage: true });
  await popup.setViewport({ width: 400, height: 860, deviceScaleFactor: 2 });
  await popup.screenshot({ path: `${picture}-popup.png` });
  await popup.screenshot({ path: `${picture}-popup-whole.png`, fullPage: true });
  if (started.errors.length > 0) throw new Error(`The extension complained: ${started.errors.join('\n')}`);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => process.once('SIGINT', () => resolve()));
}
