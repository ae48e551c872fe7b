import type { Clues, Named } from '../../core/model/post.ts';
import { cut } from '../../core/text/cut.ts';
import { letter } from './letters.ts';
import { inline } from './read-page.ts';
import {
  attributeOf,
  children,
  namingAttributes,
  type Part,
  type Sheet,
  shown,
  shownBeside,
  within,
} from './sheet.ts';

const longestHint = 120;
/** So much of a name is sent, and of so many parts. */
const longestName = 120;
const longestNames = 1_000;
const mostNamed = 150;
const mostIcons = 20;

/**
 * What short parts are called by the page's author, in classes, ids and test names, with what they say: in reading order, those around others first, and
 * those that say the same together, each name on a line.
 * An icon says what stands behind it, a picture what it is described by.
 */
export function namedIn(sheet: Sheet, parts: readonly Part[]): Named[] {
  const found: Named[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const { from, to } = part;
    const names = nameOf(sheet, part);
    if (last && from < to && last[2] === from && last[3] === to)
      last[0] = cut(`${last[0]}\n${names}`, longestNames);
    else if (names) found.push(...said(names, saidBy(sheet, part), from, to));
    const icons = sheet.icons.get(part) ?? [];
    for (const [name, at] of icons.slice(0, mostIcons))
      found.push(...said(name, behind(sheet, at, part), at, at));
    if (found.length >= mostNamed) break;
  }
  return found;
}

const nameOf = (sheet: Sheet, part: Part): string =>
  part.to - part.from <= longestHint
    ? `${columnOf(sheet, part)}${part.name === 'img' ? `img ${logoOf(sheet, part)} ` : ''}${part.called} ${namesOf(sheet, part)}`
        .trim()
        .slice(0, longestName)
    : '';

/** What the first row of its table says above a cell, behind a colon on a line of its own. */
function columnOf(sheet: Sheet, cell: Part): string {
  const row = cell.parent;
  if (row?.name !== 'tr') return '';
  let table: Part | undefined = row;
  while (table && table.name !== 'table') table = table.parent;
  const first = table && within(sheet, table).find(({ name }) => name === 'tr');
  const cells = children(sheet, row);
  const head = first && cells.length > 2 && children(sheet, first)[cells.indexOf(cell)];
  return head ? `:${shown(sheet, head)}\n` : '';
}

/** "logo" where the address of a picture says so. */
const logoOf = (sheet: Sheet, { element }: Part) =>
  /logo/i.exec(sheet.access.attribute(element, 'src') ?? '') ?? '';

const said = (names: string, words: string | undefined, from: number, to: number): Named[] =>
  words && words.length <= longestHint && letter.test(words) && !words.includes('\n')
    ? [[names, words, from, to]]
    : [];

/** The words of a part, those by which a picture is described, or those behind an icon. */
function saidBy(sheet: Sheet, part: Part): string | undefined {
  if (part.from < part.to) return firstLinked(sheet, part);
  if (part.name === 'img') return sheet.access.attribute(part.element, 'alt');
  return inline.has(part.name) ? behind(sheet, part.to, part.parent) : undefined;
}

/** What follows an icon on its line or the next, within the part that the icon stands in. */
const behind = ({ text }: Sheet, from: number, around: Part | undefined): string =>
  text
    .slice(from, around && around.to > from ? around.to : from + longestHint)
    .trim()
    .split('\n', 1)
    .join();

/** What a part says; where it begins with a link, what the link says. */
function firstLinked(sheet: Sheet, part: Part): string {
  const whole = shown(sheet, part);
  const link = part.links > 0 && within(sheet, part).find(({ name }) => name === 'a');
  const words = link ? shown(sheet, link) : '';
  return words && whole.startsWith(words) ? words : whole;
}

/** What a part's author names it beside its class. */
export const namesOf = (sheet: Sheet, part: Part): string =>
  sheet.having.get('id')?.has(part.element)
    ? namingAttributes.map((key) => sheet.access.attribute(part.element, key)).join(' ')
    : '';

/** What the first headings say. */
export const headingsIn = (sheet: Sheet, parts: readonly Part[]): string[] =>
  firstShort(parts, isHeading(sheet)).map((part) => headline(sheet, part));

const isHeading = (sheet: Sheet) => (part: Part) =>
  /^h[1-6]$/.test(part.name) || attributeOf(sheet, part, 'role') === 'heading';

const badges = /badge|label|(?<![a-z])(?:tag|new|hide)(?![a-z])|sr-only|visually-hidden/i;

/** What a heading says besides badges; where half of it is one link, what that says: some say it twice. */
export function headline(sheet: Sheet, heading: Part): string {
  const inner = within(sheet, heading).slice(1);
  const link = inner.find(({ name }) => name === 'a');
  const whole = shown(sheet, heading);
  if (link && link.linked * 2 + 1 >= whole.length && whole !== shown(sheet, link))
    return headline(sheet, link);
  const apart = new Set(inner.filter(({ called }) => badges.test(called)));
  return (apart.size > 0 && shownBeside(sheet, heading, apart)) || whole;
}

/** The texts that only tell a time, are there to be pressed or are badges. */
export function asidesIn(sheet: Sheet, parts: readonly Part[]): string[] {
  return firstShort(
    parts,
    (part) =>
      part.name === 'time' || part.name === 'button' || badges.test(`${part.called} ${namesOf(sheet, part)}`),
  ).map((part) => shown(sheet, part));
}

/** What the first links say, and where they lead. */
export function linksIn(sheet: Sheet, parts: readonly Part[]): Pick<Clues, 'links' | 'targets'> {
  const found = parts
    .filter(({ name, links, from, to }) => name === 'a' && links > 0 && from < to)
    .slice(0, mostWords);
  return {
    links: found.map((part) => cut(headline(sheet, part), longestHint)),
    targets: found.map(
      ({ element }) => sheet.access.attribute(element, 'href')?.slice(0, longestTarget) ?? '',
    ),
  };
}

const mostWords = 8;
const longestTarget = 200;

/** The first parts of a kind that have few words. */
const firstShort = (parts: readonly Part[], kind: (part: Part) => boolean): Part[] =>
  parts
    .filter((part) => part.from < part.to && part.to - part.from <= longestHint && kind(part))
    .slice(0, mostWords);
