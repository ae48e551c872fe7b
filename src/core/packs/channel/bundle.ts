import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './bytes.ts';
import type { Source } from './follow.ts';
import { readStrictJson } from './strict-json.ts';

/** A file of a channel: its path below the channel's address, and what it holds. */
export interface ChannelFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const shape = z.strictObject({
  kind: z.literal('second-look-channel'),
  version: z.literal(1),
  files: z.record(z.string().check(z.regex(/^[\w./-]{1,100}$/)), z.string()),
});

/** A whole channel in one file, for a USB stick or a message. */
export function bundleOf(files: readonly ChannelFile[]): string {
  const content = Object.fromEntries(files.map(({ path, bytes }) => [path, toBase64(bytes)]));
  return `${JSON.stringify({ kind: 'second-look-channel', version: 1, files: content }, undefined, 1)}\n`;
}

/** The channel in such a file. Undefined when it holds none. */
export function bundleSource(text: string): Source | undefined {
  const read = z.safeParse(shape, readStrictJson(text));
  if (!read.success) return undefined;
  const { files } = read.data;
  return {
    get: async (path, most) => {
      const bytes = Object.hasOwn(files, path) ? fromBase64(files[path] ?? '') : undefined;
      if (bytes && bytes.length > most) throw new Error(`${path} has more than ${most} bytes.`);
      return bytes;
    },
  };
}
