import { browser } from 'wxt/browser';
import { compile } from '../../core/packs/compile.ts';
import { engineVersion } from '../../core/packs/engine.ts';
import { readPack } from '../../core/packs/read-pack.ts';
import { type CachedEngine, cachedEngine, keepEngine } from '../storage/database.ts';

const file = '/packs/starter.json';

/** The pack that is shipped with the extension, compiled. Read and compiled once for each release, then from the cache. */
export async function bundledEngine(): Promise<CachedEngine> {
  const response = await fetch(browser.runtime.getURL(file));
  const bytes = await response.arrayBuffer();
  // A release may fold or compile differently without saying so in the engine's version.
  const release = browser.runtime.getManifest().version;
  const key = `${release}-${engineVersion}-${await sha256(bytes)}`;
  const cached = await cachedEngine(key);
  if (cached) return cached;

  const parsed = readPack(new TextDecoder().decode(bytes));
  if (!parsed.ok) throw new Error(`The bundled pack does not read: ${parsed.problems[0]?.at}.`);
  const fresh = { pack: parsed.value, engine: compile([parsed.value]) };
  await keepEngine(key, fresh);
  return fresh;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
