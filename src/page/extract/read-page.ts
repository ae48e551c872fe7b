import { type Access, accessTo } from './access.ts';
import { letter } from './letters.ts';
import { createLineWriter, type Gap, type LineWriter } from './line-writer.ts';
import { attributeOf, type Part, rareAttributes, type Sheet } from './sheet.ts';
import { finishNow, type Steps } from './steps.ts';
import { type Way, wayFrom } from './way.ts';

/** A part that is still being read. */
interface Draft extends Omit<Part, 'parent' | Growing> {
  readonly parent: Draft | undefined;
  /** Whether line breaks in its text are shown as such. */
  readonly kept: boolean;
  after: Part['after'];
  to: Part['to'];
  breaks: Part['breaks'];
  links: Part['links'];
  linked: Part['linked'];
  firstLink: Part['firstLink'];
}
type Growing = 'after' | 'to' | 'breaks' | 'links' | 'linked' | 'firstLink';

interface Reading {
  readonly access: Access;
  readonly writer: LineWriter;
  readonly parts: Draft[];
  readonly scripts: string[];
  readonly states: string[];
  readonly about: Map<string, string>;
  /** The part that closed last. */
  closed: Draft | undefined;
  /** The shadow trees that were reached. */
  readonly shadows: ShadowRoot[];
  /** By rare attribute, the elements that have it or another of its row. */
  readonly having: Map<string, Set<Element>>;
  readonly icons: Map<Draft, [string, number][]>;
}

const mostElements = 150_000;
const mostText = 4_000_000;
const mostScript = 1_000_000;
const mostAbout = 10_000;

const unseen = words(
  'script style template noscript canvas iframe object audio video select datalist textarea title rp',
);
/** Elements that stand within a line. */
export const inline = words(
  'a abbr b bdi cite code data del em font i img ins kbd label mark q rt ruby s small span strong sub sup time u var wbr',
);
const formatting = words('b strong i em u s font mark sub sup small wbr img');
const controls = words('a label time button');

/** Read everything under `root` (the whole document unless given). Linear in the size of the page. */
export const readPage = (page: Document, root?: Element): Sheet =>
  finishNow(readPageInSteps(accessTo(page), root)) as Sheet;

/** The same in steps. Undefined when the page was changed meanwhile just where it was being read. */
export function* readPageInSteps(access: Access, root = access.root): Steps<Sheet | undefined> {
  const reading: Reading = {
    access,
    writer: createLineWriter(),
    parts: [],
    scripts: [],
    states: [],
    about: new Map(),
    closed: undefined,
    shadows: [],
    having: new Map(),
    icons: new Map(),
  };
  if (root && !(yield* walk(reading, root))) return undefined;
  return { ...reading, text: reading.writer.text() };
}

const nodesAtATime = 200;

/** False when the node that was reached had left the page when it was to go on from there. */
function* walk(reading: Reading, root: Element): Steps<boolean> {
  const { access, shadows } = reading;
  const way = wayFrom(access, root, (tree) => shadows.push(tree));
  yield* lookUp(reading, root);
  let seen = 0;
  let open: Draft | undefined;
  let node: Node | undefined = root;
  for (let count = 1; node; count += 1) {
    const tree = shadows[seen];
    if (tree) {
      seen += 1;
      yield* lookUp(reading, tree);
    }
    if (tree || count % nodesAtATime === 0) {
      yield;
      if (!way.isThere()) return false;
    }
    const entered = visit(reading, node, open);
    node = entered && way.into(entered.element, entered.name);
    open = entered ?? open;
    if (!node) [node, open] = onwards(reading, way, open, entered !== undefined);
  }
  return true;
}

/** The node after one that was seen, and the part that is open there. Closes the parts that end before it; `closes` the one that was reached, too. */
function onwards(
  reading: Reading,
  way: Way,
  from: Draft | undefined,
  closes: boolean,
): [Node | undefined, Draft | undefined] {
  let open = from;
  let next = closes ? undefined : following(reading, way, open);
  for (let within = !closes; open && !next; within = true) {
    next = within ? way.back() : undefined;
    if (next) break;
    leave(reading, open);
    open = open.parent;
    next = following(reading, way, open);
  }
  return [next, open];
}

/** The next node beside this one, within an open part. */
function following({ parts, writer }: Reading, way: Way, open: Draft | undefined): Node | undefined {
  const isFull = parts.length >= mostElements || writer.length() >= mostText;
  return open && !isFull ? way.beside() : undefined;
}

/** The new part if what it holds is to be read. */
function visit(reading: Reading, node: Node, parent: Draft | undefined): Draft | undefined {
  const { access, writer, parts } = reading;
  const name = access.name(node);
  if (name === '#text') {
    writer.write(access.words(node), parent?.kept === true);
    return undefined;
  }
  const element = node as Element;
  const called = access.attribute(element, 'class') ?? '';
  const icon = iconName(access, element, name, called);
  if (icon) {
    noteIcon(reading, icon, parent);
    return undefined;
  }
  note(reading, element, name);
  const style = attributeOf(reading, { element, parent }, 'style') ?? '';
  if (unseen.has(name) || (parent && isHidden(reading, { element, parent, name }, style))) return undefined;
  const gap = gapAround(name);
  // What nobody sees in the middle of a word is there to keep the word from being found. For all else the layout is not asked.
  if (!gap && writer.isInWord() && access.isInWord(element) && !access.takesRoom(element)) return undefined;
  if (gap) writer.gap(gap);
  else join(reading, name, called, parent);
  const part: Draft = {
    element,
    name,
    called,
    parent,
    number: parts.length,
    after: 0,
    from: writer.length(),
    to: 0,
    breaks: -writer.breaks(),
    links: 0,
    linked: 0,
    firstLink: undefined,
    kept: parent?.kept || name === 'pre' || keeps.test(style),
  };
  parts.push(part);
  if (name === 'img') writePicture(writer, access.attribute(element, 'alt')?.trim() ?? '');
  return part;
}

