import type { Circumstances, Scanned } from '../facts/read-facts.ts';
import type { Post } from '../model/post.ts';
import type { Text } from '../model/text.ts';
import type { CompiledPack, Engine } from '../packs/engine.ts';
import { findHits } from '../packs/find-hits.ts';
import { textFor } from '../text/text-of.ts';

/**
 * A post as each pack reads it: doubtful words ("v1sa") are read as those that the pack itself looks for, so that
 * no pack changes what another finds. Where packs read the same it is folded and scanned once.
 */
export function scannedFor(
  post: Post,
  engine: Engine,
  circumstances: Circumstances,
): (pack: CompiledPack) => Scanned {
  const read = textFor(post);
  const known = new Map<Text, Scanned>();
  return ({ vocabulary }) => {
    const text = read(vocabulary);
    const before = known.get(text);
    if (before) return before;
    const scanned = { post, text, hits: findHits(engine, text.folded), engine, circumstances };
    known.set(text, scanned);
    return scanned;
  };
}
