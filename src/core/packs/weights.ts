import { type CompiledPhrase, type Lists, type PhraseParts, slotBits } from '../match/phrases.ts';
import type { WordMeaning } from './engine.ts';

/** What some phrases are made of, seen from so many literals. */
export function partsOf(
  numbers: ReadonlySet<number>,
  phrases: readonly CompiledPhrase[],
  literals: number,
): PhraseParts {
  const firstPart = new Int32Array(phrases.length + 1);
  const slotsOf = new Uint8Array(phrases.length);
  let parts = 0;
  phrases.forEach(({ segments, anchor }, number) => {
    firstPart[number] = parts;
    if (!numbers.has(number)) return;
    slotsOf[number] = slotBits(segments.flatMap(({ slot }) => slot ?? []));
    parts += segments.filter(({ slot }, index) => index !== anchor && !slot).length;
  });
  firstPart[phrases.length] = parts;
  const inOrder = [...numbers].sort((one, other) => one - other);
  const anchors: ForEachItem = (put) => {
    for (const number of inOrder) {
      const { segments, anchor } = phrases[number] as CompiledPhrase;
      put(segments[anchor]?.literals ?? [], number);
    }
  };
  const others: ForEachItem = (put) => {
    for (const number of inOrder) {
      const { segments, anchor } = phrases[number] as CompiledPhrase;
      let part = firstPart[number] as number;
      segments.forEach(({ slot, literals: some }, index) => {
        if (index !== anchor && !slot) put(some, part++);
      });
    }
  };
  return { anchored: listsOf(anchors, literals), filled: listsOf(others, literals), firstPart, slotsOf };
}

/** Puts each item in the lists of some literals, the same whenever it is called. */
type ForEachItem = (put: (literals: readonly number[], item: number) => void) => void;

/** Sorts by literal, by counting, in each list in the order in which the items are put. */
function listsOf(forEach: ForEachItem, count: number): Lists {
  const starts = new Int32Array(count + 1);
  forEach((literals) => {
    for (const literal of literals) starts[literal + 1] = (starts[literal + 1] as number) + 1;
  });
  for (let literal = 1; literal <= count; literal++)
    starts[literal] = (starts[literal] as number) + (starts[literal - 1] as number);
  const next = starts.slice();
  const items = new Int32Array(starts[count] as number);
  forEach((literals, item) => {
    for (const literal of literals) {
      items[next[literal] as number] = item;
      next[literal] = (next[literal] as number) + 1;
    }
  });
  return { starts, items };
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
