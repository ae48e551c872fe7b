import { letters } from './letters.ts';

/** Safe ways into one document: what a page names its form fields or images after cannot answer for the DOM. */
export interface Access {
  readonly page: Document;
  readonly root: Element | undefined;
  /** How many elements the page has. */
  readonly count: () => number;
  /** The name of an element, in small letters; "#text" for text. */
  readonly name: (node: Node) => string;
  readonly attribute: (element: Element, name: string) => string | undefined;
  readonly words: (node: Node) => string;
  readonly walk: (root: Node, show: number) => TreeWalker;
  /** The elements in a tree that a selector matches. */
  readonly find: (tree: ParentNode, selector: string) => Iterable<Element>;
  /** How large a picture is by itself, in pixels; 0 while it is not loaded. */
  readonly size: (image: Element) => { readonly width: number; readonly height: number };
  readonly isConnected: (node: Node) => boolean;
  /** Whether an element begins with nothing but letters, and a letter follows it. No element in a line can hide these from us. */
  readonly isInWord: (element: Element) => boolean;
  /** Whether an element takes room where a reader can see it. True for all of a page that is not laid out. */
  readonly takesRoom: (element: Element) => boolean;
  /** The tree that is shown in the place of an element of this name, closed ones too where the browser lets an extension see them. */
  readonly shadow: (element: Element, name: string) => ShadowRoot | null | undefined;
}

export type ShadowOf = (element: Element) => ShadowRoot | null | undefined;

/** The words that the reader selected on a page. */
export function selectedWords(page: Document): string {
  const getSelection = inherited(page, 'getSelection') as Document['getSelection'];
  return getSelection.call(page)?.toString().trim() ?? '';
}

/** Take the DOM's own functions from behind the page's elements, once for each document. */
export function accessTo(page: Document, shadowOf?: ShadowOf): Access {
  // `<form><input name="attributes">` and `<img name="createTreeWalker">` hide the real properties of
  // their form or document, but never those of its prototype.
  const root = (inherited(page, 'documentElement') as Element | null) ?? undefined;
  const createTreeWalker = inherited(page, 'createTreeWalker') as Document['createTreeWalker'];
  // A document without elements has nothing that could be asked.
  const some: Element | Document = root ?? page;

  // One question for both what a node is and what it is called.
  const name = getter(some, 'nodeName');
  const words = getter(some, 'textContent');
  const connected = getter(some, 'isConnected');
  const shadowRoot = getter(some, 'shadowRoot');
  const createRange = inherited(page, 'createRange') as Document['createRange'];
  const getBox = inherited(some, 'getBoundingClientRect') as Element['getBoundingClientRect'];
  const getAttribute = inherited(some, 'getAttribute') as Element['getAttribute'];
  return {
    page,
    root,
    // An `html` element has no named properties that could hide it.
    count: () => some.getElementsByTagName('*').length,
    name: (node) => (name.call(node) as string).toLowerCase(),
    attribute: (element, key) => getAttribute.call(element, key) ?? undefined,
    words: (node) => (words.call(node) as string | null) ?? '',
    walk: (from, show) => createTreeWalker.call(page, from, show),
    find: (tree, selector) =>
      (inherited(tree, 'querySelectorAll') as ParentNode['querySelectorAll']).call(tree, selector),
    size: (image) => ({
      width: Number(inherited(image, 'naturalWidth')) || 0,
      height: Number(inherited(image, 'naturalHeight')) || 0,
    }),
    isConnected: (node) => connected.call(node) as boolean,
    isInWord: ({ firstChild, nextSibling }) =>
      inWord.test(`${firstChild?.nodeValue ?? ''}|${nextSibling?.nodeValue ?? ''}`),
    takesRoom(element) {
      const box = getBox.call(element);
      if (isLarge(box) || getBox.call(some as Element).width === 0) return true;
      if (box.width + box.height > 0) return false;
      // What has no box of its own may show what it holds all the same.
      const held = createRange.call(page);
      held.selectNodeContents(element);
      return isLarge(held.getBoundingClientRect());
    },
    // Asking for closed ones takes time, and hardly any but custom elements have one.
    shadow: (element, name) =>
      (shadowRoot.call(element) as ShadowRoot | null) ??
      (name.includes('-') ? shadowOf?.(element) : undefined),
  };
}

const inWord = new RegExp(`^[\\d${letters}]+\\|[\\d${letters}]`);

const isLarge = ({ width, height, right }: DOMRect) => Math.min(width, height) > 1 && right > 0;

function inherited(object: object, name: string): unknown {
  const prototype = Object.getPrototypeOf(object) as object;
  return Reflect.get(prototype, name, object);
}

function getter(object: object, name: string): (this: Node) => unknown {
  let owner = Object.getPrototypeOf(object) as object | null;
  while (owner) {
    const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
    if (get) return get;
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  return () => undefined;
}
