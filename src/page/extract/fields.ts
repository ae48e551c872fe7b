import { type Clues, type FieldName, type Fields, fieldNames } from '../../core/model/post.ts';
import { cut } from '../../core/text/cut.ts';
import { asidesIn, headingsIn, headline, linksIn, namedIn } from './look-inside.ts';
import { type Part, type Sheet, within } from './sheet.ts';
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
  /** Menus and other posts. */
  readonly skipped: ReadonlySet<Part>;
}

// Cards may hold each other, and each is looked through.
const mostParts = 400;
const firstLines = 20;
const longestBeside = 5_000;
const longestField = 2_000;
const longestHead = 300;
const longestAbove = 1_500;

/** The fields of a card that it shows and tells machines, too. */
export function cardFields(sheet: Sheet, { part, text, common, around, claim = {} }: Card): Told {
  const lines = text.split('\n', firstLines);
  const parts = within(sheet, part, mostParts);
  return {
    fields: {},
    clues: {
      around,
      named: namedIn(sheet, parts),
      headings: headingsIn(sheet, parts),
      ...linksIn(sheet, parts),
      asides: asidesIn(sheet, parts),
      common: lines.filter((line) => common.has(line)),
      claimed: some(claim),
    },
  };
}

/** The fields of a page's one post. What the page shows wins over what it claims. */
export function pageFields(sheet: Sheet, { part, heading, claim, skipped }: OnePost): Told {
  const block = blockOf(part);
  let start = heading && heading.number < part.number ? heading : part;
  // What stands close around a heading belongs to it: the firm above it. Without one, what stands soon above the text.
  const isNear = ({ from, to }: Part) =>
    heading ? start !== part && to - from < longestHead : part.from - from < longestAbove;
  while (start.parent && isNear(start.parent)) start = start.parent;
  const parts = sheet.parts.slice(start.number, part.after).filter((one) => !skipped.has(one));
  const { title: claimed = '' } = claim;
  const title = (sheet.text.includes(claimed) && claimed) || (heading && headline(sheet, heading)) || claimed;
  const beside = (from: number, to: number) => cut(sheet.text.slice(from, to).trim(), longestBeside);
  return {
    fields: some({ title }),
    clues: {
      named: namedIn(sheet, parts),
      headings: [...headingsIn(sheet, parts), titleInHead(sheet) ?? ''],
      above: beside(start.from, part.from),
      below: beside(part.to, block.to),
      head: sheet.about.get('title')?.slice(0, longestHead),
      ...linksIn(sheet, parts),
      claimed: some(claim),
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
  while (block.parent && block.name !== 'main' && block.parent.name !== 'body') block = block.parent;
  return block;
}

/** The fields that have words, cut where they are too long. */
function some(fields: Draft): Fields {
  const kept: { [field in FieldName]?: string } = {};
  for (const field of fieldNames) {
    const words = fields[field];
    if (words) kept[field] = cut(words, longestField);
  }
  return kept;
}
