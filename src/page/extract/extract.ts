import type { PagePost } from '../../core/model/post.ts';
import { cut } from '../../core/text/cut.ts';
import { accessTo, type ShadowOf } from './access.ts';
import { digest } from './digest.ts';
import type { Draft } from './draft.ts';
import { findFurniture } from './find-furniture.ts';
import { findHolder } from './find-holder.ts';
import { findImages } from './find-images.ts';
import { findRecords } from './find-records.ts';
import { readCards } from './read-cards.ts';
import { readItems } from './read-items.ts';
import { readHead, readMain } from './read-main.ts';
import { readPageInSteps } from './read-page.ts';
import { attributeOf, isApart, type Part, type Sheet } from './sheet.ts';
import { finishNow, type Steps } from './steps.ts';
import { readState, readStructuredData, tidyLines } from './structured-data.ts';

/** A post and the element that shows it. */
export interface Found {
  readonly post: PagePost;
  readonly element: Element;
}

export interface ExtractOptions {
  /** The page's address, when it is not the one the page gives itself. */
  readonly url?: string;
  /** Words that the reader selected: they alone are the post. */
  readonly selection?: string;
  /** Sees shadow trees that are closed to the page's own scripts; without it, open ones are read. */
  readonly shadowOf?: ShadowOf;
}

/** What was read of a page: its posts, and the shadow trees that were looked into. */
export interface Extracted {
  readonly found: Found[];
  readonly shadows: readonly ShadowRoot[];
  /** How many elements the page had when it was begun to be read. */
  readonly elements: number;
}

const longestText = 100_000;
const mostPosts = 2000;

/**
 * Read every candidate post that a page shows: at most 2,000, each of at most 100,000 UTF-16 code units.
 * Whether one is a job offer is not asked here. Never throws, whatever the page holds.
 */
export const extract = (page: Document, options: ExtractOptions = {}): Found[] =>
  finishNow(extractInSteps(page, options))?.found ?? [];

/** The same in steps, between which the page may change. Undefined when it did just where it was being read: then read it again. */
export function* extractInSteps(page: Document, options: ExtractOptions = {}): Steps<Extracted | undefined> {
  const access = accessTo(page, options.shadowOf);
  const elements = access.count();
  const sheet = yield* readPageInSteps(access);
  const root = sheet?.parts[0];
  if (!sheet || !root) return sheet && { found: [], shadows: [], elements };
  const drafts = options.selection?.trim() ? [selected(sheet, root, options.selection)] : yield* posts(sheet);
  return { found: yield* finish(sheet, drafts, options.url), shadows: sheet.shadows, elements };
}

function* posts(sheet: Sheet): Steps<Draft[]> {
  const furniture = yield* findFurniture(sheet);
  const items = readItems(sheet);
  const claims = readStructuredData(sheet);
  const kept = claims.length + items.length === 0 ? yield* readState(sheet) : [];
  const claim = claims.length === 1 && items.length === 0 ? claims[0] : undefined;
  const holder = claim?.text ? findHolder(sheet, claim.text) : undefined;
  // What is marked up as one job stays whole, however its parts repeat.
  const whole = [...items.map(({ part }) => part), ...(holder ? [holder] : [])];
  const records = (yield* findRecords(sheet, furniture)).filter(({ part }) => isApart(part, whole));
  const others = [...records, ...items].map(({ part }) => part);
  const skipped = new Set([...furniture, ...others]);
  yield;
  const main = readMain(sheet, { skipped, claim, kept, holder, others });
  yield;
  const cards = yield* readCards(sheet, records, items, [...claims, ...kept]);
  const drafts = main ? [main, ...cards] : cards;
  const head = drafts.length === 0 ? readHead(sheet) : undefined;
  return head ? [head] : drafts;
}

function selected(sheet: Sheet, root: Part, selection: string): Draft {
  const text = tidyLines(cut(selection, longestText));
  return { part: findHolder(sheet, text) ?? root, text, fields: {}, clues: {}, foundBy: 'selection' };
}

function* finish(sheet: Sheet, drafts: readonly Draft[], address: string | undefined): Steps<Found[]> {
  const seen = new Map<string, number>();
  const url = address ?? sheet.about.get('canonical');
  const all: Found[] = [];
  for (const { part, text, fields, clues, foundBy } of drafts.slice(0, mostPosts)) {
    yield;
    const name = digest(`${fields.title ?? ''}\n${text}`);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const lang = langOf(sheet, part);
    const images = findImages(sheet, part);
    const post: PagePost = {
      id: count === 1 ? name : `${name}-${count}`,
      ...fields,
      text: cut(text, longestText),
      ...(lang && { lang }),
      ...(url && { url }),
      foundBy,
      clues,
      ...(images.length > 0 && { images }),
    };
    all.push({ post, element: part.element });
  }
  return all;
}

function langOf(sheet: Sheet, part: Part): string | undefined {
  for (let at: Part | undefined = part; at; at = at.parent) {
    const lang = attributeOf(sheet, at, 'lang')?.trim();
    if (lang && /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,5}$/i.test(lang)) return lang;
  }
  return undefined;
}
