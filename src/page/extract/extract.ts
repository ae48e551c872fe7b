import type { FoundBy, Post } from '../../core/model/post.ts';
import { anchorOf, digest } from './anchor.ts';
import { cardFields, type Fields, pageFields } from './fields.ts';
import { findFurniture } from './find-furniture.ts';
import { findHolder } from './find-holder.ts';
import { findMain } from './find-main.ts';
import { findRecords, type Record } from './find-records.ts';
import { type Measures, measure } from './measure.ts';
import { readPage, type Sheet } from './read-page.ts';
import { type Claim, readStructuredData } from './structured-data.ts';

/** A post and the element that shows it. */
export interface Found {
  readonly post: Post;
  readonly element: Element;
}

export interface ExtractOptions {
  /** The page's address, when it is not the document's own. */
  readonly url?: string;
  /** Words that the reader selected: they alone are the post. */
  readonly selection?: string;
}

interface Draft {
  readonly index: number;
  readonly text: string;
  readonly fields: Fields;
  readonly foundBy: FoundBy;
}

const longestText = 100_000;
const mostPosts = 2000;
const leastBeside = 120;
const leastAlone = 20;

/**
 * Read every candidate post that a page shows: at most 2,000, each of at most 100,000 UTF-16 code units.
 * Whether one is a job offer is not asked here. Never throws, whatever the page holds.
 */
export function extract(page: Document, options: ExtractOptions = {}): Found[] {
  const sheet = readPage(page);
  if (sheet.elements.length === 0) return [];
  const drafts = options.selection?.trim()
    ? [selected(sheet, options.selection)]
    : posts(sheet, measure(sheet));
  return finish(sheet, drafts, options.url);
}

function posts(sheet: Sheet, measures: Measures): Draft[] {
  const furniture = findFurniture(sheet);
  const records = findRecords(sheet, measures, furniture);
  const claims = readStructuredData(sheet);
  const cards = readCards(sheet, records);
  const main = readMain(sheet, measures, furniture, records, claims.length === 1 ? claims[0] : undefined);
  return main ? [main, ...cards] : cards;
}

function readCards(sheet: Sheet, records: readonly Record[]): Draft[] {
  const skipped: boolean[] = [];
  for (const { index } of records) skipped[index] = true;
  const cards = records.map(({ index, row }) => ({ index, row, text: textOf(sheet, index, skipped) }));
  const common = commonLines(cards);
  return cards
    .filter(({ text }) => text.length >= leastAlone && text.includes('\n'))
    .map(({ index, row, text }) => ({
      index,
      text,
      fields: cardFields(sheet, index, text, common.get(row) ?? new Set()),
      foundBy: 'record',
    }));
}

/** Lines that at least three cards and a third of their row repeat: badges and buttons. */
function commonLines(cards: readonly { row: number; text: string }[]): Map<number, ReadonlySet<string>> {
  const rows = Map.groupBy(cards, ({ row }) => row);
  const common = new Map<number, ReadonlySet<string>>();
  for (const [row, members] of rows) {
    const counts = new Map<string, number>();
    for (const { text } of members) {
      for (const line of new Set(text.slice(0, 2000).split('\n')))
        counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    const least = Math.max(3, members.length / 3);
    common.set(row, new Set([...counts].filter(([, count]) => count >= least).map(([line]) => line)));
  }
  return common;
}

function readMain(
  sheet: Sheet,
  measures: Measures,
  furniture: readonly boolean[],
  records: readonly Record[],
  claim: Claim | undefined,
): Draft | undefined {
  const skipped = [...furniture];
  for (const { index } of records) skipped[index] = true;
  const holder = claim?.text ? findHolder(sheet, claim.text) : undefined;
  const least = records.length > 0 && !claim ? leastBeside : leastAlone;
  const index = holder ?? findMain(sheet, measures, skipped, least);
  if (index === undefined && !claim) return undefined;
  const at = index ?? 0;
  const heading = headingFor(sheet, at);
  const start = heading === undefined ? at : Math.min(heading, at);
  const region = sheet.text.slice(sheet.from[start], sheet.to[at]).trim();
  const title =
    heading === undefined ? undefined : sheet.text.slice(sheet.from[heading], sheet.to[heading]).trim();
  const text = index === undefined ? '' : textOf(sheet, at, skipped);
  return {
    index: at,
    text: text || claim?.text || '',
    fields: pageFields(sheet, title, region, claim ?? {}),
    foundBy: claim ? 'structured-data' : 'main',
  };
}

/** The page's heading for a post: the first inside it, or the last before it. */
function headingFor(sheet: Sheet, index: number): number | undefined {
  let before: number | undefined;
  for (let at = 0; at < (sheet.after[index] ?? 0); at += 1) {
    if (sheet.names[at] !== 'h1' || sheet.from[at] === sheet.to[at]) continue;
    if (at >= index) return before ?? at;
    before = at;
  }
  return before;
}

function selected(sheet: Sheet, selection: string): Draft {
  const text = selection
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
  return { index: findHolder(sheet, text) ?? 0, text, fields: {}, foundBy: 'selection' };
}

/** The text of an element without the skipped parts inside it. */
function textOf(sheet: Sheet, index: number, skipped: readonly boolean[]): string {
  const parts: string[] = [];
  const end = sheet.after[index] ?? 0;
  let from = sheet.from[index] ?? 0;
  for (let at = index + 1; at < end; ) {
    if (!skipped[at]) {
      at += 1;
      continue;
    }
    parts.push(sheet.text.slice(from, sheet.from[at]).trim());
    from = sheet.to[at] ?? from;
    at = sheet.after[at] ?? end;
  }
  parts.push(sheet.text.slice(from, sheet.to[index]).trim());
  return parts.filter((part) => part !== '').join('\n');
}

function finish(sheet: Sheet, drafts: readonly Draft[], address: string | undefined): Found[] {
  const seen = new Map<string, number>();
  const url = address ?? sheet.about.get('canonical');
  return drafts
    .filter(({ text }) => text !== '')
    .slice(0, mostPosts)
    .map(({ index, text, fields, foundBy }) => {
      const name = digest(`${fields.title ?? ''}\n${text}`);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const lang = langOf(sheet, index);
      const anchor = anchorOf(sheet, index);
      const post: Post = {
        id: count === 1 ? name : `${name}-${count}`,
        ...fields,
        text: text.slice(0, longestText),
        ...(lang ? { lang } : {}),
        ...(url ? { url } : {}),
        foundBy,
        ...(anchor ? { anchor } : {}),
      };
      return { post, element: sheet.elements[index] as Element };
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
