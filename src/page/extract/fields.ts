import type { Clues, FieldName, Fields } from '../../core/model/post.ts';
import { cut } from '../../core/text/cut.ts';
import { asidesIn, headingIn, headline, hinted, linksIn, titleLink } from './look-inside.ts';
import { type Part, type Sheet, shownBetween, within } from './sheet.ts';
import type { Claim } from './structured-data.ts';

type Draft = { [field in FieldName]?: string | undefined };

/** What a page names of a post, and by what the rest is told later: see `withFields`. */
export interface Told {
  readonly fields: Fields;
  readonly clues: Clues;
}

/** A post in a list and what its neighbours tell about it. */
export interface Card {
  readonly part: Part;
  readonly text: string;
  /** Lines that many cards of the row repeat: badges and buttons. */
  readonly common: ReadonlySet<string>;
  /** Title of the card around this one, if there is one: an employer with several offers. */
  readonly around: string | undefined;
  readonly claim: Claim | undefined;
}

/** The one post of a page, and what the page says about it to machines. */
export interface OnePost {
  readonly part: Part;
  readonly heading: Part | undefined;
  readonly claim: Claim;
  /** Furniture and other posts. */
  readonly skipped: ReadonlySet<Part>;
}

// Cards may hold each other, and each is looked through.
const mostParts = 400;
const firstLines = 20;
const longestBeside = 5_000;
const longestField = 300;

/** The fields of a card: as its parts are named, or by where they stand. */
export function cardFields(sheet: Sheet, { part, text, common, around, claim = {} }: Card): Told {
  const lines = text.split('\n', firstLines);
  const parts = within(sheet, part, mostParts);
  const named: Draft = { ...hinted(sheet, parts), ...visible(sheet, claim) };
  named.title =
    visible(sheet, claim).title ?? headingIn(sheet, parts) ?? titleLink(sheet, parts, lines) ?? named.title;
  named.employer ??= around;
  return {
    fields: short(named),
    clues: {
      links: linksIn(sheet, parts),
      asides: asidesIn(sheet, parts),
      common: lines.filter((line) => common.has(line)),
      claimed: short(claim),
    },
  };
}

/** The fields of a page's one post. What the page shows wins over what it claims. */
export function pageFields(sheet: Sheet, { part, heading, claim, skipped }: OnePost): Told {
  const block = blockOf(part);
  const start = heading && heading.number < part.number ? heading : part;
  const parts = sheet.parts.slice(start.number, part.after);
  const named: Draft = { ...hinted(sheet, parts), ...visible(sheet, claim) };
  named.title =
    visible(sheet, claim).title ||
    (heading && headline(sheet, heading)) ||
    claim.title ||
    named.title ||
    headingIn(sheet, parts) ||
    titleInHead(sheet);
  const beside = (from: number, to: number) =>
    cut(shownBetween(sheet, block, { from, to, skipped }), longestBeside);
  return {
    fields: short(named),
    clues: {
      above: beside(start.from, part.from),
      below: beside(part.to, block.to),
      links: linksIn(sheet, parts),
      asides: asidesIn(sheet, parts),
      claimed: short(claim),
    },
  };
}

/** The title that the head gives; as much of it as the page shows on a line of its own, for the site's name may stand behind it. */
export function titleInHead({ about, text }: Pick<Sheet, 'about' | 'text'>): string | undefined {
  const title = about.get('og:title') ?? about.get('title') ?? '';
  const ends = [...title.matchAll(/\s[-–—|·:«]\s/g)].map(({ index }) => title.slice(0, index));
  const lines = `\n${text}\n`;
  return ends.findLast((begun) => lines.includes(`\n${begun}\n`)) ?? title;
}

/** The part of the page that a post stands in: all columns of it. */
function blockOf(part: Part): Part {
  let block = part;
  while (block.parent && !wholePage.has(block.parent.name)) block = block.parent;
  return block;
}
const wholePage = new Set(['body', 'main']);

/** The claims that stand on the page word for word. */
function visible(sheet: Sheet, claim: Claim): Draft {
  const { title, employer, location, pay } = claim;
  const claims = Object.entries({ title, employer, location, pay });
  return Object.fromEntries(claims.filter(([, words]) => words && sheet.text.includes(words)));
}

function short({ title, employer, location, pay }: Draft): Fields {
  const fields: { [field in FieldName]?: string } = {};
  for (const [field, words] of Object.entries({ title, employer, location, pay }))
    if (words) fields[field as FieldName] = cut(words, longestField);
  return fields;
}
