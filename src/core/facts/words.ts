import { type Hits, spansAt } from '../match/hits.ts';
import { byStart } from '../match/join.ts';
import type { Span } from '../model/span.ts';
import type { CompiledPack, WordMeaning } from '../packs/engine.ts';
import { baseOf } from '../text/language.ts';
import type { ThingWord } from './dealings.ts';
import type { PlaceName } from './places.ts';
import type { Speaks } from './speaks.ts';

/** Where words stand that mean something by themselves. */
export interface WordFacts {
  readonly places: readonly PlaceName[];
  /** Kinds of work that have a benchmark of their own. */
  readonly works: readonly string[];
  readonly messengers: readonly Span[];
  readonly denials: readonly Span[];
  /** Words that deny what stands before them. */
  readonly denialsAfter: readonly Span[];
  readonly things: readonly ThingWord[];
}

type Of<Kind extends WordMeaning['kind']> = Span & Extract<WordMeaning, { kind: Kind }>;
type Found = { readonly [Kind in WordMeaning['kind']]: Of<Kind>[] };

/** Sorts the hits of words by what one pack says they mean; within a kind in the order of the text. */
export function readWords(
  hits: Hits,
  { meanings }: CompiledPack,
  speaks: Speaks,
  lang: string | undefined,
): WordFacts {
  const own = lang === undefined ? undefined : baseOf(lang);
  const found: Found = { place: [], work: [], messenger: [], thing: [], denial: [], 'denial-after': [] };
  hits.literals.forEach((literal, index) => {
    for (const meaning of meanings.get(literal) ?? [])
      if (isMeant(meaning, speaks, own)) put(meaning, spansAt(hits, index), found);
  });
  const { place, work, messenger, thing, denial, 'denial-after': denialAfter } = found;
  for (const list of Object.values(found)) if (list.length > 1) list.sort(byStart);
  return {
    places: place,
    works: work.map((word) => word.work),
    messengers: messenger,
    denials: denial,
    denialsAfter: denialAfter,
    things: thing,
  };
}

/** Whether a word means this in a text that is in `own`. */
const isMeant = (meaning: WordMeaning, speaks: Speaks, own: string | undefined): boolean =>
  !('lang' in meaning) || (speaks(meaning.lang) && (own === undefined || !meaning.elsewhere.includes(own)));

/** Puts down each place of a word. */
function put(meaning: WordMeaning, spans: readonly Span[], found: Found): void {
  // Each list is of its own kind, which the compiler does not see.
  const list = found[meaning.kind] as (Span & WordMeaning)[];
  for (const { start, end } of spans) list.push({ ...meaning, start, end });
}
