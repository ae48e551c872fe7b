import type { Draft } from './draft.ts';
import { pageFields } from './fields.ts';
import { findMain } from './find-main.ts';
import type { Measures } from './measure.ts';
import type { Sheet } from './read-page.ts';
import type { Claim } from './structured-data.ts';
import { textOf } from './text-of.ts';

/** What is known of a page before its main post is looked for. */
export interface Known {
  /** What the page says about its one job to machines. */
  readonly claim: Claim | undefined;
  /** The element that shows the claimed description. */
  readonly holder: number | undefined;
  /** Whether other posts were found beside it. */
  readonly others: boolean;
}

const leastBesideOthers = 120;
const leastAlone = 20;

/**
 * The page's one main post: what holds the claimed description, or most words outside the skipped parts.
 * Beside other posts it needs more words of its own.
 */
export function readMain(
  sheet: Sheet,
  measures: Measures,
  skipped: readonly boolean[],
  { claim, holder, others }: Known,
): Draft | undefined {
  const least = others && !claim ? leastBesideOthers : leastAlone;
  const index = holder ?? findMain(sheet, measures, skipped, least);
  if (index === undefined && !claim) return undefined;
  const text = (index !== undefined && textOf(sheet, index, skipped)) || claim?.text;
  if (!text) return undefined;
  const fields = pageFields(sheet, {
    index: index ?? 0,
    heading: headingFor(sheet, index ?? 0),
    claim: claim ?? {},
  });
  return { index: index ?? 0, text, fields, foundBy: claim ? 'structured-data' : 'main' };
}

/** What the page's head says of it, for a page that shows nothing by itself yet. */
export function readHead(sheet: Sheet): Draft | undefined {
  const text = sheet.about.get('og:description') ?? sheet.about.get('description');
  const title = sheet.about.get('og:title') ?? sheet.about.get('title');
  return text ? { index: 0, text, fields: title ? { title } : {}, foundBy: 'main' } : undefined;
}

/** The page's heading for a post: the last before it, or the first inside it. */
function headingFor(sheet: Sheet, index: number): number | undefined {
  let before: number | undefined;
  for (let at = 0; at < (sheet.after[index] ?? 0); at += 1) {
    if (sheet.names[at] !== 'h1' || sheet.from[at] === sheet.to[at]) continue;
    if (at >= index) return at;
    before = at;
  }
  return before;
}
