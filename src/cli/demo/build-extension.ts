import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/browser-name.ts';

const project = join(import.meta.dirname, '../../..');
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Where the build lies that may look at pages of this machine: the one difference to a released build. */
export function localBuild(name: BrowserName): string {
  return join(project, '.output/local', `${targets[name]}-mv3`);
}

/** Builds the extension for the demo and returns its folder. */
export async function buildExtension(name: BrowserName): Promise<string> {
  const wxt = join(project, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', '-b', targets[name]], {
    cwd: project,
    env: { ...process.env, SECOND_LOOK_LOCAL_HOST: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The extension could not be built.\n${output.trim()}`);
  return localBuild(name);
}
