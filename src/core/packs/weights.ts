import { type CompiledPhrase, type Lists, type PhraseParts, slotBits } from '../match/phrases.ts';
import type { WordMeaning } from './engine.ts';

/** What some phrases are made of, seen from so many literals. */
export function partsOf(
  numbers: ReadonlySet<number>,
  phrases: readonly CompiledPhrase[],
  literals: number,
): PhraseParts {
  const anchored: Growing = [];
  const filled: Growing = [];
  const firstPart = new Int32Array(phrases.length + 1);
  const slotsOf = new Uint8Array(phrases.length);
  let parts = 0;
  phrases.forEach(({ segments, anchor }, number) => {
    firstPart[number] = parts;
    if (!numbers.has(number)) return;
    slotsOf[number] = slotBits(segments.flatMap(({ slot }) => slot ?? []));
    addTo(anchored, segments[anchor]?.literals ?? [], number);
    for (const { literals: some } of segments.filter(({ slot }, index) => index !== anchor && !slot))
      addTo(filled, some, parts++);
  });
  firstPart[phrases.length] = parts;
  return { anchored: listsOf(anchored, literals), filled: listsOf(filled, literals), firstPart, slotsOf };
}

/** Lists of numbers by literal, in the making. */
type Growing = (number[] | undefined)[];

function addTo(lists: Growing, literals: readonly number[], item: number): void {
  for (const literal of literals) {
    const known = lists[literal];
    if (known) known.push(item);
    else lists[literal] = [item];
  }
}

function listsOf(lists: Growing, literals: number): Lists {
  const starts = new Int32Array(literals + 1);
  const items: number[] = [];
  for (let literal = 0; literal < literals; literal++) {
    for (const item of lists[literal] ?? []) items.push(item);
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
