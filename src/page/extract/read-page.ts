import { type Access, accessTo } from './access.ts';
import { createLineWriter, type Gap, type LineWriter } from './line-writer.ts';

/**
 * What a page shows, read once from top to bottom. Elements are known by their number in reading order;
 * element `i` holds the elements up to `after[i]` and the text `[from[i], to[i])`.
 */
export interface Sheet {
  readonly access: Access;
  readonly text: string;
  readonly elements: readonly Element[];
  readonly names: readonly string[];
  /** Number of the parent; -1 for the first element. */
  readonly parents: readonly number[];
  /** Position among the element children of the parent. */
  readonly places: readonly number[];
  readonly after: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Contents of JSON-LD scripts. */
  readonly scripts: readonly string[];
  /** What the page says about itself in its head, by name or property. */
  readonly about: ReadonlyMap<string, string>;
}

interface Draft {
  readonly access: Access;
  readonly writer: LineWriter;
  readonly elements: Element[];
  readonly names: string[];
  readonly parents: number[];
  readonly places: number[];
  readonly after: number[];
  readonly from: number[];
  readonly to: number[];
  readonly scripts: string[];
  readonly about: Map<string, string>;
  /** The element that closed last, and how much was written then. */
  closed: { readonly at: number; readonly name: string };
}

const mostElements = 150_000;
const mostText = 4_000_000;
const mostScript = 1_000_000;
const showElementsAndText = 5;

const unseen = new Set(
  'script style template noscript svg canvas iframe object embed audio video map select datalist textarea title rp'.split(
    ' ',
  ),
);
const inline = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rb rt ruby s samp small
  span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
const formatting = new Set('b strong i em u s font mark sub sup small big wbr img br'.split(' '));
const controls = new Set(['a', 'label', 'time', 'button']);

/** Read everything under `root` (the whole document unless given). Linear in the size of the page. */
export function readPage(page: Document, root?: Element): Sheet {
  const access = accessTo(page);
  const draft: Draft = {
    access,
    writer: createLineWriter(),
    elements: [],
    names: [],
    parents: [],
    places: [],
    after: [],
    from: [],
    to: [],
    scripts: [],
    about: new Map(),
    closed: { at: 0, name: '' },
  };
  const start = root ?? access.root;
  if (start) walk(draft, start);
  const { closed: _, writer, ...sheet } = draft;
  return { ...sheet, text: writer.text() };
}

function walk(draft: Draft, root: Element): void {
  const walker = draft.access.walk(root, showElementsAndText);
  const open: number[] = [];
  const places = [0];
  for (let node: Node | null = root; node; ) {
    const entered = visit(draft, node, open.at(-1) ?? -1, places);
    if (entered >= 0) {
      open.push(entered);
      places.push(0);
    }
    node = (entered >= 0 && walker.firstChild()) || next(draft, walker, node, open, places);
  }
}

/** The node after this one and all it holds. Closes every element that ends before it. */
function next(draft: Draft, walker: TreeWalker, node: Node, open: number[], places: number[]): Node | null {
  let ended = draft.elements[open.at(-1) ?? -1] === node;
  for (;;) {
    if (ended) {
      leave(draft, open.pop() ?? 0);
      places.pop();
    }
    if (open.length === 0) return null;
    const sibling = full(draft) ? null : walker.nextSibling();
    if (sibling) return sibling;
    walker.parentNode();
    ended = true;
  }
}

function full(draft: Draft): boolean {
  return draft.elements.length >= mostElements || draft.writer.length() >= mostText;
}

/** The element's number if its contents are to be read, -1 otherwise. */
function visit(draft: Draft, node: Node, parent: number, places: number[]): number {
  const { access, writer } = draft;
  if (access.kind(node) !== 1) {
    writer.write(access.words(node), parent >= 0 && keepsLines(draft, parent));
    return -1;
  }
  const element = node as Element;
  const place = places.at(-1) ?? 0;
  places[places.length - 1] = place + 1;
  const name = access.name(element);
  note(draft, element, name);
  if (unseen.has(name) || hidden(access, element, name)) return -1;
  const gap = gapAround(name);
  if (gap) writer.gap(gap);
  else joint(draft, name);
  const index = draft.elements.push(element) - 1;
  draft.names.push(name);
  draft.parents.push(parent);
  draft.places.push(place);
  draft.from.push(writer.length());
  if (name === 'img') writer.write(picture(access.attribute(element, 'alt')), false);
  return index;
}

/** Tell the writer when this inline element opens right where another one closed. */
function joint({ writer, closed }: Draft, name: string): void {
  if (closed.at !== writer.length() || formatting.has(name) || formatting.has(closed.name)) return;
  writer.seam(controls.has(name) || controls.has(closed.name));
}

function leave(draft: Draft, index: number): void {
  draft.after[index] = draft.elements.length;
  draft.to[index] = draft.writer.length();
  const name = draft.names[index] ?? '';
  // Empty elements are icons: what closed before them still stands next.
  if (draft.from[index] !== draft.to[index]) draft.closed = { at: draft.writer.length(), name };
  const gap = gapAround(name);
  if (gap) draft.writer.gap(gap);
}

function gapAround(name: string): Gap | undefined {
  if (name === 'td' || name === 'th') return '\t';
  if (name === 'button') return ' ';
  return inline.has(name) ? undefined : '\n';
}

/** Emoji are often pictures. Other pictures' descriptions are not shown. */
function picture(alt: string | undefined): string {
  return alt && alt.length <= 12 && /^[^\p{L}\p{Z}]+$/u.test(alt) ? alt : '';
}

function hidden(access: Access, element: Element, name: string): boolean {
  if (access.attribute(element, 'hidden') !== undefined) return true;
  if (name === 'dialog' && access.attribute(element, 'open') === undefined) return true;
  const style = access.attribute(element, 'style');
  return style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function keepsLines({ access, elements, names }: Draft, parent: number): boolean {
  const element = elements[parent];
  if (names[parent] === 'pre' || !element) return true;
  return /white-space\s*:\s*(?:pre|break)/i.test(access.attribute(element, 'style') ?? '');
}

/** Keep what the page says about itself: titles, descriptions, its own address, structured data. */
function note({ access, about, scripts }: Draft, element: Element, name: string): void {
  const say = (key: string | undefined, value: string | undefined) => {
    if (key && value && !about.has(key)) about.set(key.toLowerCase(), value.slice(0, 10_000).trim());
  };
  if (name === 'title') say('title', access.words(element));
  if (name === 'meta') {
    const key = access.attribute(element, 'property') ?? access.attribute(element, 'name');
    say(key ?? access.attribute(element, 'http-equiv'), access.attribute(element, 'content'));
  }
  if (name === 'link' && access.attribute(element, 'rel') === 'canonical') {
    say('canonical', access.attribute(element, 'href'));
  }
  if (name === 'script' && /ld\+json/i.test(access.attribute(element, 'type') ?? '')) {
    scripts.push(access.words(element).slice(0, mostScript));
  }
}