/** Tell the writer when this inline element opens right where another one closed. Two of one kind of making are laid out by their classes. */
function join({ writer, closed }: Reading, name: string, called: string, parent: Draft | undefined): void {
  if (closed?.to !== writer.length()) return;
  const isLaidOut = called !== '' && closed.called !== '' && closed.parent === parent;
  if (!isLaidOut && (formatting.has(name) || formatting.has(closed.name))) return;
  writer.seam(controls.has(name) || controls.has(closed.name), isLaidOut);
}

function leave(reading: Reading, part: Draft): void {
  const { access, writer, parts } = reading;
  const { name, parent } = part;
  part.after = parts.length;
  part.to = writer.length();
  part.breaks += writer.breaks();
  if (name === 'a' && leads(access.attribute(part.element, 'href'))) {
    part.links += 1;
    part.linked = part.to - part.from;
    part.firstLink = part.from;
  }
  if (parent) {
    parent.links += part.links;
    parent.linked += part.linked;
    parent.firstLink ??= part.firstLink;
  }
  // Empty elements are icons: what closed before them still stands next.
  if (part.from !== part.to) reading.closed = part;
  const gap = gapAround(name);
  if (gap) writer.gap(gap);
}

/** A link within the page, or to a script that is given no address, leads to no post of its own. */
function leads(href: string | undefined): boolean {
  return href !== undefined && href !== '' && !/^\s?(?:#|javascript:(?!\w+\('\w+\/))/i.test(href);
}

function gapAround(name: string): Gap | undefined {
  if (name === 'td' || name === 'th') return '\t';
  if (name === 'button') return ' ';
  return inline.has(name) ? undefined : '\n';
}

/** An alt text of this length tells what a picture says; a shorter one names a person, a firm or the picture. */
const leastAlt = 60;

/** Emoji are often pictures, and posters are told in words by some sites. Other pictures' descriptions are not shown. */
function writePicture(writer: LineWriter, alt: string): void {
  if (alt.length >= leastAlt && /\s/.test(alt)) {
    writer.gap('\n');
    writer.write(alt, false);
    writer.gap('\n');
  } else if (alt && alt.length <= 12 && !/\s/.test(alt) && !letter.test(alt)) writer.write(alt, false);
}

const hides = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const keeps = /white-space\s*:\s*(?:pre|break)/i;

const isHidden = (reading: Reading, part: Pick<Draft, 'element' | 'parent' | 'name'>, style: string) =>
  hides.test(style) ||
  attributeOf(reading, part, 'hidden') !== undefined ||
  (part.name === 'dialog' && reading.access.attribute(part.element, 'open') === undefined);

/** Asks once for all elements of a tree that have a rare attribute: to ask each of them takes Firefox longer than to read its words. */
function* lookUp({ access, having }: Reading, tree: ParentNode): Steps<void> {
  let count = 0;
  for (const row of rareAttributes) {
    const found = having.get(row[0]) ?? new Set();
    for (const key of row) having.set(key, found);
    for (const element of access.find(tree, `[${row.join('],[')}]`)) {
      found.add(element);
      if (++count % nodesAtATime === 0) yield;
    }
  }
}

/** Fonts that draw an icon in place of its name: "location_on". */
const iconFonts = /material-(?:icon|symbol)/;
const ofFont = /^\s*[a-z\d_]{2,30}\s*$/;

/** What an icon is called that an element draws; undefined where it draws none. */
function iconName(access: Access, element: Element, name: string, called: string): string | undefined {
  if (name === 'svg') return `${called} ${access.attribute(element, 'data-testid')}`;
  return iconFonts.test(called) ? ofFont.exec(access.words(element))?.[0] : undefined;
}

/** Keep what a drawn icon is called. Between it and the next stands one of several short things. */
function noteIcon({ writer, icons }: Reading, names: string, parent: Draft | undefined): void {
  writer.gap('\n');
  const icon = [names, writer.length()] as [string, number];
  const beside = parent && icons.get(parent);
  if (beside) beside.push(icon);
  else if (parent) icons.set(parent, [icon]);
}

/** Keep what the page says about itself: titles, descriptions, its own address, structured data. */
function note({ access, about, scripts, states }: Reading, element: Element, name: string): void {
  const attribute = (key: string) => access.attribute(element, key);
  const say = (key: string | undefined, value: string | undefined) => {
    if (key && value && !about.has(key)) about.set(key, value.slice(0, mostAbout).trim());
  };
  if (name === 'title') say('title', access.words(element));
  else if (name === 'meta') say(attribute('property') ?? attribute('name'), attribute('content'));
  else if (name === 'link' && attribute('rel') === 'canonical') say('canonical', attribute('href'));
  else if (name === 'script') {
    const [json, linked] = /(ld\+)?json/i.exec(attribute('type') ?? '') ?? [];
    if (json) (linked ? scripts : states).push(access.words(element).slice(0, mostScript));
  }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
