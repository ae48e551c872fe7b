import type { Span } from '../model/span.ts';

/** Where literals stand in one text, sorted by literal. Read with `spansOf` and `countOf`. */
export interface Hits {
  /** The literals that were found, each once. */
  readonly literals: readonly number[];
  /** Literal, start and end of each place, in the order in which they end: numbers side by side, for most are never looked at. */
  readonly places: readonly number[];
  /** For each place the one of the same literal before it, or -1. */
  readonly before: readonly number[];
  /** The last place of each literal that was found, and how many it has. */
  readonly last: readonly number[];
  readonly counts: readonly number[];
  /** Open addressing: a slot holds a literal's index in `literals`, plus one. */
  readonly slots: readonly number[];
  /** What `spansOf` has read already. */
  readonly spans: (readonly Span[] | undefined)[];
}

const none: readonly Span[] = [];

/** Where a literal stands, in the order of the text. */
export function spansOf(hits: Hits, literal: number): readonly Span[] {
  const index = indexOf(hits, literal);
  if (index < 0) return none;
  const known = hits.spans[index];
  if (known) return known;
  const { places, before, last } = hits;
  const spans: Span[] = [];
  for (let place = last[index] as number; place >= 0; place = before[place] as number)
    spans.push({ start: places[3 * place + 1] as number, end: places[3 * place + 2] as number });
  hits.spans[index] = spans.reverse();
  return spans;
}

/** In how many places a literal stands. */
export function countOf(hits: Hits, literal: number): number {
  const index = indexOf(hits, literal);
  return index < 0 ? 0 : (hits.counts[index] as number);
}

function indexOf({ slots, literals }: Hits, literal: number): number {
  return (slots[slotOf(literal, slots, literals)] as number) - 1;
}

/** Where a literal stands in the hash table, or where it would. */
function slotOf(literal: number, slots: readonly number[], literals: readonly number[]): number {
  const mask = slots.length - 1;
  // Fibonacci hashing (Knuth, volume 3, 6.4): the product's upper bits are the well mixed ones.
  let slot = Math.imul(literal, 0x9e3779b1) >>> Math.clz32(mask);
  while (slots[slot] !== 0 && literals[(slots[slot] as number) - 1] !== literal) slot = (slot + 1) & mask;
  return slot;
}

/** Places in the making: literal, start and end of each, one after the other. */
export type Places = number[];

/** Adds one place. */
export function addPlace(places: Places, literal: number, start: number, end: number): void {
  places.push(literal, start, end);
}

/** Sorts places by literal. */
export function hitsAt(numbers: Places): Hits {
  const count = numbers.length / 3;
  // Plain arrays: a typed one has its memory apart, which costs more than a text's few hundred numbers.
  const slots = new Array<number>(2 ** Math.ceil(Math.log2(2 * count + 2))).fill(0);
  const before: number[] = [];
  const literals: number[] = [];
  const last: number[] = [];
  const counts: number[] = [];
  for (let place = 0; place < count; place++) {
    const literal = numbers[3 * place] as number;
    const slot = slotOf(literal, slots, literals);
    if (slots[slot] === 0) {
      literals.push(literal);
      last.push(-1);
      counts.push(0);
      slots[slot] = literals.length;
    }
    const index = (slots[slot] as number) - 1;
    counts[index] = (counts[index] as number) + 1;
    before.push(last[index] as number);
    last[index] = place;
  }
  return { literals, places: numbers, before, last, counts, slots, spans: [] };
}
