import { fileURLToPath } from 'node:url';
import type { Pack } from '../core/model/pack.ts';
import { compile } from '../core/packs/compile.ts';
import type { Engine } from '../core/packs/engine.ts';
import { buildPack } from './pack/build.ts';

/** The project's folder, whatever folder the command was called from. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the starter pack's source. */
export const starterFolder = fileURLToPath(new URL('../../rules', import.meta.url));

/** The starter pack, built from its source and compiled: what the extension ships. */
export function starterEngine(): { readonly pack: Pack; readonly engine: Engine } {
  const { pack } = buildPack(starterFolder);
  return { pack, engine: compile([pack]) };
}
