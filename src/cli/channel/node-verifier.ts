import { webcrypto } from 'node:crypto';
import { verifierOf } from '../../core/packs/channel/web-crypto.ts';

/** Node's WebCrypto, as the extension uses the browser's. */
export const nodeVerifier = verifierOf(webcrypto.subtle);
