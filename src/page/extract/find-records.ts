import type { Measures } from './measure.ts';
import type { Sheet } from './read-page.ts';

/** An element that stands in a row of like elements, and the row it stands in. */
export interface Record {
  readonly index: number;
  /** Records of one row share this number. */
  readonly row: number;
}

const neverRecords = new Set(
  `html body main p h1 h2 h3 h4 h5 h6 hgroup td th dt dd ul ol dl table thead tbody tfoot form fieldset pre
  blockquote figure figcaption header br hr img input select label span b strong em i u time button`.split(
    /\s+/,
  ),
);
const ownRoles = new Set(['article', 'listitem', 'row']);
const mostRecords = 2000;
const shortest = 20;
const comparedParts = 24;
const leastAlike = 0.3;

/**
 * Find repeated posts: elements of like place and like making, several of them beside each other, each with
 * lines of its own and a link near its start, or named an article by the page. In reading order.
 */
export function findRecords(sheet: Sheet, measures: Measures, furniture: readonly boolean[]): Record[] {
  const records: Record[] = [];
  let row = 0;
  const kinds = kindsOf(sheet);
  for (const members of gather(sheet, measures, furniture, kinds)) {
    const fit = alike(
      members.filter((index) => isRecord(sheet, measures, index)),
      sheet,
      kinds,
    );
    if (!isRow(sheet, measures, members, fit)) continue;
    row += 1;
    for (const index of fit) records.push({ index, row });
  }
  return records.sort((one, two) => one.index - two.index).slice(0, mostRecords);
}

/** A number for each element, the same for those of one name and class. */
function kindsOf(sheet: Sheet): readonly number[] {
  const known = new Map<string, number>();
  return sheet.elements.map((element, index) => {
    const made = `${sheet.names[index]} ${sheet.access.attribute(element, 'class') ?? ''}`;
    const kind = known.get(made) ?? known.size;
    known.set(made, kind);
    return kind;
  });
}

/** Put elements of one kind together, below parents and grandparents of one kind. */
function gather(
  sheet: Sheet,
  measures: Measures,
  furniture: readonly boolean[],
  kinds: readonly number[],
): Iterable<number[]> {
  const rows = new Map<string, number[]>();
  for (const [index, name] of sheet.names.entries()) {
    if (neverRecords.has(name) || furniture[index] || measures.length(index) < shortest) continue;
    const parent = sheet.parents[index] ?? -1;
    const key = `${kinds[index]} ${kinds[parent]} ${kinds[sheet.parents[parent] ?? -1]}`;
    const row = rows.get(key);
    if (row) row.push(index);
    else rows.set(key, [index]);
  }
  return rows.values();
}

/** Those members that are made like most others: they share some of the parts they begin with. */
function alike(members: readonly number[], sheet: Sheet, kinds: readonly number[]): number[] {
  const counts = new Map<number, number>();
  const parts = members.map((index) => {
    const end = Math.min(sheet.after[index] ?? 0, index + 1 + comparedParts);
    return new Set(kinds.slice(index + 1, end));
  });
  for (const each of parts) for (const kind of each) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return members.filter((_, at) => {
    const own = parts[at] ?? new Set();
    let shared = 0;
    for (const kind of own) shared += ((counts.get(kind) ?? 1) - 1) / Math.max(1, members.length - 1);
    return own.size === 0 || shared >= own.size * leastAlike;
  });
}

function isRecord(sheet: Sheet, measures: Measures, index: number): boolean {
  const name = sheet.names[index] ?? '';
  const length = measures.length(index);
  if (length > 100_000) return false;
  if (measures.lines(index) < 2 && name !== 'tr') return false;
  if (measures.links(index) > 4 && measures.linked(index) > length * 0.85) return false;
  if (startsWithLink(sheet, measures, index)) return true;
  return isArticle(sheet, index) && length >= 60;
}

function isArticle(sheet: Sheet, index: number): boolean {
  const element = sheet.elements[index];
  if (sheet.names[index] === 'article') return true;
  return element !== undefined && ownRoles.has(sheet.access.attribute(element, 'role') ?? '');
}

/** A card leads to its post from its title, its name or its whole face: within its first lines, or around it. */
function startsWithLink(sheet: Sheet, measures: Measures, index: number): boolean {
  if (sheet.names[sheet.parents[index] ?? -1] === 'a') return true;
  const link = measures.firstLink(index);
  if (link === undefined) return false;
  const start = sheet.from[index] ?? 0;
  const end = sheet.from[link] ?? 0;
  return end - start < 160 && sheet.text.slice(start, end).trim().split('\n').length < 5;
}

function isRow(
  sheet: Sheet,
  measures: Measures,
  members: readonly number[],
  fit: readonly number[],
): boolean {
  if (fit.length < 2 || fit.length * 2 < members.length) return false;
  const named = fit.filter((index) => isArticle(sheet, index)).length * 2 > fit.length;
  if (fit.length < 3 && !named) return false;
  const parents = fit.map((index) => sheet.parents[index]);
  if (new Set(parents).size === parents.length) return false;
  const length = fit.reduce((sum, index) => sum + measures.length(index), 0) / fit.length;
  return length >= 30;
}
