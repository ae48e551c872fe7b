import { type FieldName, fieldNames } from '../../core/model/post.ts';
import { findPay } from '../../core/text/find-pay.ts';
import { cut } from './cut.ts';
import { asidesIn, headingIn, hinted, titleLink } from './look-inside.ts';
import { saysWhen } from './says-when.ts';
import { type Part, type Sheet, shown, within } from './sheet.ts';
import type { Claim } from './structured-data.ts';

/** The fields of a post that stand apart from its text. What its lines label is read later: see `withLabels`. */
export type Fields = { readonly [field in FieldName]?: string };
type Draft = { [field in FieldName]?: string | undefined };

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
export interface PagePost {
  readonly part: Part;
  readonly heading: Part | undefined;
  readonly claim: Claim;
}

const longestField = 300;
const mostCardLines = 20;
const longestGuess = 80;
// Cards may hold each other, and each is looked through.
const mostParts = 400;
const payWithin = 60;

/** The fields of a card: as its parts are named, or by where they stand. */
export function cardFields(sheet: Sheet, { part, text, common, around, claim = {} }: Card): Fields {
  const lines = text.split('\n');
  const parts = within(sheet, part, mostParts);
  const fields: Draft = { ...hinted(sheet, parts), ...visible(sheet, claim) };
  if (isShown(sheet, claim.title)) fields.title = claim.title;
  fields.title ??= headingIn(sheet, parts) ?? titleLink(sheet, parts, lines);
  fields.employer ??= around;
  fields.pay ||= firstPay(lines);
  if (lines.length <= mostCardLines) guess(fields, lines, common, asidesIn(sheet, parts));
  return tidy(fields, claim);
}

/** The fields of a page's one post. What the page shows wins over what it claims. */
export function pageFields(sheet: Sheet, { part, heading, claim }: PagePost): Fields {
  const start = heading && heading.number < part.number ? heading : part;
  const lines = sheet.text.slice(start.from, part.to).trim().split('\n');
  const parts = sheet.parts.slice(start.number, part.after);
  const fields: Draft = { ...hinted(sheet, parts), ...visible(sheet, claim) };
  fields.title =
    (isShown(sheet, claim.title) && claim.title) ||
    (heading && shown(sheet, heading)) ||
    claim.title ||
    fields.title ||
    headingIn(sheet, parts) ||
    sheet.about.get('og:title') ||
    sheet.about.get('title');
  fields.pay ||= firstPay([fields.title ?? '', ...lines.slice(0, payWithin)]);
  return tidy(fields, claim);
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
  const { title } = fields;
  const at = title ? lines.findLastIndex((line) => line.startsWith(title)) : -1;
  if (at < 0) return;
  const likely = (line: string) =>
    line !== title &&
    line.length <= longestGuess &&
    !isSentence(line) &&
    !asides.has(line) &&
    /^[^@#·•+]*\p{L}{2}/u.test(line) &&
    !line.includes('://') &&
    !saysWhen(line) &&
    findPay(line) === undefined;
  const rest = lines.toSpliced(at, 1).filter(likely);
  fields.employer ??= rest.find((line) => !common.has(line));
  const next = rest[rest.indexOf(fields.employer ?? '') + 1];
  if (next && /^\p{L}.*[^.!?。]$/u.test(next)) fields.location ??= next;
}

/** "Crumb & Sons Ltd." is none. */
const isSentence = (line: string) => /[.!?…。！？।]$/.test(line) && line.split(/\s+/).length > wordsOfName;
const wordsOfName = 5;

function firstPay(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const pay = findPay(line);
    if (pay) return pay;
  }
  return undefined;
}

/** The fields as they are kept. What was not found on the page is as the claim says. */
function tidy(fields: Draft, claim: Claim): Fields {
  for (const field of fieldNames) fields[field] ||= claim[field];
  // A rating stands behind many an employer's name: "3.8 86 reviews".
  fields.employer = fields.employer?.replace(/\s[0-5][.,]\d\s?(?:[^\s\p{L}]|$|\s?\d).*$/u, '');
  const kept: { [field in FieldName]?: string } = {};
  for (const field of fieldNames) {
    const words = cut(fields[field]?.replace(/\s+/g, ' ').trim() ?? '', longestField);
    if (/[\p{L}\p{N}]/u.test(words)) kept[field] = words;
  }
  return kept;
}
