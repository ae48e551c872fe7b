import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  scryptSync,
  sign,
} from 'node:crypto';
import * as z from 'zod/mini';
import { fromBase64 } from '../../core/packs/channel/bytes.ts';
import { textIn } from '../text-in.ts';
import { writeNew } from './write-new.ts';

/** A key that can sign. Its secret stays in memory and is written nowhere. */
export interface SigningKey {
  /** SHA-256 of the public key, in hexadecimal. */
  readonly id: string;
  /** 32 bytes. */
  readonly pub: Uint8Array;
  sign(message: Uint8Array): Uint8Array;
}

/** The public half of a key file, which can be read without its passphrase. */
export type PublicKey = Pick<SigningKey, 'id' | 'pub'>;

const bytes = (length: number) =>
  z.string().check(z.refine((text) => fromBase64(text)?.length === length, `It has not ${length} bytes.`));

const shape = z.strictObject({
  kind: z.literal('second-look-key'),
  version: z.literal(1),
  keyid: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  pub: bytes(32),
  kdf: z.strictObject({ name: z.literal('scrypt'), n: z.int(), r: z.int(), p: z.int(), salt: bytes(16) }),
  cipher: z.strictObject({ name: z.literal('aes-256-gcm'), iv: bytes(12), tag: bytes(16) }),
  secret: bytes(32),
});

/** RFC 7914 with the cost that OWASP's cheat sheet on storing passwords asks for: half a second and 128 MB. */
const cost = { n: 2 ** 17, r: 8, p: 1 } as const;
/** What a file may ask for: none that is weaker than any ever made, and none that would fill the memory. */
const costs = { leastN: 2 ** 14, mostR: 16, mostP: 4, mostMemory: 2 ** 30 } as const;
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const spkiLength = 12;

/** A new secret: 32 random bytes, the seed of an Ed25519 key (RFC 8032 §5.1.5). */
export const newSeed = (): Uint8Array => new Uint8Array(randomBytes(32));

/** The key of a seed. */
export function keyOf(seed: Uint8Array): SigningKey {
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  const pub = new Uint8Array(spki.subarray(spkiLength));
  return {
    id: createHash('sha256').update(pub).digest('hex'),
    pub,
    sign: (message) => new Uint8Array(sign(null, message, secret)),
  };
}

/** Writes a seed as a file that opens only with a passphrase. Never over another file. */
export function writeKeyFile(file: string, seed: Uint8Array, passphrase: string): PublicKey {
  const { id, pub } = keyOf(seed);
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', stretched(passphrase, salt, cost), iv).setAAD(Buffer.from(id));
  const secret = Buffer.concat([cipher.update(seed), cipher.final()]);
  const content = {
    kind: 'second-look-key',
    version: 1,
    keyid: id,
    pub: Buffer.from(pub).toString('base64'),
    kdf: { name: 'scrypt', ...cost, salt: salt.toString('base64') },
    cipher: { name: 'aes-256-gcm', iv: iv.toString('base64'), tag: cipher.getAuthTag().toString('base64') },
    secret: secret.toString('base64'),
  };
  writeNew(file, `${JSON.stringify(content, undefined, 2)}\n`);
  return { id, pub };
}

/** The public half of a key file. Throws a sentence when it is none. */
export function readPublicKey(file: string): PublicKey {
  const { keyid, pub } = readFile(file);
  return { id: keyid, pub: publicBytes(pub) };
}

/** Opens a key file. Throws a sentence when it is none, or the passphrase is another. */
export const openKeyFile = (file: string, passphrase: string): SigningKey =>
  keyOf(openSeed(file, passphrase));

/** The seed in a key file, for its paper. Throws as “openKeyFile” does. */
export function openSeed(file: string, passphrase: string): Uint8Array {
  const read = readFile(file);
  const seed = opened(read, passphrase);
  if (!seed) throw new Error(`${file}: this passphrase does not open it.`);
  if (keyOf(seed).id !== read.keyid) throw new Error(damaged(file));
  return seed;
}

type KeyFile = z.infer<typeof shape>;

function opened({ keyid, kdf, cipher, secret }: KeyFile, passphrase: string): Uint8Array | undefined {
  const key = stretched(passphrase, Buffer.from(kdf.salt, 'base64'), kdf);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64'), {
    authTagLength: 16,
  })
    .setAAD(Buffer.from(keyid))
    .setAuthTag(Buffer.from(cipher.tag, 'base64'));
  try {
    return new Uint8Array(Buffer.concat([decipher.update(Buffer.from(secret, 'base64')), decipher.final()]));
  } catch {
    return undefined;
  }
}

function readFile(file: string): KeyFile {
  const read = z.safeParse(shape, parsed(textIn(file).replace(/^\ufeff/, '')));
  if (!read.success) throw new Error(`${file}: this is no key file.`);
  const { keyid, pub, kdf } = read.data;
  if (createHash('sha256').update(publicBytes(pub)).digest('hex') !== keyid) throw new Error(damaged(file));
  if (!isBearable(kdf))
    throw new Error(`${file}: no key file asks for such work to open it. Nothing was opened.`);
  return read.data;
}

const damaged = (file: string): string =>
  `${file}: its parts do not belong together, so it was changed or damaged. Make it anew from its paper, with “pack keygen NEW-FILE --restore”.`;

const publicBytes = (pub: string): Uint8Array => new Uint8Array(Buffer.from(pub, 'base64'));

function isBearable({ n, r, p }: KeyFile['kdf']): boolean {
  const isPowerOfTwo = n > 0 && Number.isInteger(Math.log2(n));
  const inBounds = n >= costs.leastN && r >= 1 && r <= costs.mostR && p >= 1 && p <= costs.mostP;
  return isPowerOfTwo && inBounds && 128 * n * r <= costs.mostMemory;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stretched(
  passphrase: string,
  salt: Uint8Array,
  { n, r, p }: { readonly n: number; readonly r: number; readonly p: number },
): Buffer {
  // The same passphrase may be typed in composed or decomposed letters.
  return scryptSync(passphrase.normalize('NFC'), salt, 32, { N: n, r, p, maxmem: 256 * n * r });
}
