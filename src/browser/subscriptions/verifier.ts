import type { Verifier } from '../../core/packs/channel/bytes.ts';

/** The browser's WebCrypto. */
export const verifier: Verifier = {
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))),
  verify: async (publicKey, signature, message) => {
    try {
      const key = await crypto.subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, [
        'verify',
      ]);
      return await crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(message));
    } catch {
      return false;
    }
  },
};
