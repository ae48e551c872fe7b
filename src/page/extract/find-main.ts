import { children, type Part, type Sheet } from './sheet.ts';

const containers = /^(?:main|article)$/;
const largeShare = 0.65;
const fairShare = 0.4;

/**
 * The closest part around most of the page's own words, those outside links and skipped parts, and how many code units of
 * them the page has. Undefined when there are fewer than `least`.
 */
export function findMain(
  sheet: Sheet,
  skipped: ReadonlySet<Part>,
  least: number,
): { readonly most: Part; readonly left: number } | undefined {
  const weights = weigh(sheet, skipped);
  const weight = (part: Part) => weights[part.number] ?? 0;
  let most = sheet.parts[0];
  const left = most ? weight(most) : 0;
  if (!most || left < least) return undefined;
  for (;;) {
    const whole = weight(most);
    const inner: Part[] = children(sheet, most).filter((part) => holdsMost(part, weight(part) / whole));
    const heaviest = inner.toSorted((one, two) => weight(two) - weight(one))[0];
    if (!heaviest) return { most, left };
    most = heaviest;
  }
}

/** A single paragraph is not a post; its parent is. */
function holdsMost({ name, breaks }: Part, share: number): boolean {
  return share >= (containers.test(name) ? fairShare : largeShare) && name !== 'p' && breaks > 0;
}

/** Code units of each part outside links and skipped parts. */
function weigh(sheet: Sheet, skipped: ReadonlySet<Part>): number[] {
  const weights = sheet.parts.map((part) => (skipped.has(part) ? 0 : part.to - part.from - part.linked));
  const lost = sheet.parts.map(() => 0);
  // From the inside outwards, so that what a part loses is known before its parent is asked.
  for (const part of sheet.parts.toReversed()) {
    const own = skipped.has(part) ? part.to - part.from - part.linked : (lost[part.number] ?? 0);
    if (!skipped.has(part)) weights[part.number] = (weights[part.number] ?? 0) - own;
    if (part.parent) lost[part.parent.number] = (lost[part.parent.number] ?? 0) + own;
  }
  return weights;
}
