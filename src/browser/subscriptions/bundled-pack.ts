import { browser } from 'wxt/browser';
import type { Pack, Translation } from '../../core/model/pack.ts';
import { engineVersion } from '../../core/packs/engine.ts';

const read = (file: string) => fetch(browser.runtime.getURL(`/packs/${file}`));

/** A name for what is made of the bundled pack in this release. */
export async function bundledRelease(): Promise<string> {
  const sha256 = await (await read('starter.sha256')).text();
  // A release may fold or compile differently without saying so in the engine's version.
  return `${browser.runtime.getManifest().version}-${engineVersion}-${sha256}`;
}

/**
 * Reads the pack that is shipped with the extension. It was checked when it was built, and is as trustworthy as the
 * extension's own code, beside which it lies: it is not checked again at every start.
 */
export async function bundledPack(): Promise<Pack> {
  const { body } = await read('starter.json.gz');
  if (!body) throw new Error('The bundled pack is empty.');
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
}

/** What the bundled pack tells readers in a language. Undefined in its own, English. */
export async function bundledTranslation(lang: string): Promise<Translation | undefined> {
  return lang === 'en' ? undefined : (await read(`starter.${lang}.json`)).json();
}
