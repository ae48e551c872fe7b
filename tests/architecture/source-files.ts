import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** Files that hold no code, or (tests) belong to no ring. Everything else is a source file. */
const notCode = new Set(['.html', '.css', '.json', '.md', '.tsbuildinfo']);

/** Every source file below `entrypoints/` and `src/`, by its path from the root. */
export function sourceFiles(root: string): string[] {
  return ['entrypoints', 'src']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !notCode.has(extname(file)) && !file.endsWith('.test.ts'))
    .sort();
}
