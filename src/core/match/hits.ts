import type { Span } from '../model/span.ts';

/** Where literals stand in one text, sorted by literal. Read with `spansAt` and `countAt`. */
export interface Hits {
  /** The literals that were found, each once. What else is told of one stands at its index here. */
  readonly literals: readonly number[];
  /** Start and end of each place: numbers side by side, for most are never looked at. Those of one literal follow each other in the order in which they end. */
  readonly places: readonly number[];
  /** Which place is the first of each literal that was found, and after the last how many places there are. */
  readonly firsts: readonly number[];
  /** What `spansAt` has read already. */
  readonly spans: (readonly Span[] | undefined)[];
}

/** Where a literal stands, in the order of the text. Looks for it among all that were found. */
export function spansOf(hits: Hits, literal: number): readonly Span[] {
  const index = hits.literals.indexOf(literal);
  return index < 0 ? [] : spansAt(hits, index);
}

/** The same of the literal at an index. */
export function spansAt(hits: Hits, index: number): readonly Span[] {
  const known = hits.spans[index];
  if (known) return known;
  const { places, firsts } = hits;
  const spans: Span[] = [];
  for (let place = firsts[index] as number; place < (firsts[index + 1] as number); place++)
    spans.push({ start: places[2 * place] as number, end: places[2 * place + 1] as number });
  hits.spans[index] = spans;
  return spans;
}

/** In how many places the literal at an index stands. */
export const countAt = ({ firsts }: Hits, index: number): number =>
  (firsts[index + 1] as number) - (firsts[index] as number);

/** Where a scan found literals, one place after the other. The next scan uses the same room: read it before. */
export interface Places {
  readonly count: number;
  /** Literal, start and end of each, in the order in which they end. */
  readonly numbers: Int32Array;
}

/** For each literal its index in the `literals` being made, plus one; all 0 between two calls. */
let indexes = new Int32Array(1024);

/** Sorts places by literal; of a literal's places `numbers` then holds the index instead of its number. */
export function sortedHits({ count, numbers }: Places): Hits {
  const literals: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < 3 * count; at += 3) {
    const literal = numbers[at] as number;
    if (literal >= indexes.length) indexes = largerRoom(indexes, literal + 1);
    let index = (indexes[literal] as number) - 1;
    if (index < 0) {
      index = literals.push(literal) - 1;
      indexes[literal] = index + 1;
      counts.push(0);
    }
    counts[index] = (counts[index] as number) + 1;
    numbers[at] = index;
  }
  for (const literal of literals) indexes[literal] = 0;
  return { literals, ...grouped(numbers, count, counts), spans: [] };
}

/** A copy of room for numbers that has place for so many, and more. */
export function largerRoom(room: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, 2 * room.length));
  larger.set(room);
  return larger;
}

/** Places with the index of their literal, as starts and ends side by side, each literal's together. */
function grouped(
  numbers: Int32Array,
  count: number,
  counts: readonly number[],
): Pick<Hits, 'places' | 'firsts'> {
  const firsts = [0];
  const next: number[] = [];
  for (let index = 0; index < counts.length; index++) {
    next.push(2 * (firsts[index] as number));
    firsts.push((firsts[index] as number) + (counts[index] as number));
  }
  // A plain array: a typed one has its memory apart, which costs more than a text's few hundred numbers.
  const places = new Array<number>(2 * count).fill(0);
  for (let at = 0; at < 3 * count; at += 3) {
    const index = numbers[at] as number;
    const place = next[index] as number;
    places[place] = numbers[at + 1] as number;
    places[place + 1] = numbers[at + 2] as number;
    next[index] = place + 2;
  }
  return { places, firsts };
}
