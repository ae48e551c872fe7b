import { canonicalJson } from '../../core/packs/canonical.ts';
import { toBase64, toUtf8 } from '../../core/packs/channel/bytes.ts';
import {
  payloadTypes,
  readEnvelope,
  type Statement,
  signedBytes,
} from '../../core/packs/channel/envelope.ts';
import type { Role } from '../../core/packs/channel/root.ts';
import type { PublicKey, SigningKey } from './key-file.ts';

const day = 24 * 60 * 60 * 1_000;

/** Who may sign, and how many must. */
export interface Roles {
  readonly root: { readonly keys: readonly PublicKey[]; readonly threshold: number };
  readonly head: { readonly keys: readonly PublicKey[]; readonly threshold: number };
}

/** The keys of a role as a list. */
export const keysOf = ({ keys }: Role): PublicKey[] => [...keys].map(([id, pub]) => ({ id, pub }));

/** A moment as statements write it: to the second, in UTC. */
export const stamp = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
export const inDays = (now: number, days: number): string => stamp(now + days * day);

/** The bytes of a root that is to be signed. */
export function rootBytes(
  about: {
    readonly pack: string;
    readonly publisher: string;
    readonly version: number;
    readonly expires: string;
  },
  { root, head }: Roles,
): Uint8Array {
  const role = ({ keys, threshold }: Roles['root']) => ({ keyids: keys.map(({ id }) => id), threshold });
  const keys = Object.fromEntries(
    [...root.keys, ...head.keys].map(({ id, pub }) => [id, { alg: 'ed25519', pub: toBase64(pub) }]),
  );
  return toUtf8(
    canonicalJson({ type: 'root', ...about, keys, roles: { root: role(root), head: role(head) } }),
  );
}

/** The bytes of a head that is to be signed. */
export const headBytes = (about: object): Uint8Array => toUtf8(canonicalJson({ type: 'head', ...about }));

/** A statement in an envelope, signed by each key once. */
export function seal(statement: Statement, body: Uint8Array, keys: readonly SigningKey[]): Uint8Array {
  const type = payloadTypes[statement];
  const message = signedBytes(type, body);
  const signatures = new Map(keys.map((key) => [key.id, toBase64(key.sign(message))]));
  return toUtf8(
    canonicalJson({
      payloadType: type,
      payload: toBase64(body),
      signatures: [...signatures].map(([keyid, sig]) => ({ keyid, sig })),
    }),
  );
}

/** An envelope with further signatures of the same statement: so several keepers sign one after another. */
export function countersign(
  envelope: Uint8Array,
  statement: Statement,
  keys: readonly SigningKey[],
): Uint8Array {
  const read = readEnvelope(envelope);
  if (!read || read.type !== payloadTypes[statement])
    throw new Error('this is no statement that can be signed.');
  const message = signedBytes(read.type, read.body);
  const signatures = new Map(read.signatures.map(({ keyid, sig }) => [keyid, toBase64(sig)]));
  for (const key of keys) signatures.set(key.id, toBase64(key.sign(message)));
  return toUtf8(
    canonicalJson({
      payloadType: read.type,
      payload: toBase64(read.body),
      signatures: [...signatures].map(([keyid, sig]) => ({ keyid, sig })),
    }),
  );
}
