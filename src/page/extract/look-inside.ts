import { type FieldName, fieldNames } from '../../core/model/post.ts';
import { attributeOf, namingAttributes, type Part, type Sheet, shown } from './sheet.ts';

const longestHint = 120;
// What authors call such parts in the classes, ids and test names of any site.
const hints: Readonly<Partial<Record<FieldName, RegExp>>> = {
  employer: /compan(?:y|ies)|employer|organi[sz]ation|perusahaan|empresa/i,
  location: /location|lokasi|address|locality|ubicaci|standort/i,
  pay: /salar(?:y|io)|wage|remunerat|compensation|gaji/i,
};

/** Short parts that the page's author named a company, a place or pay: the first of each. */
export function hinted(sheet: Sheet, parts: readonly Part[]): { [field in FieldName]?: string } {
  const found: { [field in FieldName]?: string } = {};
  for (const part of parts) {
    const length = part.to - part.from;
    if (length === 0 || length > longestHint) continue;
    const attributes = namingAttributes.map((key) => attributeOf(sheet, part, key));
    const names = [part.called, ...attributes].join(' ').slice(0, 500);
    const field = fieldNames.find((each) => !found[each] && hints[each]?.test(names));
    const words = field && shown(sheet, part);
    if (words && /\p{L}/u.test(words) && !words.includes('\n')) found[field] = words;
  }
  return found;
}

/** The first heading with words. */
export function headingIn(sheet: Sheet, parts: readonly Part[]): string | undefined {
  return firstLine(sheet, parts, ({ name }) => /^h[1-6]$/.test(name), /\S/);
}

/** The words of the first link that starts one of the first lines: what a card without a heading is called. */
export function titleLink(
  sheet: Sheet,
  parts: readonly Part[],
  lines: readonly string[],
): string | undefined {
  const starts = (words: string) => lines.slice(0, 5).some((line) => line.startsWith(words));
  return firstLine(sheet, parts, ({ name }) => name === 'a', /^[^@#]*\p{L}{2}/u, starts);
}

/** The texts that only tell a time or are there to be pressed. */
export function asidesIn(sheet: Sheet, parts: readonly Part[]): ReadonlySet<string> {
  const asides = parts.filter(({ name }) => name === 'time' || name === 'button');
  return new Set(asides.map((part) => shown(sheet, part)));
}

function firstLine(
  sheet: Sheet,
  parts: readonly Part[],
  kind: (part: Part) => boolean,
  shape: RegExp,
  fits: (words: string) => boolean = () => true,
): string | undefined {
  for (const part of parts) {
    if (!kind(part)) continue;
    const [words = ''] = shown(sheet, part).split('\n', 1);
    if (shape.test(words) && fits(words)) return words;
  }
  return undefined;
}
