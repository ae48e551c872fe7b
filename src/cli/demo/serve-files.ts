import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A running little web server, for this machine only. */
export interface FileServer {
  /** Such as "http://127.0.0.1:41234", without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves what lies in a folder, and nothing that its links lead to outside, on a port of 127.0.0.1: a free one unless one is named.
 * A name that ends in .gz is unpacked on the way.
 */
export async function serveFiles(
  folder: string,
  headers: Record<string, string> = {},
  wanted = 0,
): Promise<FileServer> {
  const server = createServer(async (request, response) => {
    const file = await find(folder, request.url ?? '/');
    response.writeHead(file ? 200 : 404, { ...headers, 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body ?? 'Not found');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });

  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

async function find(folder: string, url: string) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    const top = await realpath(folder);
    const file = await realpath(join(top, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(top.endsWith(sep) ? top : top + sep)) return undefined;
    const bytes = await readFile(file);
    const packed = file.endsWith('.gz');
    const type = types[extname(packed ? file.slice(0, -3) : file)] ?? 'application/octet-stream';
    return { body: packed ? gunzipSync(bytes) : bytes, type };
  } catch {
    return undefined;
  }
}
