import { browser } from 'wxt/browser';
import type { Pack } from '../../core/model/pack.ts';
import { engineVersion } from '../../core/packs/engine.ts';

const file = '/packs/starter.json';

/** The pack that is shipped with the extension, and a name for what is compiled of it in this release. */
export interface BundledPack {
  readonly pack: Pack;
  readonly release: string;
}

/**
 * Reads the pack that is shipped with the extension. It was checked when it was built, and is as trustworthy as the
 * extension's own code, beside which it lies: it is not checked again at every start.
 */
export async function bundledPack(): Promise<BundledPack> {
  const response = await fetch(browser.runtime.getURL(file));
  const bytes = await response.arrayBuffer();
  // A release may fold or compile differently without saying so in the engine's version.
  const { version } = browser.runtime.getManifest();
  return {
    pack: JSON.parse(new TextDecoder().decode(bytes)),
    release: `${version}-${engineVersion}-${await sha256(bytes)}`,
  };
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
