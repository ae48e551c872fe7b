import { letters } from './letters.ts';
import { inline } from './read-page.ts';
import { attributeOf, children, namingAttributes, type Part, type Sheet, shown } from './sheet.ts';
import type { Steps } from './steps.ts';

/** A part that stands in a row of like parts, and the row's number. */
export interface Record {
  readonly part: Part;
  readonly row: number;
}

const neverRecords = new Set(
  'main p td th dt dd ul ol table thead tbody form pre blockquote figure header button'.split(' '),
);
/** Words and headings are parts of records; but a link may be one. */
const isNever = (name: string) =>
  neverRecords.has(name) || /^h\d/.test(name) || (name !== 'a' && inline.has(name));
const mostRecords = 2000;
const shortest = 20;
const shortestOnAverage = 24;
const shortestUnlinked = 60;
const longest = 100_000;
const comparedParts = 24;
const leastAlike = 0.3;
const partsAtATime = 2_000;

/**
 * Find repeated posts: parts of like place and like making, several of them beside each other, each with
 * lines of its own and a link near its start, or named an article by the page. In reading order.
 */
export function* findRecords(sheet: Sheet, furniture: ReadonlySet<Part>): Steps<Record[]> {
  const kinds = yield* kindsOf(sheet);
  const rows: (readonly Part[])[] = [];
  for (const members of yield* gather(sheet, furniture, kinds)) {
    const fits = (some: readonly Part[]) =>
      isRow(sheet, members, some) && standBesideOthers(sheet, some, kinds);
    const cards = alike(yield* recordsAmong(sheet, members), kinds);
    const said = fits(cards) ? cards : alike(messages(sheet, members), kinds);
    if (said === cards || fits(said)) rows.push(said);
  }
  const seen = new Set([...furniture, ...rows.flat()]);
  const ofKind = Map.groupBy(sheet.parts, ({ number }) => kinds[number]);
  const records: Record[] = [];
  for (const [row, said] of rows.entries()) {
    yield;
    const ownKind = kinds[(said[0] as Part).number];
    const beside = kinBeside(sheet, said, kinds, seen);
    const fellows = beside.filter(({ number }) => kinds[number] === ownKind);
    const others = [
      ...beside,
      ...kinElsewhere(said, ofKind.get(ownKind), kinds),
      ...answersIn(said, sheet, kinds),
    ];
    const apart = others.filter((part) => isRecord(sheet, part) || isStamped(sheet, part));
    const kin = [...fellows, ...apart].filter(
      (part) => !seen.has(part) && part.to - part.from >= shortest && seen.add(part),
    );
    records.push(...[...said, ...kin].map((part) => ({ part, row })));
  }
  return records.sort((one, two) => one.part.number - two.part.number).slice(0, mostRecords);
}

/** Beside records of a row, unseen parts that hardly differ from them in what they hold: the one that is chosen, or paid for, or one's own. */
function kinBeside(
  sheet: Sheet,
  row: readonly Part[],
  kinds: readonly number[],
  seen: ReadonlySet<Part>,
): Part[] {
  const places = new Map(row.map((part) => [part.parent, part]));
  return [...places].flatMap(([parent, record]) =>
    (parent ? children(sheet, parent) : []).filter(
      (part) => !seen.has(part) && part.name === record.name && isMadeLike(record, part, kinds),
    ),
  );
}

/** Of all parts of a row's kind those that are made like its first record and hold none, wherever they stand: offers that are paid for stand above a list. */
const kinElsewhere = (
  [record]: readonly Part[],
  ofKind: readonly Part[] = [],
  kinds: readonly number[],
): Part[] =>
  ofKind.filter(
    (part, at) =>
      isMadeLike(record as Part, part, kinds) && (ofKind[at + 1]?.number ?? Infinity) >= part.after,
  );

/** Whether a part holds hardly anything that a record does not. */
function isMadeLike(record: Part, part: Part, kinds: readonly number[]): boolean {
  const making = makingOf(record, kinds);
  const own = makingOf(part, kinds);
  const shared = [...own].filter((kind) => making.has(kind)).length;
  return shared >= leastShared && shared >= own.size * mostlyShared;
}

