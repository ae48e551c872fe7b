import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this machine is one on which Debian's packages can be installed: a fresh one has root and apt. */
export function installsDebianPackages(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs packages of Debian. Says on standard error what apt complains of; whether they are there then is to be looked at. */
export function installDebianPackages(names: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args: readonly string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', ...names]);
}
