import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { Pack } from '../core/model/pack.ts';
import { readPack } from '../core/packs/read-pack.ts';
import { leansOn } from '../core/packs/slice.ts';
import { type Engines, enginesOf } from '../core/screen/engines.ts';
import { heldStarter } from './one-file/held-starter.ts';
import { buildPack } from './pack/build.ts';
import { loadPack } from './pack/load-pack.ts';

/** The project's folder, whatever folder the command was called from. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the starter pack's source. */
export const starterFolder = fileURLToPath(new URL('../../rules', import.meta.url));

/** A command has room for the engines of many languages. */
const most = 40;

let known: Pack | undefined;

/** The starter pack: what the extension ships. Built from its source, or as the one file without a source holds it. */
export function starterPack(): Pack {
  known ??= heldStarter === undefined ? buildPack(starterFolder).pack : unpacked(heldStarter);
  return known;
}

/** The pack at a path, a file or a source folder; without one, the starter pack. */
export const packAt = (path: string | undefined): Pack =>
  path === undefined ? starterPack() : loadPack(path);

function unpacked(held: string): Pack {
  const read = readPack(brotliDecompressSync(Buffer.from(held, 'base64')).toString('utf8'));
  if (!read.ok) throw new Error('the starter pack in this file is broken. Get the file anew.');
  return read.value;
}

/** The packs that one is read with: a pack without cues of its own reads posts as the starter pack does. */
export const besideStarter = (pack: Pack): readonly Pack[] =>
  leansOn(pack) ? [starterPack(), pack] : [pack];

/** The engines of one pack, for a command that screens posts in all languages. */
export const enginesFor = (pack: Pack): Engines => enginesOf(besideStarter(pack), { most });

/** The starter pack and its engines. */
export function starter(): { readonly pack: Pack; readonly engines: Engines } {
  const pack = starterPack();
  return { pack, engines: enginesFor(pack) };
}
