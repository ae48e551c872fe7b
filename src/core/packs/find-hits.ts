import { countAt, type Hits } from '../match/hits.ts';
import { scan } from '../match/scan.ts';
import type { CompiledPack, Engine } from './engine.ts';

/**
 * How many places of its words one pack is given of a text, at least; of long texts, one in two code units.
 * Posts hold one in fifteen. What is made to keep a browser busy is read up to there.
 */
const fewestHits = 50_000;

/** Where literals stand in one text, as far as a pack reads it. May hold other packs' literals too. */
export type HitsOf = (pack: CompiledPack) => Hits;

/**
 * Finds the literals of all packs in one pass over a folded text. What each pack is given depends on its
 * own literals alone: all their places, or those up to where they would make too much work.
 */
export function findHits({ automaton }: Engine, folded: string): HitsOf {
  const most = Math.max(fewestHits, folded.length / 2);
  const shared = scan(automaton, folded, { most });
  return ({ weights }) => {
    if (shared.complete && sumOf(shared.hits, weights) <= most) return shared.hits;
    return scan(automaton, folded, { weights, most }).hits;
  };
}

function sumOf(hits: Hits, weights: Int32Array): number {
  let sum = 0;
  for (let index = 0; index < hits.literals.length; index++)
    sum += (weights[hits.literals[index] as number] ?? 0) * countAt(hits, index);
  return sum;
}
