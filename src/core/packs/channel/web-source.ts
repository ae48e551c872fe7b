import type { Source } from './follow.ts';

/** How a channel's files are asked for: without cookies, referrer, cache or ETag, by none of which a host could know a reader again. */
const how = {
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const;

/** What `fetch` answers, as far as it is looked at. */
interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** The browser's or Node's `fetch`, which should give up after a while: a host may send for ever, or nothing. */
export type Fetch = (address: string, options: typeof how) => Promise<Answer>;

/** What hosts answer for files that are not there; some that list no folders say that they are forbidden. */
const isAbsent = (status: number) => [403, 404, 410].includes(status);

/** A channel on the web. Follows no redirect, and reads no more than it has to, whatever is sent, packed or not. */
export function webSource(address: string, fetch: Fetch): Source {
  const folder = address.endsWith('/') ? address : `${address}/`;
  return {
    get: async (path, most) => {
      const { ok, status, body } = await fetch(`${folder}${path}`, how);
      if (isAbsent(status)) return undefined;
      if (!ok || !body) throw new Error(`${folder}${path} answers ${status}.`);
      return readAtMost(body, most);
    },
  };
}

async function readAtMost(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    // Leaving the loop tells the stream that nobody reads on.
    if (length > most) throw new Error(`The answer has more than ${most} bytes.`);
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
