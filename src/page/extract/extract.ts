import type { Post } from '../../core/model/post.ts';
import { anchorOf, digest } from './anchor.ts';
import { cut } from './cut.ts';
import type { Draft } from './draft.ts';
import { findFurniture } from './find-furniture.ts';
import { findHolder } from './find-holder.ts';
import { findRecords } from './find-records.ts';
import { measure } from './measure.ts';
import { readCards } from './read-cards.ts';
import { readItems } from './read-items.ts';
import { readHead, readMain } from './read-main.ts';
import { readPage, type Sheet } from './read-page.ts';
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
  if (sheet.elements.length === 0) return [];
  const drafts = options.selection?.trim() ? [selected(sheet, options.selection)] : posts(sheet);
  return finish(sheet, drafts, options.url);
}

function posts(sheet: Sheet): Draft[] {
  const measures = measure(sheet);
  const furniture = findFurniture(sheet);
  const items = readItems(sheet);
  const claims = readStructuredData(sheet);
  const claim = claims.length === 1 && items.length === 0 ? claims[0] : undefined;
  const holder = claim?.text ? findHolder(sheet, claim.text) : undefined;
  // What is marked up as one job stays whole, however its parts repeat.
  const whole = [...items.map(({ index }) => index), ...(holder ? [holder] : [])];
  const records = findRecords(sheet, measures, furniture).filter((record) =>
    isApart(sheet, record.index, whole),
  );
  const skipped = [...furniture];
  for (const { index } of [...records, ...items]) skipped[index] = true;
  const others = records.length + items.length > 0;
  const main = readMain(sheet, measures, skipped, { claim, holder, others });
  const cards = readCards(sheet, records, items, claims);
  const drafts = main ? [main, ...cards] : cards;
  const head = drafts.length === 0 ? readHead(sheet) : undefined;
  return head ? [head] : drafts;
}

/** Whether an element neither holds nor stands inside one of the others. */
function isApart(sheet: Sheet, index: number, others: readonly number[]): boolean {
  const holds = (outer: number, inner: number) => inner >= outer && inner < (sheet.after[outer] ?? 0);
  return !others.some((other) => holds(other, index) || holds(index, other));
}

function selected(sheet: Sheet, selection: string): Draft {
  const lines = cut(selection, longestText).split('\n');
  const text = lines
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
  return { index: findHolder(sheet, text) ?? 0, text, fields: {}, foundBy: 'selection' };
}

function finish(sheet: Sheet, drafts: readonly Draft[], address: string | undefined): Found[] {
  const seen = new Map<string, number>();
  const url = address ?? sheet.about.get('canonical');
  return drafts.slice(0, mostPosts).flatMap((draft) => {
    const element = sheet.elements[draft.index];
    if (!element || draft.text === '') return [];
    const name = digest(`${draft.fields.title ?? ''}\n${draft.text}`);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const lang = langOf(sheet, draft.index);
    const anchor = anchorOf(sheet, draft.index);
    const post: Post = {
      id: count === 1 ? name : `${name}-${count}`,
      ...draft.fields,
      text: cut(draft.text, longestText),
      ...(lang ? { lang } : {}),
      ...(url ? { url } : {}),
      foundBy: draft.foundBy,
      ...(anchor ? { anchor } : {}),
    };
    return [{ post, element }];
  });
}

function langOf(sheet: Sheet, index: number): string | undefined {
  for (let at = index; at >= 0; at = sheet.parents[at] ?? -1) {
    const element = sheet.elements[at];
    const lang = element && sheet.access.attribute(element, 'lang')?.trim();
    if (lang && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/.test(lang)) return lang;
  }
  return undefined;
}
