import type { PhraseMatch } from '../match/phrases.ts';
import { type Term, type TermFact, terms } from '../model/fact.ts';
import type { IsDenied } from './dealings.ts';
import type { NumberFact } from './pay/numbers.ts';
import type { Said } from './said.ts';

/**
 * The numbers that a text sets for the work and the worker, in the order of the text: of phrases that
 * overlap the longest, so that "18 to 35 years" is a range and not an age of 35.
 */
export function readTerms(
  said: Said['terms'],
  numbers: readonly NumberFact[],
  isDenied: IsDenied,
): TermFact[] {
  if (numbers.length === 0) return [];
  const values = new Map(numbers.map(({ start, value }) => [start, value]));
  const facts = terms.flatMap((term) =>
    longerOnes(said[term].filter(({ parts }) => !isDenied(parts))).flatMap(
      ({ start, end, parts }): TermFact[] => {
        const set = parts.flatMap((part) => values.get(part.start) ?? []);
        const [least, most] = [Math.min(...set), Math.max(...set)];
        if (set.length === 0 || !isLikely(term, least, most)) return [];
        return [{ term, least, most, span: { start, end } }];
      },
    ),
  );
  return facts.sort((a, b) => a.span.start - b.span.start);
}

/** Fewer years are those of experience or of a contract: no one offers work to younger people by their age (ILO C138, article 2). */
const youngest = 13;
const hoursOfDay = 24;

/** "2 years" is no age, and "45 hours" are those of a week. */
const isLikely = (term: Term, least: number, most: number) =>
  (term !== 'age' || least >= youngest) && (term !== 'hours' || most <= hoursOfDay);

/** In the order of the text; of two that overlap the longer. */
function longerOnes(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const kept: PhraseMatch[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match;
  }
  return kept;
}
