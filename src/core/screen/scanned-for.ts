import type { Circumstances, Scanned } from '../facts/read-facts.ts';
import type { Post } from '../model/post.ts';
import type { Text } from '../model/text.ts';
import type { CompiledPack, Engine } from '../packs/engine.ts';
import { findHits } from '../packs/find-hits.ts';
import type { Spoken } from '../text/language.ts';
import { type TextFor, textFor } from '../text/text-of.ts';

/** What was read of a post already, and in which languages each pack, in the engine's order, heard it. */
export interface Begun {
  readonly text: TextFor;
  readonly spoken: readonly Spoken[];
}

/**
 * A post as each pack reads it: doubtful words ("v1sa") are read as those that the pack itself looks for, so that
 * no pack changes what another finds. Where packs read the same it is folded and scanned once.
 */
export function scannedFor(
  post: Post,
  engine: Engine,
  circumstances: Circumstances,
  begun?: Begun,
): (pack: CompiledPack) => Scanned {
  const read = begun?.text ?? textFor(post);
  const known = new Map<Text, Scanned>();
  return (pack) => {
    const text = read(pack.vocabulary);
    const spoken = begun?.spoken[engine.packs.indexOf(pack)];
    const before = known.get(text);
    if (before) return { ...before, spoken };
    const scanned = { post, text, hits: findHits(engine, text.folded), engine, circumstances };
    known.set(text, scanned);
    return { ...scanned, spoken };
  };
}
