import { spawnSync } from 'node:child_process';
import { installDebianPackages, installsDebianPackages } from '../../src/cli/debian/packages.ts';

/** Makes sure that the stock tool minisign can be called. Installs it on a fresh Debian machine; throws one clear sentence when it cannot. */
export function obtainMinisign(): void {
  if (isThere()) return;
  if (installsDebianPackages()) installDebianPackages(['minisign']);
  if (!isThere())
    throw new Error('minisign was not found and could not be installed: install it, and test again.');
}

const isThere = (): boolean => spawnSync('minisign', ['-v']).error === undefined;
