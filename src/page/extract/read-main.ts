import type { Draft } from './draft.ts';
import { pageFields, titleInHead } from './fields.ts';
import { findMain } from './find-main.ts';
import { type Part, type Sheet, shown, shownBeside } from './sheet.ts';
import type { Claim } from './structured-data.ts';

/** What is known of a page before its main post is looked for. */
export interface Known {
  /** Furniture and other posts. */
  readonly skipped: ReadonlySet<Part>;
  /** What the page says about its one job to machines. */
  readonly claim: Claim | undefined;
  /** What its own program keeps of things like jobs. */
  readonly kept: readonly Claim[];
  /** The part that shows the claimed description. */
  readonly holder: Part | undefined;
  /** Whether other posts were found beside it. */
  readonly others: boolean;
}

const leastBesideOthers = 300;
const leastAlone = 20;

/**
 * The page's one main post: what holds the claimed description, or most words outside the skipped parts.
 * Beside other posts it needs more words of its own.
 */
export function readMain(sheet: Sheet, { skipped, claim, kept, holder, others }: Known): Draft | undefined {
  const least = others && !claim ? leastBesideOthers : leastAlone;
  const main = holder ?? findMain(sheet, skipped, least);
  const part = main ?? sheet.parts[0];
  const text = (main && shownBeside(sheet, main, skipped)) || claim?.text;
  if (!part || !text) return undefined;
  const heading = headingFor(sheet, part);
  const called = heading && shown(sheet, heading);
  const said = claim ?? kept.find(({ title }) => title === called) ?? {};
  const told = pageFields(sheet, { part, heading, claim: said, skipped });
  return { part, text, foundBy: claim ? 'structured-data' : 'main', ...told };
}

/** What the page's head says of it, for a page that shows nothing by itself yet. */
export function readHead(sheet: Sheet): Draft | undefined {
  const { about, parts } = sheet;
  const text = about.get('og:description') ?? about.get('description');
  const title = titleInHead(sheet);
  const part = parts[0];
  return text && part
    ? { part, text, fields: title ? { title } : {}, clues: {}, foundBy: 'main' }
    : undefined;
}

/** The page's heading for a post: the first inside it, or the last before it. */
function headingFor(sheet: Sheet, { number, after }: Part): Part | undefined {
  const headings = sheet.parts.filter(
    (part) => part.name === 'h1' && part.from < part.to && part.number < after,
  );
  return headings.find((part) => part.number >= number) ?? headings.at(-1);
}
