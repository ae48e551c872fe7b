import { type LabelledField, labelledFields } from './labels.ts';
import type { Sheet } from './read-page.ts';

const headings = /^h[1-6]$/;
const asideNames = new Set(['time', 'button']);
const mostParts = 400;
const longestHint = 120;
// What authors call such parts in the classes, ids and test names of any site.
const hints: Readonly<Partial<Record<LabelledField, RegExp>>> = {
  employer: /compan(?:y|ies)|employer|organi[sz]ation|perusahaan|empresa/i,
  location: /location|lokasi|address|locality|ubicaci|standort/i,
  pay: /salar(?:y|io)|wage|remunerat|compensation|gaji/i,
};
const namingAttributes = [
  'class',
  'id',
  'itemprop',
  'property',
  'data-testid',
  'data-test',
  'data-automation',
];

/** Short parts between two elements that the page's author named a company, a place or pay: the first of each. */
export function hinted(sheet: Sheet, start: number, end: number): { [field in LabelledField]?: string } {
  const found: { [field in LabelledField]?: string } = {};
  for (let at = start + 1; at < end; at += 1) {
    const length = (sheet.to[at] ?? 0) - (sheet.from[at] ?? 0);
    if (length === 0 || length > longestHint) continue;
    const called = namesOf(sheet, at);
    const field = labelledFields.find((each) => !found[each] && hints[each]?.test(called));
    const words = field && shown(sheet, at);
    if (words && /\p{L}/u.test(words) && !words.includes('\n')) found[field] = words;
  }
  return found;
}

/** The first heading with words between two elements. */
export function headingIn(sheet: Sheet, start: number, end: number): string | undefined {
  for (let at = start; at < end; at += 1) {
    const words = headings.test(sheet.names[at] ?? '') ? firstLine(shown(sheet, at)) : '';
    if (words) return words;
  }
  return undefined;
}

/** The words of the first link that starts one of the first lines: what a card without a heading is called. */
export function titleLink(sheet: Sheet, index: number, lines: readonly string[]): string | undefined {
  const starts = lines.slice(0, 5);
  for (let at = index; at < endOf(sheet, index); at += 1) {
    if (sheet.names[at] !== 'a') continue;
    const words = firstLine(shown(sheet, at));
    if (/^[^@#]*\p{L}{2}/u.test(words) && starts.some((line) => line.startsWith(words))) return words;
  }
  return undefined;
}

/** The lines inside an element that only tell a time or are there to be pressed. */
export function asidesIn(sheet: Sheet, index: number): ReadonlySet<string> {
  const asides = new Set<string>();
  for (let at = index; at < endOf(sheet, index); at += 1) {
    if (asideNames.has(sheet.names[at] ?? '')) asides.add(shown(sheet, at));
  }
  return asides;
}

/** The text of an element. */
export function shown(sheet: Sheet, index: number): string {
  return sheet.text.slice(sheet.from[index], sheet.to[index]).trim();
}

/** Where to stop looking inside an element: cards may hold each other, and each is looked through. */
export function endOf(sheet: Sheet, index: number): number {
  return Math.min(sheet.after[index] ?? 0, index + mostParts);
}

function namesOf(sheet: Sheet, index: number): string {
  const element = sheet.elements[index];
  const name = (key: string) => (element && sheet.access.attribute(element, key)) ?? '';
  return namingAttributes.map(name).join(' ').slice(0, 500);
}

function firstLine(words: string): string {
  return words.split('\n', 1)[0] ?? '';
}
