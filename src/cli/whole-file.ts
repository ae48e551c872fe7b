import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file whole or not at all: on a full disk, or when the power fails, what was there before stays. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  // A name of its own each time: neither another writer nor what a power cut left is in the way.
  const draft = join(folder, `.${randomBytes(8).toString('hex')}.new`);
  try {
    writeThrough(draft, content);
    renameSync(draft, file);
    syncFolder(folder);
  } catch (problem) {
    rmSync(draft, { force: true });
    // Nobody knows the draft by its name.
    if (problem instanceof Error && 'code' in problem) Object.assign(problem, { path: file });
    throw problem;
  }
}

function writeThrough(file: string, content: Uint8Array | string): void {
  const open = openSync(file, 'wx');
  try {
    writeFileSync(open, content);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Makes sure that a new name of a file lasts. Windows does so by itself, and opens no folders. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** A file that somebody asked for by name. */
export interface Output {
  readonly file: string;
  readonly content: Uint8Array | string;
  /** What is written there, such as “built pack”. */
  readonly what: string;
  /** Whether what lies there is the like, and may be replaced without being asked about. */
  readonly isAlike: (bytes: Uint8Array) => boolean;
}

/** Writes a file that somebody asked for, over nothing but the like or with --yes, and never over a key. With --dry-run only looks. */
export function writeOutput(
  { file, content, what, isAlike }: Output,
  {
    yes,
    'dry-run': dryRun,
  }: { readonly yes?: boolean | undefined; readonly 'dry-run'?: boolean | undefined },
): void {
  // What a link leads to is meant, and not the link.
  const target = existsSync(file) ? realpathSync(file) : file;
  if (existsSync(target)) {
    if (!statSync(target).isFile()) throw new Error(`${file} is no file that can be written. Name another.`);
    const there = readFileSync(target);
    if (holdsKey(there))
      throw new Error(`${file} holds a key, and is never written over. Name another file.`);
    if (!yes && !there.equals(Buffer.from(content)) && !isAlike(there))
      throw new Error(
        `${file} is there already, and is no ${what} that may be replaced. Name another file, or say --yes to write over it.`,
      );
  }
  if (!dryRun) writeWhole(target, content);
}

/** Whether a file is a key's, even a damaged one. */
const holdsKey = (bytes: Buffer): boolean => bytes.includes('"second-look-key"');
