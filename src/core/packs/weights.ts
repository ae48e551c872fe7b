import { type CompiledPhrase, type Lists, reachOf } from '../match/phrases.ts';
import type { WordMeaning } from './engine.ts';

/** For each literal the phrases, of those numbered, that are looked at where it stands. */
export function anchoredBy(
  numbers: ReadonlySet<number>,
  phrases: readonly CompiledPhrase[],
  literals: number,
): Lists {
  const lists = new Map<number, number[]>();
  for (const number of numbers) {
    const { segments, anchor } = phrases[number] as CompiledPhrase;
    for (const literal of segments[anchor]?.literals ?? []) {
      const list = lists.get(literal);
      if (list) list.push(number);
      else lists.set(literal, [number]);
    }
  }
  const starts = new Int32Array(literals + 1);
  const items: number[] = [];
  for (let literal = 0; literal < literals; literal++) {
    for (const number of lists.get(literal) ?? []) items.push(number);
    starts[literal + 1] = items.length;
  }
  return { starts, items: Int32Array.from(items) };
}

/** In so many code units one number, place or messenger may stand. */
const unitsASlot = 8;

/**
 * How much work a place of each literal makes at most: one for each phrase in which it stands and for each
 * of its meanings, and for the anchors of phrases with slots as many as can be filled near them.
 */
export function weightsOf(
  numbers: ReadonlySet<number>,
  phrases: readonly CompiledPhrase[],
  meanings: ReadonlyMap<number, readonly WordMeaning[]>,
  literals: number,
): Int32Array {
  const weights = new Int32Array(literals);
  const add = (literal: number, weight: number) => {
    weights[literal] = (weights[literal] as number) + weight;
  };
  for (const number of numbers) {
    const phrase = phrases[number] as CompiledPhrase;
    const slots = phrase.segments.filter(({ slot }) => slot).length;
    phrase.segments.forEach(({ literals }, index) => {
      const around = index === phrase.anchor ? slots * Math.ceil((2 * reachOf(phrase)) / unitsASlot) : 0;
      for (const literal of literals) add(literal, 1 + around);
    });
  }
  for (const [literal, found] of meanings) add(literal, found.length);
  return weights;
}
