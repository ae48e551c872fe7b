/** What the checks of a channel need of cryptography. WebCrypto has it in browsers and in Node. */
export interface Verifier {
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
  /** Whether an Ed25519 signature (RFC 8032) of a message is the key's. Never throws. */
  verify(publicKey: Uint8Array, signature: Uint8Array, message: Uint8Array): Promise<boolean>;
}

/** Lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The SHA-256 of some bytes, in hexadecimal. */
export const digestOf = async (bytes: Uint8Array, { sha256 }: Verifier): Promise<string> =>
  toHex(await sha256(bytes));

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  let signs = '';
  // As many at a time as a call takes arguments.
  for (let at = 0; at < bytes.length; at += 8_192)
    signs += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(signs);
}

/** The bytes of a base64 text. Undefined unless it is written in the one way in which `toBase64` writes them. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : undefined;
}

export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of some bytes. Undefined when they are no UTF-8. A byte order mark stays, so that JSON with one is refused. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
