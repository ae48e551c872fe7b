import { fileURLToPath } from 'node:url';
import type { Pack } from '../core/model/pack.ts';
import { leansOn } from '../core/packs/slice.ts';
import { type Engines, enginesOf } from '../core/screen/engines.ts';
import { buildPack } from './pack/build.ts';

/** The project's folder, whatever folder the command was called from. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the starter pack's source. */
export const starterFolder = fileURLToPath(new URL('../../rules', import.meta.url));

/** A command has room for the engines of many languages. */
const most = 40;

/** The packs that one is read with: a pack without cues of its own reads posts as the starter pack does. */
export const besideStarter = (pack: Pack): readonly Pack[] =>
  leansOn(pack) ? [buildPack(starterFolder).pack, pack] : [pack];

/** The engines of one pack, for a command that screens posts in all languages. */
export const enginesFor = (pack: Pack): Engines => enginesOf(besideStarter(pack), { most });

/** The starter pack, built from its source: what the extension ships. */
export function starter(): { readonly pack: Pack; readonly engines: Engines } {
  const { pack } = buildPack(starterFolder);
  return { pack, engines: enginesFor(pack) };
}
