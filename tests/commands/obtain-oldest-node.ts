import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest Node that the one file of “pack” promises to run on. */
const oldest = 20;
const cache = join(import.meta.dirname, '../../.cache/oldest-node');
const isWindows = process.platform === 'win32';
/** npm has Node's program alone, in packages without scripts. */
const packaged = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;

/** The path of a Node of that version: one of this machine, or from npm. Throws one clear sentence when there is none. */
export function obtainOldestNode(): string {
  const found = candidates().find(isOldest);
  if (found) return found;
  mkdirSync(cache, { recursive: true });
  const install = ['install', '--prefix', cache, '--no-save', '--ignore-scripts', '--no-audit'];
  spawnSync('npm', [...install, `${packaged}@${oldest}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  });
  const fetched = candidates().find(isOldest);
  if (!fetched)
    throw new Error(`Node ${oldest} was not found and could not be fetched: install it, and test again.`);
  return fetched;
}

function candidates(): string[] {
  const name = isWindows ? 'node.exe' : 'node';
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  const fetched = join(cache, 'node_modules', packaged, 'bin', name);
  return [...onPath, fetched].filter((path) => existsSync(path));
}

const isOldest = (path: string): boolean =>
  spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.startsWith(`v${oldest}.`) ?? false;
