import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browser-name.ts';

/** Where a browser usually is: names to look up on the path, then whole paths. Best first. */
export interface KnownPlaces {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
}

/** Where to look for a browser on this kind of machine. */
export function knownPlaces(name: BrowserName, platform: NodeJS.Platform): KnownPlaces {
  const { variable, commands, darwin, win32, linux } = places[name];
  if (platform === 'darwin') return { variable, commands, paths: inApplications(darwin) };
  if (platform === 'win32') return { variable, commands, paths: inProgramFiles(win32) };
  return { variable, commands, paths: linux };
}

const places = {
  chromium: {
    variable: 'SECOND_LOOK_CHROMIUM',
    // Branded browsers come last: they may refuse an unpacked extension.
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    darwin: [
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome for Testing\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    linux: [
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
    ],
  },
  firefox: {
    variable: 'SECOND_LOOK_FIREFOX',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    darwin: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
  },
} as const;

function inApplications(apps: readonly string[]): string[] {
  const roots = ['/Applications', join(homedir(), 'Applications')];
  return apps.flatMap((app) => roots.map((root) => join(root, app)));
}

function inProgramFiles(programs: readonly string[]): string[] {
  const roots = [
    process.env['LOCALAPPDATA'],
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
  ].filter((root) => root !== undefined);
  return programs.flatMap((program) => roots.map((root) => join(root, program)));
}
