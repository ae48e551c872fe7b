import { attributeOf, type Part, type RareAttribute, type Sheet, shown, within } from './sheet.ts';
import type { Claim } from './structured-data.ts';

/** A job that a page marks up in place, with what its parts say. */
export interface Item {
  readonly part: Part;
  readonly claim: Claim;
}

const jobPosting = /(?:^|[\s/:#])JobPosting\s*$/;
const mostItems = 500;
const longestWords = 300;
const fieldOf: ReadonlyMap<string, Exclude<keyof Claim, 'kept'>> = new Map([
  ['title', 'title'],
  ['hiringOrganization', 'employer'],
  ['jobLocation', 'location'],
  ['baseSalary', 'pay'],
]);

/** Every schema.org JobPosting that a page marks up with microdata or RDFa: the outermost, at most 500. */
export function readItems(sheet: Sheet): Item[] {
  const items: Item[] = [];
  let end = 0;
  for (const part of sheet.parts) {
    const isMarked = !part.parent || sheet.having.get('itemtype')?.has(part.element);
    if (!isMarked || part.number < end || items.length >= mostItems) continue;
    const kind = named(sheet, part, 'itemtype', 'typeof').slice(0, 200);
    if (!jobPosting.test(kind)) continue;
    end = part.after;
    items.push({ part, claim: readClaim(sheet, part) });
  }
  return items;
}

function readClaim(sheet: Sheet, item: Part): Claim {
  const claim: { -readonly [field in keyof Claim]: Claim[field] } = {};
  for (const part of within(sheet, item).slice(1)) {
    const property = named(sheet, part, 'itemprop', 'property');
    const field = fieldOf.get(property.slice(property.lastIndexOf(':') + 1));
    if (field) claim[field] ||= (shown(sheet, part) || contentOf(sheet, part)).slice(0, longestWords);
  }
  return claim;
}

/** What a part says to machines only, itself or its first part that says anything. */
function contentOf(sheet: Sheet, part: Part): string {
  for (const inner of within(sheet, part, longestWords)) {
    const content = named(sheet, inner, 'content', 'content');
    if (content) return content;
  }
  return '';
}

function named(sheet: Sheet, part: Part, name: RareAttribute, other: RareAttribute): string {
  return (attributeOf(sheet, part, name) ?? attributeOf(sheet, part, other) ?? '').trim();
}
