import type { createMarks } from '../mark/marks.ts';

/** What the extension's scripts in one page leave for each other. No page script can see or set it. */
interface World {
  /** Set by the first watching script: there is one for each page. */
  watching?: true;
  createMarks?: typeof createMarks;
}

const name = Symbol.for('second-look');

/** The isolated world that the extension's scripts in this page share. */
export function world(): World {
  const scope = globalThis as { [name]?: World };
  scope[name] ??= {};
  return scope[name];
}
