import { buildPack } from '../../src/cli/pack/build.ts';
import { starterFolder } from '../../src/cli/starter.ts';
import { understand } from '../../src/core/facts/understand.ts';
import type { Facts } from '../../src/core/model/fact.ts';
import type { Post } from '../../src/core/model/post.ts';
import { compile } from '../../src/core/packs/compile.ts';
import type { CompiledPack } from '../../src/core/packs/engine.ts';
import { findHits } from '../../src/core/packs/find-hits.ts';
import { textOf } from '../../src/core/text/text-of.ts';

const engine = compile([buildPack(starterFolder).pack]);

/** What the starter pack's words let us know of a text. */
export async function factsOf(text: string, more: Partial<Post> = {}, home?: string): Promise<Facts> {
  const post: Post = { id: 'p', text, foundBy: 'given', ...more };
  const read = textOf(post, engine.packs[0]?.vocabulary);
  const hits = findHits(engine, read.folded);
  const circumstances = home ? { home } : {};
  const { facts } = await understand(
    { post, text: read, hits, engine, circumstances },
    engine.packs[0] as CompiledPack,
  );
  return facts;
}
