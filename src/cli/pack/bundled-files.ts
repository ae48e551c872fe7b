import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { canonicalJson } from '../../core/packs/canonical.ts';
import { buildPack } from './build.ts';

/** The bundled pack's files in the extension, by their names in its folder `packs`. */
export type BundledFiles = ReadonlyMap<string, Uint8Array | string>;

/**
 * Builds the pack in a folder as the extension carries it: without its translations, each of which is a file of its own, so
 * that a reader's device loads one language. Packed, because a phone has to keep it unpacked otherwise, and the add-on
 * shops read no file of more than 5 MB.
 */
export function bundledFiles(folder: string): BundledFiles {
  const { pack, bytes } = buildPack(folder);
  const own = canonicalJson({ ...pack, translations: {} });
  return new Map<string, Uint8Array | string>([
    ['starter.json.gz', gzipSync(own, { level: 9 })],
    // So that a background that is woken need not read the pack to know which one it is.
    ['starter.sha256', createHash('sha256').update(bytes).digest('hex')],
    ...Object.entries(pack.translations).map(
      ([lang, translation]) => [`starter.${lang}.json`, canonicalJson(translation)] as const,
    ),
  ]);
}
