import type { Measures } from './measure.ts';
import type { Sheet } from './read-page.ts';

const containers = new Set(['main', 'article']);
const largeShare = 0.65;

/**
 * The closest element around most of the page's own words: words outside links, furniture and records.
 * Undefined when fewer than `least` of them are left.
 */
export function findMain(
  sheet: Sheet,
  measures: Measures,
  skipped: readonly boolean[],
  least: number,
): number | undefined {
  const weights = weigh(sheet, measures, skipped);
  let at = 0;
  if ((weights[at] ?? 0) < least) return undefined;
  for (let next = heaviest(sheet, weights, at); next !== undefined; next = heaviest(sheet, weights, at)) {
    const share = (weights[next] ?? 0) / (weights[at] ?? 1);
    if (share < largeShare && !(containers.has(sheet.names[next] ?? '') && share > 0.4)) break;
    // A single paragraph is not a post; its parent is.
    if (sheet.names[next] === 'p' || measures.lines(next) < 2) break;
    at = next;
  }
  return at;
}

function weigh(sheet: Sheet, measures: Measures, skipped: readonly boolean[]): number[] {
  const weights = sheet.elements.map((_, index) =>
    skipped[index] ? 0 : measures.length(index) - measures.linked(index),
  );
  // Take away what stands in skipped parts, from the inside outwards.
  const lost = sheet.elements.map(() => 0);
  for (let index = lost.length - 1; index > 0; index -= 1) {
    const parent = sheet.parents[index] ?? 0;
    const own = skipped[index] ? measures.length(index) - measures.linked(index) : (lost[index] ?? 0);
    lost[parent] = (lost[parent] ?? 0) + own;
    if (!skipped[index]) weights[index] = (weights[index] ?? 0) - (lost[index] ?? 0);
  }
  weights[0] = (weights[0] ?? 0) - (lost[0] ?? 0);
  return weights;
}

function heaviest(sheet: Sheet, weights: readonly number[], parent: number): number | undefined {
  let best: number | undefined;
  for (let index = parent + 1; index < (sheet.after[parent] ?? 0); index = sheet.after[index] ?? Infinity) {
    if ((weights[index] ?? 0) > (best === undefined ? 0 : (weights[best] ?? 0))) best = index;
  }
  return best;
}
