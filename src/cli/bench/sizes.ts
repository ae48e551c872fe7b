import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../starter.ts';
import type { Figure } from './figure.ts';

const build = join(projectRoot, '.output/release/chrome-mv3');

/** How large the last build is; nothing, and a line that says so, where there is none. */
export function sizeFigures(): Figure[] {
  if (!existsSync(build)) {
    process.stderr.write('bench: no build, so no sizes; run “npm run build” first.\n');
    return [];
  }
  const packed = (file: string) => gzipSync(readFileSync(join(build, file))).length / 1000;
  const popup = readdirSync(join(build, 'chunks')).filter((name) => name.startsWith('popup'));
  return [
    { name: 'content script, gzip', value: packed('watch.js'), unit: 'kB', budget: '≤ 12' },
    { name: 'background, gzip', value: packed('background.js'), unit: 'kB' },
    {
      name: 'popup, gzip',
      value: popup.reduce((sum, name) => sum + packed(`chunks/${name}`), 0),
      unit: 'kB',
      budget: '≤ 120',
    },
    { name: 'extension, unpacked', value: folderSize(build) / 1e6, unit: 'MB', budget: 'zip ≤ 1.5' },
  ];
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
