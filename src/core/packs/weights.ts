import { type CompiledPhrase, type Lists, type PhraseParts, slotBits } from '../match/phrases.ts';
import type { WordMeaning } from './engine.ts';

/** What some phrases are made of, seen from so many literals. */
export function partsOf(
  numbers: ReadonlySet<number>,
  phrases: readonly CompiledPhrase[],
  literals: number,
): PhraseParts {
  const anchored: Pairs = { literals: [], items: [] };
  const filled: Pairs = { literals: [], items: [] };
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

/** Numbers, each with the literal in whose list it belongs. */
interface Pairs {
  readonly literals: number[];
  readonly items: number[];
}

function addTo(pairs: Pairs, literals: readonly number[], item: number): void {
  for (const literal of literals) {
    pairs.literals.push(literal);
    pairs.items.push(item);
  }
}

/** Sorts by literal, by counting, in each list in the order in which the numbers were added. */
function listsOf({ literals, items }: Pairs, count: number): Lists {
  const starts = new Int32Array(count + 1);
  for (const literal of literals) starts[literal + 1] = (starts[literal + 1] as number) + 1;
  for (let literal = 1; literal <= count; literal++)
    starts[literal] = (starts[literal] as number) + (starts[literal - 1] as number);
  const next = starts.slice();
  const sorted = new Int32Array(items.length);
  items.forEach((item, index) => {
    const literal = literals[index] as number;
    sorted[next[literal] as number] = item;
    next[literal] = (next[literal] as number) + 1;
  });
  return { starts, items: sorted };
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