const leastShared = 3;
const mostlyShared = 0.8;

/** The kinds of the parts that a part begins with. */
const makingOf = ({ number, after }: Part, kinds: readonly number[]) =>
  new Set(kinds.slice(number + 1, Math.min(after, number + 1 + comparedParts)));

/** What stands once in each of several blocks is a part of them, unless messages of one person stand together there. */
function standBesideOthers(sheet: Sheet, row: readonly Part[], kinds: readonly number[]): boolean {
  // Lists of one item each stand for their items.
  const places = row.map(({ parent }) => (parent && neverRecords.has(parent.name) ? parent.parent : parent));
  return (
    // Rows of a table that has but two lay out one item.
    (row[0]?.name === 'tr'
      ? places.some((place, at) => place === places[at + 2])
      : new Set(places).size < row.length) ||
    row.every(({ name }) => name === 'article') ||
    kinBeside(sheet, row, kinds, new Set(row)).some((part) => isStamped(sheet, part))
  );
}

/** Inside records, parts that are made the same: answers to comments. */
function answersIn(row: readonly Part[], { parts }: Sheet, kinds: readonly number[]): Part[] {
  return row.flatMap(({ number, after }) =>
    parts.slice(number + 1, after).filter((part) => kinds[part.number] === kinds[number]),
  );
}

/** Words of classes that tell neighbours apart: numbers, which is first or chosen, and in WordPress all that follows: where each was filed. */
const ofOne = /\s(?:status-.*|\S*(?:\d|first|last|odd|even|active)\S*)/gi;

/** Where names for tests stand: whatever the classes, they say what a part is. */
const forTests = namingAttributes.slice(3);

/** A number for each part, the same for those of one name and class, or of one name for tests. */
function* kindsOf(sheet: Sheet): Steps<readonly number[]> {
  const known = new Map<string, number>();
  const makings = new Map<string, string>();
  const kinds: number[] = [];
  for (const part of sheet.parts) {
    if (part.number % partsAtATime === 0) yield;
    const named = forTests.map((key) => attributeOf(sheet, part, key)).find(Boolean);
    const written = `${part.name} ${named?.replace(/[^-_]*\d[^-_]*/g, '') ?? part.called}`;
    const bare = /\d/.test(written) ? written : `${part.name} `;
    const made = makings.get(written) ?? written.replaceAll(ofOne, '').replace(/^\S+$/, bare);
    makings.set(written, made);
    const kind = known.get(made) ?? known.size;
    known.set(made, kind);
    kinds.push(kind);
  }
  return kinds;
}

/** Put parts of one kind together, below parents and grandparents of one kind. */
function* gather(sheet: Sheet, furniture: ReadonlySet<Part>, kinds: readonly number[]): Steps<Part[][]> {
  const kind = (part: Part | undefined) => part && kinds[part.number];
  const rows = new Map<string, Part[]>();
  for (const part of sheet.parts) {
    if (part.number % partsAtATime === 0) yield;
    if (isNever(part.name) || furniture.has(part) || part.to - part.from < shortest) continue;
    const key =
      part.name === 'article'
        ? `${kind(part)}`
        : `${kind(part)} ${kind(part.parent)} ${kind(part.parent?.parent)}`;
    const row = rows.get(key);
    if (row) row.push(part);
    else rows.set(key, [part]);
  }
  return [...rows.values()];
}

/** Those members that may be records. */
function* recordsAmong(sheet: Sheet, members: readonly Part[]): Steps<Part[]> {
  const records: Part[] = [];
  for (const part of members) {
    yield;
    if (isRecord(sheet, part)) records.push(part);
  }
  return records;
}

