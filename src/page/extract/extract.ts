import type { Post } from '../../core/model/post.ts';
import { anchorOf, digest } from './anchor.ts';
import { cut } from './cut.ts';
import type { Draft } from './draft.ts';
import { findFurniture } from './find-furniture.ts';
import { findHolder } from './find-holder.ts';
import { findRecords } from './find-records.ts';
import { readCards } from './read-cards.ts';
import { readItems } from './read-items.ts';
import { readHead, readMain } from './read-main.ts';
import { readPage } from './read-page.ts';
import type { Part, Sheet } from './sheet.ts';
import { readStructuredData } from './structured-data.ts';

/** A post and the element that shows it. */
export interface Found {
  readonly post: Post;
  readonly element: Element;
}

export interface ExtractOptions {
  /** The page's address, when it is not the one the page gives itself. */
  readonly url?: string;
  /** Words that the reader selected: they alone are the post. */
  readonly selection?: string;
}

const longestText = 100_000;
const mostPosts = 2000;

/**
 * Read every candidate post that a page shows: at most 2,000, each of at most 100,000 UTF-16 code units.
 * Whether one is a job offer is not asked here. Never throws, whatever the page holds.
 */
export function extract(page: Document, options: ExtractOptions = {}): Found[] {
  const sheet = readPage(page);
  const root = sheet.parts[0];
  if (!root) return [];
  const drafts = options.selection?.trim() ? [selected(sheet, root, options.selection)] : posts(sheet);
  return finish(sheet, drafts, options.url);
}

function posts(sheet: Sheet): Draft[] {
  const furniture = findFurniture(sheet);
  const items = readItems(sheet);
  const claims = readStructuredData(sheet);
  const claim = claims.length === 1 && items.length === 0 ? claims[0] : undefined;
  const holder = claim?.text ? findHolder(sheet, claim.text) : undefined;
  // What is marked up as one job stays whole, however its parts repeat.
  const whole = [...items.map(({ part }) => part), ...(holder ? [holder] : [])];
  const records = findRecords(sheet, furniture).filter(({ part }) => isApart(part, whole));
  const others = [...records, ...items].map(({ part }) => part);
  const skipped = new Set([...furniture, ...others]);
  const main = readMain(sheet, { skipped, claim, holder, others: others.length > 0 });
  const cards = readCards(sheet, records, items, claims);
  const drafts = main ? [main, ...cards] : cards;
  const head = drafts.length === 0 ? readHead(sheet) : undefined;
  return head ? [head] : drafts;
}

/** Whether a part neither holds nor stands inside one of the others. */
function isApart(part: Part, others: readonly Part[]): boolean {
  const holds = (outer: Part, inner: Part) => inner.number >= outer.number && inner.number < outer.after;
  return !others.some((other) => holds(other, part) || holds(part, other));
}

function selected(sheet: Sheet, root: Part, selection: string): Draft {
  const lines = cut(selection, longestText).split('\n');
  const text = lines
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
  return { part: findHolder(sheet, text) ?? root, text, fields: {}, foundBy: 'selection' };
}

function finish(sheet: Sheet, drafts: readonly Draft[], address: string | undefined): Found[] {
  const seen = new Map<string, number>();
  const url = address ?? sheet.about.get('canonical');
  return drafts.slice(0, mostPosts).map(({ part, text, fields, foundBy }) => {
    const name = digest(`${fields.title ?? ''}\n${text}`);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const lang = langOf(sheet, part);
    const anchor = anchorOf(sheet, part);
    const post: Post = {
      id: count === 1 ? name : `${name}-${count}`,
      ...fields,
      text: cut(text, longestText),
      ...(lang && { lang }),
      ...(url && { url }),
      foundBy,
      ...(anchor && { anchor }),
    };
    return { post, element: part.element };
  });
}

function langOf(sheet: Sheet, part: Part): string | undefined {
  for (let at: Part | undefined = part; at; at = at.parent) {
    const lang = sheet.access.attribute(at.element, 'lang')?.trim();
    if (lang && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/.test(lang)) return lang;
  }
  return undefined;
}
