/**
 * How many of a sorted list's first items pass a test that, once failed, fails for all that follow: a
 * binary search, so that long lists of words cost a hostile text no more than short ones.
 */
export function countUntil<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
