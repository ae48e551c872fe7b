import { cut } from './cut.ts';
import { asidesIn, endOf, headingIn, hinted, shown, titleLink } from './find-parts.ts';
import { findPay } from './find-pay.ts';
import { type LabelledField, labelledFields, readLabels } from './labels.ts';
import type { Sheet } from './read-page.ts';
import type { Claim } from './structured-data.ts';

/** The fields of a post that stand apart from its text. */
export type Fields = { readonly [field in LabelledField]?: string };
type Draft = { [field in LabelledField]?: string | undefined };

/** A post in a list and what its neighbours tell about it. */
export interface Card {
  readonly index: number;
  readonly text: string;
  /** Lines that many cards of the row repeat: badges and buttons. */
  readonly common: ReadonlySet<string>;
  /** Title of the card around this one, if there is one: an employer with several offers. */
  readonly around?: string | undefined;
  readonly claim?: Claim | undefined;
}

/** The one post of a page, and what the page says about it to machines. */
export interface PagePost {
  readonly index: number;
  readonly heading: number | undefined;
  readonly claim: Claim;
}

const longestField = 300;
const mostCardLines = 20;

/** The fields of a card: as labelled, as its parts are named, or by where they stand. */
export function cardFields(sheet: Sheet, card: Card): Fields {
  const { index, text, claim = {} } = card;
  const lines = text.split('\n');
  const fields: Draft = {
    ...hinted(sheet, index, endOf(sheet, index)),
    ...visible(sheet, claim),
    ...labelled(lines, claim),
  };
  fields.title = (isShown(sheet, claim.title) ? claim.title : undefined) ?? fields.title;
  fields.title ??= headingIn(sheet, index, endOf(sheet, index)) ?? titleLink(sheet, index, lines);
  fields.employer ??= card.around;
  fields.pay ||= first(lines, findPay);
  if (lines.length <= mostCardLines) guess(fields, lines, card.common, asidesIn(sheet, index));
  for (const field of labelledFields) fields[field] ||= claim[field];
  return tidy(fields);
}

/** The fields of a page's one post. What the page shows wins over what it claims. */
export function pageFields(sheet: Sheet, { index, heading, claim }: PagePost): Fields {
  const start = Math.min(heading ?? index, index);
  const end = sheet.after[index] ?? 0;
  const lines = sheet.text.slice(sheet.from[start], sheet.to[index]).trim().split('\n');
  const title = heading === undefined ? undefined : shown(sheet, heading);
  const fields: Draft = {
    ...hinted(sheet, start, end),
    ...visible(sheet, claim),
    ...labelled(lines, claim),
  };
  fields.title = (isShown(sheet, claim.title) ? claim.title : title) ?? claim.title ?? fields.title;
  fields.title ??= headingIn(sheet, index, end) ?? sheet.about.get('og:title') ?? sheet.about.get('title');
  fields.employer ||= claim.employer;
  fields.location ||= claim.location;
  fields.pay ||= first([fields.title ?? '', ...lines.slice(0, 60)], findPay) ?? claim.pay;
  return tidy(fields);
}

function labelled(lines: readonly string[], claim: Claim = {}): Draft {
  return Object.fromEntries(readLabels(lines, claim.pay));
}

/** The claims that stand on the page word for word. */
function visible(sheet: Sheet, { employer, location, pay }: Claim): Draft {
  const claims = Object.entries({ employer, location, pay });
  return Object.fromEntries(claims.filter(([, words]) => isShown(sheet, words)));
}

function isShown(sheet: Sheet, words: string | undefined): boolean {
  return words !== undefined && sheet.text.includes(words);
}

/** Cards put the employer next to the title and the place after the employer. */
function guess(
  fields: Draft,
  lines: readonly string[],
  common: ReadonlySet<string>,
  asides: ReadonlySet<string>,
): void {
  const title = fields.title;
  const at = title ? lines.findLastIndex((line) => line.startsWith(title)) : -1;
  if (at < 0) return;
  const likely = (line: string) =>
    line !== title &&
    line.length <= 80 &&
    !asides.has(line) &&
    /^[^@#·•+]*\p{L}{2}/u.test(line) &&
    !line.includes('://') &&
    findPay(line) === undefined;
  const rest = [...lines.slice(0, at), ...lines.slice(at + 1)].filter(likely);
  fields.employer ??= rest.find((line) => !common.has(line));
  const next = rest[rest.indexOf(fields.employer ?? '') + 1];
  if (next && /^\p{L}/u.test(next)) fields.location ??= next;
}

function first(lines: readonly string[], find: (line: string) => string | undefined): string | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found) return found;
  }
  return undefined;
}

function tidy(fields: Draft): Fields {
  // A rating stands behind many an employer's name: "3.8 86 reviews".
  fields.employer = fields.employer?.replace(/\s[0-5][.,]\d\s?(?:[^\s\p{L}]|$|\s?\d).*$/u, '');
  const kept: { [field in LabelledField]?: string } = {};
  for (const field of labelledFields) {
    const words = cut(fields[field]?.replace(/\s+/g, ' ').trim() ?? '', longestField);
    if (words && /[\p{L}\p{N}]/u.test(words)) kept[field] = words;
  }
  return kept;
}
