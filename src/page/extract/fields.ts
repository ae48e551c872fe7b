import { type LabelledField, labelledFields, readLabels } from './labels.ts';
import { looksLikePay } from './looks-like-pay.ts';
import type { Sheet } from './read-page.ts';
import type { Claim } from './structured-data.ts';

/** The fields of a post that stand apart from its text. */
export type Fields = { readonly [field in LabelledField]?: string };
type Draft = { [field in LabelledField]?: string };

const headings = /^h[1-6]$/;
const longestField = 300;
const longestHint = 120;
// What authors call such parts in any site's classes, ids and test names.
const hints: Readonly<Partial<Record<LabelledField, RegExp>>> = {
  employer: /compan(?:y|ies)|employer|hiringorgani[sz]ation|perusahaan|empresa|kaisha/i,
  location: /location|lokasi|address|locality|ubicaci|standort/i,
  pay: /salar(?:y|io)|wage|remunerat|compensation|gaji|baseSalary/i,
};

/** The fields of a card or a post in a list, read inside its element. `common` holds lines that many cards repeat. */
export function cardFields(sheet: Sheet, index: number, text: string, common: ReadonlySet<string>): Fields {
  const lines = text.split('\n');
  const fields: Draft = { ...hinted(sheet, index, sheet.after[index] ?? 0), ...labelled(lines) };
  fields.title ??= headingIn(sheet, index) ?? linkIn(sheet, index);
  fields.pay ??= lines.find(looksLikePay);
  if (lines.length <= 20) guess(fields, lines, common);
  return tidy(fields);
}

/** The fields of a page's one post. `text` reaches from the page's heading to the post's end. */
export function pageFields(sheet: Sheet, heading: string | undefined, text: string, claim: Claim): Fields {
  const lines = text.split('\n');
  const fields: Draft = labelled(lines);
  const title = claim.title && sheet.text.includes(claim.title) ? claim.title : heading;
  fields.title =
    title ?? claim.title ?? fields.title ?? sheet.about.get('og:title') ?? sheet.about.get('title');
  fields.employer ??= claim.employer;
  fields.location ??= claim.location;
  fields.pay ??= lines.slice(0, 40).find(looksLikePay) ?? claim.pay;
  return tidy(fields);
}

function labelled(lines: readonly string[]): Draft {
  return Object.fromEntries(readLabels(lines));
}

/** What the page's author named a company, a place or pay. */
function hinted(sheet: Sheet, start: number, end: number): Draft {
  const found: Draft = {};
  for (let at = start + 1; at < end; at += 1) {
    const length = (sheet.to[at] ?? 0) - (sheet.from[at] ?? 0);
    if (length === 0 || length > longestHint) continue;
    const called = names(sheet, at);
    const field = labelledFields.find((each) => !found[each] && hints[each]?.test(called));
    const words = field && shown(sheet, at);
    if (words && /\p{L}/u.test(words) && !words.includes('\n')) found[field] = words;
  }
  return found;
}

function names(sheet: Sheet, index: number): string {
  const element = sheet.elements[index];
  if (!element) return '';
  const keys = [
    'class',
    'id',
    'itemprop',
    'property',
    'data-testid',
    'data-test',
    'data-automation',
    'data-qa',
  ];
  return keys
    .map((key) => sheet.access.attribute(element, key) ?? '')
    .join(' ')
    .slice(0, 500);
}

function headingIn(sheet: Sheet, index: number): string | undefined {
  for (let at = index; at < (sheet.after[index] ?? 0); at += 1) {
    if (!headings.test(sheet.names[at] ?? '')) continue;
    const words = firstLine(shown(sheet, at));
    if (words) return words;
  }
  return undefined;
}

function linkIn(sheet: Sheet, index: number): string | undefined {
  for (let at = index; at < (sheet.after[index] ?? 0); at += 1) {
    if (sheet.names[at] !== 'a') continue;
    const words = firstLine(shown(sheet, at));
    if (words && /\p{L}{2}/u.test(words)) return words;
  }
  return undefined;
}

/** Cards put the employer next to the title and the place after the employer. */
function guess(fields: Draft, lines: readonly string[], common: ReadonlySet<string>): void {
  const at = fields.title ? lines.lastIndexOf(fields.title) : -1;
  if (at < 0) return;
  const likely = (line: string) =>
    line !== fields.title && line.length <= 80 && /\p{L}{2}/u.test(line) && !looksLikePay(line);
  const rest = [...lines.slice(0, at), ...lines.slice(at + 1)].filter(likely);
  fields.employer ??= rest.find((line) => !common.has(line));
  const after = fields.employer ? rest.slice(rest.indexOf(fields.employer) + 1) : [];
  fields.location ??= after[0];
}

function shown(sheet: Sheet, index: number): string {
  return sheet.text.slice(sheet.from[index], sheet.to[index]).trim();
}

function firstLine(words: string): string | undefined {
  return words.split('\n', 1)[0] || undefined;
}

function tidy(fields: Draft): Fields {
  const kept: Draft = {};
  for (const field of labelledFields) {
    const words = fields[field]?.replace(/\s+/g, ' ').trim().slice(0, longestField);
    if (words && /[\p{L}\p{N}]/u.test(words)) kept[field] = words;
  }
  return kept;
}
