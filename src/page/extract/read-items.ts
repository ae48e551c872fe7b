import type { Sheet } from './read-page.ts';
import type { Claim } from './structured-data.ts';

/** A job that a page marks up in place, with what its parts say. */
export interface Item {
  readonly index: number;
  readonly claim: Claim;
}

const jobPosting = /(?:^|[\s/:#])JobPosting\s*$/;
const mostItems = 500;
const fieldOf: Readonly<Partial<Record<string, keyof Claim>>> = {
  title: 'title',
  hiringOrganization: 'employer',
  jobLocation: 'location',
  baseSalary: 'pay',
  description: 'text',
};

/** Every schema.org JobPosting that a page marks up with microdata or RDFa, outermost first. */
export function readItems(sheet: Sheet): Item[] {
  const items: Item[] = [];
  let end = 0;
  for (const [index, element] of sheet.elements.entries()) {
    if (index < end || items.length >= mostItems) continue;
    const kind = sheet.access.attribute(element, 'itemtype') ?? sheet.access.attribute(element, 'typeof');
    if (!kind || !jobPosting.test(kind.slice(0, 200))) continue;
    end = sheet.after[index] ?? end;
    items.push({ index, claim: readClaim(sheet, index, end) });
  }
  return items;
}

function readClaim(sheet: Sheet, start: number, end: number): Claim {
  const claim: { -readonly [field in keyof Claim]: Claim[field] } = {};
  for (let at = start + 1; at < end; at += 1) {
    const field = fieldOf[propertyOf(sheet, at)];
    if (!field || claim[field]) continue;
    const shown = sheet.text.slice(sheet.from[at], sheet.to[at]).trim();
    const words = field === 'text' ? shown : shown.replace(/\s+/g, ' ').slice(0, 300);
    claim[field] = words || contentOf(sheet, at);
  }
  return claim;
}

function propertyOf(sheet: Sheet, index: number): string {
  const element = sheet.elements[index];
  if (!element) return '';
  const named =
    sheet.access.attribute(element, 'itemprop') ?? sheet.access.attribute(element, 'property') ?? '';
  return named.slice(named.lastIndexOf(':') + 1).trim();
}

/** What a part says to machines only, itself or its first part that says anything. */
function contentOf(sheet: Sheet, index: number): string | undefined {
  for (let at = index; at < (sheet.after[index] ?? 0); at += 1) {
    const element = sheet.elements[at];
    const content = element && sheet.access.attribute(element, 'content')?.trim();
    if (content) return content.slice(0, 300);
  }
  return undefined;
}
