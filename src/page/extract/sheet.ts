import type { Access } from './access.ts';

/** One element as its page shows it. Offsets count UTF-16 code units of the sheet's text. */
export interface Part {
  readonly element: Element;
  /** Local name in lower case. */
  readonly name: string;
  /** What the page's author calls its kind: its class attribute. */
  readonly called: string;
  readonly parent: Part | undefined;
  /** Position in reading order. */
  readonly number: number;
  /** Number of the first part after this one and all it holds. */
  readonly after: number;
  readonly from: number;
  readonly to: number;
  /** Line breaks inside its text. */
  readonly breaks: number;
  /** Links inside it, itself included. */
  readonly links: number;
  /** Code units of text inside those links. */
  readonly linked: number;
  /** Where the first of those links starts. */
  readonly firstLink: number | undefined;
}

/** What a page shows, read once from top to bottom. */
export interface Sheet {
  readonly access: Access;
  readonly text: string;
  /** In reading order; the first holds all others. */
  readonly parts: readonly Part[];
  /** Contents of JSON-LD scripts. */
  readonly scripts: readonly string[];
  /** Contents of the JSON scripts that a page's own program starts from. */
  readonly states: readonly string[];
  /** The shadow trees that hold some of it. */
  readonly shadows: readonly ShadowRoot[];
  /** What the page says about itself in its head, by name or property. */
  readonly about: ReadonlyMap<string, string>;
  /** By rare attribute, the elements that have it or another of its row. */
  readonly having: ReadonlyMap<string, ReadonlySet<Element>>;
  /** By part, what the icons that are drawn right inside it are called, and where they stand. */
  readonly icons: ReadonlyMap<Part, readonly (readonly [name: string, at: number])[]>;
}

/** Where authors write what a part is. */
export const namingAttributes = [
  'id',
  'itemprop',
  'property',
  'data-testid',
  'data-test',
  'data-automation',
  'data-qa',
  'data-cy',
  'data-at',
] as const;
/** The attributes that few elements have and this reader asks for; those of one row are looked up together. */
export const rareAttributes = [
  namingAttributes,
  ['itemtype', 'typeof', 'content'],
  ['role'],
  ['lang'],
  ['hidden'],
  ['style'],
] as const;
export type RareAttribute = (typeof rareAttributes)[number][number];

/** A rare attribute of a part. */
export function attributeOf(
  { access, having }: Pick<Sheet, 'access' | 'having'>,
  { element, parent }: Pick<Part, 'element' | 'parent'>,
  key: RareAttribute,
): string | undefined {
  // The part that holds all others is in no tree that was looked through.
  const has = !parent || having.get(key)?.has(element);
  return has ? access.attribute(element, key) : undefined;
}

/** The text of a part, trimmed. */
export function shown(sheet: Sheet, part: Part): string {
  return sheet.text.slice(part.from, part.to).trim();
}

/** A part's text without the skipped parts inside it, trimmed. */
export function shownBeside(sheet: Sheet, part: Part, skipped: ReadonlySet<Part>): string {
  const pieces: string[] = [];
  let { from } = part;
  for (let at = part.number + 1; at < part.after; at += 1) {
    const inner = sheet.parts[at];
    if (!inner || !skipped.has(inner)) continue;
    pieces.push(sheet.text.slice(from, inner.from).trim());
    from = inner.to;
    at = inner.after - 1;
  }
  pieces.push(sheet.text.slice(from, part.to).trim());
  return pieces.filter(Boolean).join('\n');
}

/** Whether a part is another one or stands inside it. */
export const holds = (outer: Part, { number }: Part): boolean =>
  outer.number <= number && number < outer.after;

/** Whether a part neither holds nor stands inside one of the others. */
export const isApart = (part: Part, others: readonly Part[]): boolean =>
  !others.some((other) => holds(other, part) || holds(part, other));

/** A part and those inside it, in reading order, `most` of them at the most. */
export function within(sheet: Sheet, part: Part, most = sheet.parts.length): Part[] {
  return sheet.parts.slice(part.number, Math.min(part.after, part.number + most));
}

/** The parts directly inside a part. */
export function children(sheet: Sheet, part: Part): Part[] {
  const found: Part[] = [];
  for (let at = sheet.parts[part.number + 1]; at && at.number < part.after; at = sheet.parts[at.after]) {
    found.push(at);
  }
  return found;
}
