import * as z from 'zod/mini';
import { packId } from './root.ts';

/** What a reader needs to follow a channel. */
export interface Invitation {
  readonly pack: string;
  /** Where the channel's files lie. */
  readonly url: string;
  /** The SHA-256 of its first root. Without it whoever holds the address says who the publisher is. */
  readonly root?: string;
}

/** What every invitation begins with: a scheme that means nothing to anybody else. */
export const invitationStart = 'web+secondlook:';

/** An invitation as a link, short enough for a picture of squares. */
export function invitationLink({ pack, url, root }: Invitation): string {
  const parts = new URLSearchParams({ v: '1', pack, url, ...(root && { root }) });
  return `${invitationStart}subscribe?${parts}`;
}

const longest = 2_000;
const shape = z.strictObject({
  v: z.literal('1'),
  pack: packId,
  url: z.string().check(z.refine(mayHoldChannel)),
  root: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});

/** Reads such a link. Undefined when it is none, or leads to where no channel may lie. */
export function readInvitation(link: string): Invitation | undefined {
  const written = link.trim();
  const start = `${invitationStart}subscribe?`;
  if (written.length > longest || !written.startsWith(start)) return undefined;
  const parts = [...new URLSearchParams(written.slice(start.length))];
  const read = shape.safeParse(Object.fromEntries(parts));
  // A part that is written twice means two things.
  if (!read.success || parts.length > Object.keys(read.data).length) return undefined;
  const { pack, url, root } = read.data;
  return { pack, url, ...(root && { root }) };
}

/** Channels lie on the web, where nobody on the way sees who asks for what; or on the reader's own machine, to try one. */
export function mayHoldChannel(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (username || password || search || hash) return false;
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname));
}
