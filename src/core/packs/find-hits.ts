import { countOf, type Hits } from '../match/hits.ts';
import { scan } from '../match/scan.ts';
import type { CompiledPack, Engine } from './engine.ts';

/**
 * How much work one pack may make of one text, counted in places that are looked at. A post of 100 kB makes
 * less than a tenth of it with honest packs; a text or a pack made to keep a browser busy is read up to there.
 */
export const mostWork = 200_000;

/** Where literals stand in one text, as far as a pack reads it. May hold other packs' literals too. */
export type HitsOf = (pack: CompiledPack) => Hits;

/**
 * Finds the literals of all packs in one pass over a folded text. What each pack is given depends on its
 * own literals alone: all their places, or those up to where they would make too much work.
 */
export function findHits({ automaton }: Engine, folded: string): HitsOf {
  const shared = scan(automaton, folded, { most: mostWork });
  return ({ weights }) => {
    if (shared.complete && workOf(shared.hits, weights) <= mostWork) return shared.hits;
    return scan(automaton, folded, { weights, most: mostWork }).hits;
  };
}

function workOf(hits: Hits, weights: Int32Array): number {
  let work = 0;
  for (const literal of hits.literals) work += (weights[literal] ?? 0) * countOf(hits, literal);
  return work;
}
