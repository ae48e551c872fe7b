import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Publisher } from './publisher.ts';

/** What a host was asked for. */
interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A static host of a channel, on this machine, that can be made to lie. */
export interface ChannelHost {
  /** Where the channel lies. */
  readonly url: string;
  readonly asked: Asked[];
  /** Answers a request instead of the host; false leaves it to the host. */
  lie: ((path: string, response: ServerResponse) => boolean) | undefined;
  close(): Promise<void>;
}

/** Shows what a publisher has put there, to pages of any origin, with a cookie and an ETag that nobody should send back. */
export async function hostChannel({ files }: Publisher): Promise<ChannelHost> {
  const asked: Asked[] = [];
  const host: Pick<ChannelHost, 'lie'> = { lie: undefined };
  const server = createServer(({ url = '', headers }, response) => {
    const path = url.replace('/channel/', '');
    asked.push({ path, headers });
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('set-cookie', 'reader=1; Path=/');
    response.setHeader('etag', '"reader-1"');
    if (host.lie?.(path, response)) return;
    const bytes = files.get(path);
    response.writeHead(bytes ? 200 : 404, { 'content-type': 'application/json' });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(host, {
    url: `http://127.0.0.1:${port}/channel/`,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
