import type { CompiledPhrase, Lists } from '../match/phrases.ts';
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

/** How much a place of each literal counts for a pack: one where its phrases use it, and one for each of its meanings. */
export function weightsOf(
  numbers: ReadonlySet<number>,
  phrases: readonly CompiledPhrase[],
  meanings: ReadonlyMap<number, readonly WordMeaning[]>,
  literals: number,
): Int32Array {
  const weights = new Int32Array(literals);
  for (const number of numbers) {
    for (const { literals: used } of phrases[number]?.segments ?? []) {
      for (const literal of used) weights[literal] = 1;
    }
  }
  for (const [literal, found] of meanings) weights[literal] = (weights[literal] as number) + found.length;
  return weights;
}
