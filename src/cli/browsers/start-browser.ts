import type { BrowserName } from './browser-name.ts';
import { obtainBrowser } from './obtain-browser.ts';
import { startChromium } from './start-chromium.ts';
import { startFirefox } from './start-firefox.ts';
import type { Started, StartOptions } from './started.ts';

/** True when there is no screen to show a window on. */
export function lacksDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return false;
  return !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/** Starts a real browser with an empty profile and the built extension in it. */
export async function startBrowser(name: BrowserName, options: StartOptions): Promise<Started> {
  const executablePath = await obtainBrowser(name, options.say ?? (() => {}));
  const start = name === 'chromium' ? startChromium : startFirefox;
  return start(executablePath, options);
}
