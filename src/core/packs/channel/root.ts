import * as z from 'zod/mini';
import { idPattern, isPlainLine } from '../names.ts';
import { digestOf, fromBase64, fromUtf8, toHex, type Verifier } from './bytes.ts';
import { readStrictJson } from './strict-json.ts';

/** The keys that may sign a kind of statement, and how many of them must. */
export interface Role {
  readonly keys: ReadonlyMap<string, Uint8Array>;
  readonly threshold: number;
}

/** Who may speak for a channel: the statement that all others are checked against. */
export interface Root {
  readonly pack: string;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly expires: number;
  readonly publisher: string;
  readonly roles: { readonly root: Role; readonly head: Role };
}

/** Letters of a publisher's name. */
export const longestPublisher = 200;

const keyid = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const role = z.strictObject({
  keyids: z.array(keyid).check(z.minLength(1), z.maxLength(16)),
  threshold: z.int().check(z.minimum(1), z.maximum(16)),
});
export const packId = z.string().check(z.regex(idPattern));
export const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/));
export const version = z.int().check(z.minimum(1), z.maximum(1_000_000_000));

const shape = z.strictObject({
  type: z.literal('root'),
  pack: packId,
  version,
  expires: moment,
  publisher: z.string().check(z.minLength(1), z.maxLength(longestPublisher), z.refine(isPlainLine)),
  keys: z.record(
    keyid,
    z.strictObject({ alg: z.literal('ed25519'), pub: z.string().check(z.maxLength(64)) }),
  ),
  roles: z.strictObject({ root: role, head: role }),
});

/** Reads a root out of the verified – or, for the first one, pinned – body of its envelope. Undefined when it cannot be meant. */
export async function readRoot(body: Uint8Array, verifier: Verifier): Promise<Root | undefined> {
  const text = fromUtf8(body);
  const read = text === undefined ? undefined : z.safeParse(shape, readStrictJson(text));
  if (!read?.success) return undefined;
  const { pack, version: number, expires, publisher, keys, roles } = read.data;
  const known = new Map<string, Uint8Array>();
  for (const [id, { pub }] of Object.entries(keys)) {
    const key = fromBase64(pub);
    // What a key is called is recomputed, and never believed.
    if (!key || !isUsableKey(key) || (await digestOf(key, verifier)) !== id) return undefined;
    known.set(id, key);
  }
  const root = roleOf(roles.root, known);
  const head = roleOf(roles.head, known);
  const until = Date.parse(expires);
  if (!root || !head || Number.isNaN(until)) return undefined;
  return { pack, version: number, expires: until, publisher, roles: { root, head } };
}

function roleOf(
  { keyids, threshold }: { readonly keyids: readonly string[]; readonly threshold: number },
  known: ReadonlyMap<string, Uint8Array>,
): Role | undefined {
  const keys = new Map<string, Uint8Array>();
  for (const id of keyids) {
    const key = known.get(id);
    // A key that is named twice, or is not there, makes the threshold mean something else than it says.
    if (!key || keys.has(id)) return undefined;
    keys.set(id, key);
  }
  return threshold <= keys.size ? { keys, threshold } : undefined;
}

/** Points of small order, by which one signature fits many messages (RFC 8032 §5.1; Chalkias et al. 2020), without the sign bit. */
const lowOrder = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/** Whether a public key is 32 bytes, written in the one canonical way, and no point of small order. */
export function isUsableKey(key: Uint8Array): boolean {
  if (key.length !== 32) return false;
  const plain = Uint8Array.from(key);
  plain[31] = (plain[31] ?? 0) & 0x7f;
  return !lowOrder.has(toHex(plain)) && isBelowPrime(plain);
}

/** Whether a number of 32 little-endian bytes is below 2^255 − 19. */
function isBelowPrime(bytes: Uint8Array): boolean {
  const middle = bytes.subarray(1, 31).every((byte) => byte === 0xff);
  return !(bytes[31] === 0x7f && middle && (bytes[0] ?? 0) >= 0xed);
}

/** Whether two roles are of the same keys and the same threshold. */
export const sameRole = (one: Role, other: Role): boolean =>
  one.threshold === other.threshold &&
  one.keys.size === other.keys.size &&
  [...one.keys.keys()].every((id) => other.keys.has(id));
