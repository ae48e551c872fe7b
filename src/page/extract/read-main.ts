import type { Draft } from './draft.ts';
import { pageFields, titleInHead } from './fields.ts';
import { findMain } from './find-main.ts';
import { namesOf } from './look-inside.ts';
import { holds, isApart, type Part, type Sheet, shown, shownBeside, within } from './sheet.ts';
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
  /** The other posts that were found. */
  readonly others: readonly Part[];
}

const leastAround = 300;
const leastBeside = 60;
const leastAlone = 20;

/**
 * The page's one main post: what holds the claimed description, or most words outside the skipped parts.
 * Beside other posts it needs more words of its own, and more still where it is no note: what is left of a list is none.
 */
export function readMain(sheet: Sheet, known: Known): Draft | undefined {
  const { skipped, claim, kept } = known;
  const main = mainPart(sheet, known);
  const part = main ?? sheet.parts[0];
  const text = (main && shownBeside(sheet, main, skipped)) || claim?.text;
  if (!part || !text) return undefined;
  const heading = headingFor(sheet, part);
  const called = heading && shown(sheet, heading);
  const said = claim ?? kept.find(({ title }) => title === called) ?? {};
  const told = pageFields(sheet, { part, heading, claim: said, skipped });
  return { part, text, foundBy: claim ? 'structured-data' : 'main', ...told };
}

function mainPart(sheet: Sheet, { skipped, claim, holder, others }: Known): Part | undefined {
  const amongOthers = others.length > 0 && !claim;
  const { most, left = 0 } = findMain(sheet, skipped, amongOthers ? leastBeside : leastAlone) ?? {};
  if (!most) return holder;
  if (amongOthers && left < leastAround && !isNote(sheet, most, others)) return undefined;
  return toEnd(sheet, holder ?? described(sheet, most), most, skipped);
}

/** What is called the description may be the first of several sections: where more follows, or much prose, it goes on to the end of the main part. */
function toEnd(sheet: Sheet, part: Part, { after, to }: Part, skipped: ReadonlySet<Part>): Part {
  let outer = part;
  while (outer.parent && outer.after < after) outer = outer.parent;
  const whole = { ...part, after, to, element: outer.element };
  const begun = shownBeside(sheet, part, skipped).length;
  const following = shownBeside(sheet, whole, skipped).slice(begun);
  const { length } = following;
  return length > begun / (length > following.split('\n').length * meanFollowing ? 2 : 1) ? whole : part;
}
const meanFollowing = 35;

/** A few lines of prose that no other heading stands above: a note with its comments, not what is left of a list. */
const isNote = ({ parts }: Sheet, part: Part, others: readonly Part[]) =>
  lengthOf(part) > part.breaks * meanLine &&
  !others.some((other) => holds(part, other)) &&
  !parts.some((one) => one.name === 'h1' && isApart(one, [part]));
const meanLine = 20;

const lengthOf = ({ from, to }: Part) => to - from;

const leastDescribed = 0.5;
const descriptions = /descri|job-?(?:ad-?)?details/i;

/** What a page's author names the description, where it is most of the main post: the rest tells about the page. */
function described(sheet: Sheet, main: Part): Part {
  return (
    within(sheet, main).findLast(
      (part) =>
        lengthOf(part) > lengthOf(main) * leastDescribed &&
        descriptions.test(`${part.called} ${namesOf(sheet, part)}`),
    ) ?? main
  );
}

const longestTitle = 300;

/** The page's heading for a post: the first inside it, or the last before it, or the first after it, or what its head calls the page. */
function headingFor(sheet: Sheet, post: Part): Part | undefined {
  const title = titleInHead(sheet);
  const headings = sheet.parts.filter((part) => part.name === 'h1' && part.from < part.to);
  return (
    headings.find((part) => holds(post, part)) ??
    headings.findLast((part) => part.number < post.number) ??
    headings[0] ??
    sheet.parts.find((part) => title && lengthOf(part) < longestTitle && shown(sheet, part) === title)
  );
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
