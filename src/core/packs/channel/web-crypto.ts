import type { Verifier } from './bytes.ts';

/** What is needed of WebCrypto's `crypto.subtle`, which browsers and Node have alike. */
export interface Subtle<Key> {
  digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: 'raw',
    bytes: Uint8Array<ArrayBuffer>,
    algorithm: 'Ed25519',
    extractable: false,
    uses: ['verify'],
  ): Promise<Key>;
  verify(
    algorithm: 'Ed25519',
    key: Key,
    signature: Uint8Array<ArrayBuffer>,
    message: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

/** The cryptography of a platform, for the checks of a channel. */
export const verifierOf = <Key>(subtle: Subtle<Key>): Verifier => ({
  sha256: async (bytes) => new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes))),
  verify: async (publicKey, signature, message) => {
    try {
      const key = await subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, ['verify']);
      return await subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(message));
    } catch {
      return false;
    }
  },
});
