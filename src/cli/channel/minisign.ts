import { createHash } from 'node:crypto';
import { fromBase64, fromUtf8, sameBytes, toBase64, toUtf8 } from '../../core/packs/channel/bytes.ts';
import type { PublicKey, SigningKey } from './key-file.ts';
import { nodeVerifier } from './node-verifier.ts';

/**
 * Signatures that the tool minisign checks (https://jedisct1.github.io/minisign/), for who has a pack's file and neither this
 * program nor its channel. The key is the one that signs heads. What it signs there begins with “DSSEv1 ”; what it signs here
 * is a digest, or begins with a signature, so that neither can be taken for the other.
 */
const algorithm = { key: toUtf8('Ed'), signature: toUtf8('ED') };
const lengths = { algorithm: 2, id: 8, signature: 64 };
const untrusted = 'untrusted comment: ';
const trusted = 'trusted comment: ';

/** The largest file of a signature that is read, in bytes. */
export const mostMinisign = 1_000;

/** Where the signature of a release lies: beside its bytes. */
export const minisignPath = (sha256: string): string => `p/${sha256}.json.minisig`;

/** A public key as minisign takes it after “-P”. */
export const minisignKey = ({ id, pub }: PublicKey): string =>
  toBase64(joined(algorithm.key, shortId(id), pub));

/** The file of a signature of some bytes, and of a comment that minisign shows once it has checked it. */
export function minisignOf(bytes: Uint8Array, comment: string, key: SigningKey): Uint8Array {
  const signature = key.sign(digestOf(bytes));
  const whole = key.sign(joined(signature, toUtf8(comment)));
  const lines = [
    `${untrusted}check with minisign -P ${minisignKey(key)}`,
    toBase64(joined(algorithm.signature, shortId(key.id), signature)),
    `${trusted}${comment}`,
    toBase64(whole),
  ];
  return toUtf8(`${lines.join('\n')}\n`);
}

/** The key out of some that signed these bytes, and the comment, in such a file. Undefined when none did. */
export async function minisignSigner(
  file: Uint8Array,
  bytes: Uint8Array,
  keys: readonly PublicKey[],
): Promise<PublicKey | undefined> {
  const read = readFile(file);
  const key = read && keys.find(({ id }) => sameBytes(shortId(id), read.id));
  if (!key) return undefined;
  const { signature, comment, whole } = read;
  const good =
    (await nodeVerifier.verify(key.pub, signature, digestOf(bytes))) &&
    (await nodeVerifier.verify(key.pub, whole, joined(signature, toUtf8(comment))));
  return good ? key : undefined;
}

function readFile(file: Uint8Array) {
  const [first = '', encoded = '', third = '', last = '', ...rest] = fromUtf8(file)?.split('\n') ?? [];
  if (!first.startsWith(untrusted) || !third.startsWith(trusted) || rest.join('') !== '') return undefined;
  const signed = fromBase64(encoded);
  const whole = fromBase64(last);
  const { id, signature } = lengths;
  const from = lengths.algorithm + id;
  if (signed?.length !== from + signature || whole?.length !== signature) return undefined;
  if (!sameBytes(signed.subarray(0, lengths.algorithm), algorithm.signature)) return undefined;
  return {
    id: signed.subarray(lengths.algorithm, from),
    signature: signed.subarray(from),
    comment: third.slice(trusted.length),
    whole,
  };
}

const digestOf = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(createHash('blake2b512').update(bytes).digest());

/** Minisign's names of keys have eight bytes: the first of ours. */
const shortId = (id: string): Uint8Array => new Uint8Array(Buffer.from(id, 'hex').subarray(0, lengths.id));

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
