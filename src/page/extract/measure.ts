import type { Sheet } from './read-page.ts';

/** Counts about any element of a sheet, each answered at once. Lengths are UTF-16 code units. */
export interface Measures {
  readonly length: (index: number) => number;
  readonly lines: (index: number) => number;
  readonly links: (index: number) => number;
  readonly linked: (index: number) => number;
  /** The first link inside an element, itself included. */
  readonly firstLink: (index: number) => number | undefined;
}

/** Prepare the counts of a sheet in one pass. */
export function measure(sheet: Sheet): Measures {
  const { elements, names, access, text, after, from, to } = sheet;
  const links: number[] = [];
  const lengths = [0];
  for (const [index, element] of elements.entries()) {
    if (names[index] !== 'a' || !leads(access.attribute(element, 'href'))) continue;
    links.push(index);
    lengths.push((lengths.at(-1) ?? 0) + (to[index] ?? 0) - (from[index] ?? 0));
  }
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);

  const first = (index: number) => position(links, index);
  const last = (index: number) => position(links, after[index] ?? 0);
  return {
    length: (index) => (to[index] ?? 0) - (from[index] ?? 0),
    // A break at the very start belongs to what stands before the element.
    lines: (index) =>
      1 + Math.max(0, position(breaks, to[index] ?? 0) - position(breaks, (from[index] ?? 0) + 1)),
    links: (index) => last(index) - first(index),
    linked: (index) => (lengths[last(index)] ?? 0) - (lengths[first(index)] ?? 0),
    firstLink: (index) => (first(index) < last(index) ? links[first(index)] : undefined),
  };
}

/** A link within the page or to a script leads to no post of its own. */
function leads(href: string | undefined): boolean {
  return href !== undefined && href !== '' && !/^\s?(?:#|javascript:)/i.test(href);
}

/** How many of the ascending numbers are smaller than `limit`. */
function position(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
