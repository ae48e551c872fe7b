import { verifierOf } from '../../core/packs/channel/web-crypto.ts';

/** The browser's WebCrypto. */
export const verifier = verifierOf(crypto.subtle);