/** Those members that are made like others: they share some of the parts they begin with. */
function alike(members: readonly Part[], kinds: readonly number[]): Part[] {
  const counts = new Map<number, number>();
  const makings = members.map((member) => {
    const making = makingOf(member, kinds);
    for (const kind of making) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return making;
  });
  return members.filter((_, index) => {
    const making = makings[index] as ReadonlySet<number>;
    let others = -making.size;
    for (const kind of making) others += counts.get(kind) as number;
    return others >= making.size * (members.length - 1) * leastAlike;
  });
}

function isRecord(sheet: Sheet, part: Part): boolean {
  const length = part.to - part.from;
  if (length > longest || (!hasLines(sheet, part) && part.name !== 'tr')) return false;
  const isMenu = part.links > 4 && part.linked > length * 0.85 && !isLinkedCard(sheet, part);
  // Messages have a role and few words; the boxes of a page may be articles by their name.
  const isLong = length >= (part.name === 'article' ? shortestUnlinked : shortestOnAverage);
  return (
    (isLong && isArticle(sheet, part)) || (!isMenu && (startsWithLink(sheet, part) || isPressed(sheet, part)))
  );
}

/** Many links and hardly a word beside them are a menu, unless one of them holds lines: the face of a card. */
const isLinkedCard = (sheet: Sheet, { number, after }: Part) =>
  sheet.parts.slice(number + 1, after).some(({ name, breaks }) => name === 'a' && breaks > 1);

/** Messages of a conversation lead nowhere, but say when they were written. One alone would be an article. */
function messages(sheet: Sheet, members: readonly Part[]): Part[] {
  if (members.length < fewestMessages) return [];
  return members.filter(
    (part) =>
      part.parent?.name !== 'dl' &&
      (part.name !== 'tr' || isPressed(sheet, part)) &&
      part.to - part.from <= longest &&
      isStamped(sheet, part),
  );
}

const fewestMessages = 3;
/** How many parts of a message are looked at for its time, from its beginning and from its end. */
const stampedParts = 12;

function isStamped(sheet: Sheet, { number, after }: Part): boolean {
  const first = sheet.parts.slice(number + 1, Math.min(after, number + 1 + stampedParts));
  const last = sheet.parts.slice(Math.max(number + 1, after - stampedParts), after);
  return [...first, ...last].some(
    (part) =>
      part.name === 'time' || (part.to - part.from <= longestTime && timeLike.test(shown(sheet, part))),
  );
}

const longestTime = 30;
/** "12:30", "2h", "3 days ago", "11-29", "25 2026"; not how many liked it, or would be found. */
const timeLike = new RegExp(`\\d(?:[:.\\-/]\\d|\\s?[${letters}]|\\s20\\d)`);

/** A break at the very start belongs to what stands before. */
function hasLines(sheet: Sheet, part: Part): boolean {
  return part.breaks > (sheet.text[part.from] === '\n' ? 1 : 0);
}

/** Whether a part says that it can be pressed, link or not. */
const isPressed = ({ access }: Sheet, { element, called }: Part): boolean =>
  /pointer|click/.test(`${called}${access.attribute(element, 'style')}`) ||
  Boolean(access.attribute(element, 'onclick'));

function isArticle(sheet: Sheet, part: Part): boolean {
  return part.name === 'article' || /^(?:article|listitem|row)$/.test(attributeOf(sheet, part, 'role') ?? '');
}

/** A card leads to its post from its title, its name or its whole face: within its first lines, or around it. */
function startsWithLink(sheet: Sheet, { parent, from, firstLink }: Part): boolean {
  if (parent?.name === 'a') return true;
  if (firstLink === undefined || firstLink - from > 160) return false;
  return sheet.text.slice(from, firstLink).trim().split('\n').length < leadingLines;
}

/** A firm's name is the first link of some cards. */
const leadingLines = 10;

function isRow(sheet: Sheet, members: readonly Part[], fit: readonly Part[]): boolean {
  if (fit.length < 2 || fit.length * 2 < members.length) return false;
  if (fit.length < 3 && !fit.every((part) => isArticle(sheet, part))) return false;
  return fit.reduce((sum, { from, to }) => sum + to - from, 0) >= fit.length * shortestOnAverage;
}
