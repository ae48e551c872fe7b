import { type Hits, spansOf } from '../match/hits.ts';
import type { Span } from '../model/span.ts';
import type { CompiledPack, WordMeaning } from '../packs/engine.ts';
import type { ThingWord } from './dealings.ts';
import type { PlaceName } from './places.ts';

/** Where words stand that mean something by themselves. */
export interface WordFacts {
  readonly places: readonly PlaceName[];
  /** Kinds of work that have a benchmark of their own. */
  readonly works: readonly string[];
  readonly messengers: readonly Span[];
  readonly denials: readonly Span[];
  readonly things: readonly ThingWord[];
}

type Of<Kind extends WordMeaning['kind']> = Span & Extract<WordMeaning, { kind: Kind }>;

/** Sorts the hits of words by what one pack says they mean; within a kind in the order of the text. */
export function readWords(hits: Hits, { meanings }: CompiledPack): WordFacts {
  const found: (Span & WordMeaning)[] = [];
  for (const literal of hits.literals) {
    for (const meaning of meanings.get(literal) ?? []) {
      for (const { start, end } of spansOf(hits, literal)) found.push({ ...meaning, start, end });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const of = <Kind extends WordMeaning['kind']>(kind: Kind) =>
    found.filter((word): word is Of<Kind> => word.kind === kind);
  return {
    places: of('place'),
    works: of('work').map(({ work }) => work),
    messengers: of('messenger'),
    denials: of('denial'),
    things: of('thing'),
  };
}
