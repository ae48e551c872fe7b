import { readFileSync, statSync } from 'node:fs';
import type { PackRef } from '../../core/model/finding.ts';
import type { Pack } from '../../core/model/pack.ts';
import { readPack } from '../../core/packs/read-pack.ts';
import { buildPack } from './build.ts';

/** The pack in a file as it is distributed, or in a folder as its authors write it. Throws a sentence when it cannot be read. */
export function loadPack(path: string): Pack {
  if (statSync(path).isDirectory()) return buildPack(path).pack;
  const read = readPack(readFileSync(path, 'utf8'));
  if (read.ok) return read.value;
  const [first] = read.problems;
  throw new Error(`${path} is no pack that can be used: ${first?.at}: ${first?.message}`);
}

/** A release of a pack, in a few words. */
export const nameOf = ({ id, version }: PackRef): string => `${id} ${version}`;
export const refOf = ({ id, version }: PackRef): PackRef => ({ id, version });
