import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../../core/packs/channel/bytes.ts';
import type { Source } from '../../core/packs/channel/follow.ts';
import type { ChannelFile } from './channel-folder.ts';

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

/** A channel on the web. Asks without cookies, referrer or cache, follows no redirect, and reads no more than it has to. */
export const webSource = (address: string): Source => ({
  get: async (path, most) => {
    const response = await fetch(new URL(path, address.endsWith('/') ? address : `${address}/`), {
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (response.status === 404) return undefined;
    if (!response.ok || !response.body) throw new Error(`${response.url} answers ${response.status}.`);
    return readAtMost(response.body, most);
  },
});

async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > most) throw new Error(`The answer has more than ${most} bytes.`);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
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

/** The channel in such a file. Throws a sentence when it holds none. */
export function bundleSource(text: string): Source {
  const read = z.safeParse(shape, parsed(text));
  if (!read.success) throw new Error('this file holds no channel.');
  const { files } = read.data;
  return {
    get: async (path, most) => {
      const bytes = Object.hasOwn(files, path) ? fromBase64(files[path] ?? '') : undefined;
      if (bytes && bytes.length > most) throw new Error(`${path} has more than ${most} bytes.`);
      return bytes;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
