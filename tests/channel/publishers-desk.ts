import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { newSeed, writeKeyFile } from '../../src/cli/channel/key-file.ts';

const command = fileURLToPath(new URL('../../src/cli/pack.ts', import.meta.url));

/** Opens every key of a test's publisher. */
export const passphrase = 'correct horse battery staple';

/** A folder in which a publisher works with “pack”. */
export interface Desk {
  readonly folder: string;
  readonly at: (name: string) => string;
  /** Runs “pack” in the folder, with the passphrase for each key that is opened. */
  readonly pack: (
    args: readonly string[],
    input?: string,
  ) => Record<'stdout' | 'stderr', string> & { status: number | null };
  /** What “pack” prints, which must go well; and what it says when it must not. */
  readonly good: (...args: string[]) => string;
  readonly refused: (...args: string[]) => string;
  /** Makes key files of these names. */
  readonly keys: (...names: string[]) => void;
  readonly clear: () => void;
}

/** A desk in a folder of its own. */
export function newDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const at = (name: string) => join(folder, name);
  const pack = (args: readonly string[], input = `${passphrase}\n`.repeat(4)) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
      encoding: 'utf8',
      cwd: folder,
      input,
    });
    return { stdout, stderr, status };
  };
  return {
    folder,
    at,
    pack,
    good: (...args) => {
      const { stdout, stderr, status } = pack(args);
      expect(status, stderr).toBe(0);
      return stdout;
    },
    refused: (...args) => {
      const { stdout, stderr, status } = pack(args);
      expect(status, stdout).toBe(2);
      return stderr;
    },
    keys: (...names) => {
      for (const name of names) writeKeyFile(at(name), newSeed(), passphrase);
    },
    clear: () => rmSync(folder, { recursive: true }),
  };
}
