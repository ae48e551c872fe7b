import { readFileSync } from 'node:fs';

/** The text in a file. Errors name the file: reading a folder, Node does not. */
export function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (problem) {
    throw problem instanceof Error ? Object.assign(problem, { path: file }) : problem;
  }
}
