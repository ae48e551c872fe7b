import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

/** Writes a secret file whole or not at all, and never over another. Errors name the file. */
export function writeNew(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${randomBytes(4).toString('hex')}.new`;
  try {
    writeToDisk(beside, content);
    putInPlace(beside, file);
  } catch (problem) {
    throw problem instanceof Error ? Object.assign(problem, { path: file }) : problem;
  } finally {
    rmSync(beside, { force: true });
  }
}

function writeToDisk(file: string, content: string | Uint8Array): void {
  const opened = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(opened, content);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Gives a file its name. A link is never made over another file; the file systems of USB sticks have none, so there it is copied. */
function putInPlace(beside: string, file: string): void {
  try {
    linkSync(beside, file);
  } catch (problem) {
    if (!withoutLinks.includes((problem as NodeJS.ErrnoException).code ?? '')) throw problem;
    copyFileSync(beside, file, constants.COPYFILE_EXCL);
  }
}

const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
