import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelFile } from '../../core/packs/channel/bundle.ts';
import type { Source } from '../../core/packs/channel/follow.ts';

/** A channel that lies in a folder. */
export const folderSource = (folder: string): Source =>
  sourceOf((path) => {
    const file = join(folder, path);
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
  });

/** A channel of files that were read. */
export function filesSource(files: readonly ChannelFile[]): Source {
  const known = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return sourceOf((path) => known.get(path));
}

const sourceOf = (read: (path: string) => Uint8Array | undefined): Source => ({
  get: async (path, most) => {
    const bytes = read(path);
    if (bytes && bytes.length > most) throw new Error(`${path} has more than ${most} bytes.`);
    return bytes;
  },
});
