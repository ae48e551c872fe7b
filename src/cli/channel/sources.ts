import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../core/packs/channel/follow.ts';

/** A channel that lies in a folder. */
export const folderSource = (folder: string): Source => ({
  get: async (path, most) => {
    const file = join(folder, path);
    if (!existsSync(file)) return undefined;
    const bytes = new Uint8Array(readFileSync(file));
    if (bytes.length > most) throw new Error(`${file} has more than ${most} bytes.`);
    return bytes;
  },
});
