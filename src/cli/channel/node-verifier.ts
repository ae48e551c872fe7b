import { webcrypto } from 'node:crypto';
import type { Verifier } from '../../core/packs/channel/bytes.ts';

const { subtle } = webcrypto;

/** Node's WebCrypto, as the extension uses the browser's. */
export const nodeVerifier: Verifier = {
  sha256: async (bytes) => new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes))),
  verify: async (publicKey, signature, message) => {
    try {
      const key = await subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, ['verify']);
      return await subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(message));
    } catch {
      return false;
    }
  },
};
