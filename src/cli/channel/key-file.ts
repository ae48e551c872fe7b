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
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

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

const shape = z.strictObject({
  kind: z.literal('second-look-key'),
  version: z.literal(1),
  keyid: z.string(),
  pub: z.string(),
  kdf: z.strictObject({ name: z.literal('scrypt'), n: z.int(), r: z.int(), p: z.int(), salt: z.string() }),
  cipher: z.strictObject({ name: z.literal('aes-256-gcm'), iv: z.string(), tag: z.string() }),
  secret: z.string(),
});

/** RFC 7914 with the cost that OWASP's cheat sheet on storing passwords asks for: half a second and 128 MB. */
const cost = { n: 2 ** 17, r: 8, p: 1 } as const;
const highestCost = 2 ** 20;
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
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`, { flag: 'wx', mode: 0o600 });
  return { id, pub };
}

/** The public half of a key file. Throws a sentence when it is none. */
export function readPublicKey(file: string): PublicKey {
  const { pub } = readFile(file);
  const bytes = new Uint8Array(Buffer.from(pub, 'base64'));
  return { id: createHash('sha256').update(bytes).digest('hex'), pub: bytes };
}

/** Opens a key file. Throws a sentence when it is none, or the passphrase is another. */
export function openKeyFile(file: string, passphrase: string): SigningKey {
  const { keyid, kdf, cipher, secret } = readFile(file);
  if (kdf.n > highestCost || kdf.r > 16 || kdf.p > 4)
    throw new Error(`${file}: it would take too long to open.`);
  try {
    const key = stretched(passphrase, Buffer.from(kdf.salt, 'base64'), kdf);
    const opened = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64'))
      .setAAD(Buffer.from(keyid))
      .setAuthTag(Buffer.from(cipher.tag, 'base64'));
    const seed = Buffer.concat([opened.update(Buffer.from(secret, 'base64')), opened.final()]);
    return keyOf(new Uint8Array(seed));
  } catch {
    throw new Error(`${file}: this passphrase does not open it.`);
  }
}

function readFile(file: string) {
  const read = z.safeParse(shape, parsed(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: this is no key file.`);
  return read.data;
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
