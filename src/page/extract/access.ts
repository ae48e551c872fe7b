/** Safe ways into one document: what a page names its form fields or images after cannot answer for the DOM. */
export interface Access {
  readonly root: Element | undefined;
  /** How many elements the page has. */
  readonly count: () => number;
  /** The local name of an element, in small letters; "#text" for text. */
  readonly name: (node: Node) => string;
  readonly attribute: (element: Element, name: string) => string | undefined;
  readonly words: (node: Node) => string;
  readonly walk: (root: Node, show: number) => TreeWalker;
  /** The elements in a tree that a selector matches. */
  readonly find: (tree: Element | ShadowRoot, selector: string) => Iterable<Element>;
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
  const root = inherited(page, 'documentElement') as Element | null;
  const createTreeWalker = inherited(page, 'createTreeWalker') as Document['createTreeWalker'];
  const walk = (from: Node, show: number) => createTreeWalker.call(page, from, show);
  if (!root)
    return {
      root: undefined,
      count: () => 0,
      name: String,
      attribute: none,
      words: String,
      walk,
      find: none,
      isConnected: none,
      isInWord: none,
      takesRoom: none,
      size: none,
      shadow: none,
    };

  // One question for both what a node is and what it is called.
  const name = getter(root, 'nodeName');
  const words = getter(root, 'textContent');
  const connected = getter(root, 'isConnected');
  const shadowRoot = getter(root, 'shadowRoot');
  const createRange = inherited(page, 'createRange') as Document['createRange'];
  const getBox = inherited(root, 'getBoundingClientRect') as Element['getBoundingClientRect'];
  const getAttribute = inherited(root, 'getAttribute') as Element['getAttribute'];
  return {
    root,
    // An `html` element has no named properties that could hide it.
    count: () => root.getElementsByTagName('*').length,
    name(node) {
      const qualified = name.call(node) as string;
      return qualified.slice(qualified.indexOf(':') + 1).toLowerCase();
    },
    attribute: (element, key) => getAttribute.call(element, key) ?? undefined,
    words: (node) => (words.call(node) as string | null) ?? '',
    walk,
    find: (tree, selector) =>
      (inherited(tree, 'querySelectorAll') as ParentNode['querySelectorAll']).call(tree, selector),
    size: (image) => ({
      width: Number(Reflect.get(Object.getPrototypeOf(image), 'naturalWidth', image)) || 0,
      height: Number(Reflect.get(Object.getPrototypeOf(image), 'naturalHeight', image)) || 0,
    }),
    isConnected: (node) => connected.call(node) as boolean,
    isInWord: ({ firstChild, nextSibling }) =>
      /^[\p{L}\p{N}]+\|[\p{L}\p{N}]/u.test(`${firstChild?.nodeValue ?? ''}|${nextSibling?.nodeValue ?? ''}`),
    takesRoom(element) {
      const box = getBox.call(element);
      if (isLarge(box) || getBox.call(root).width === 0) return true;
      if (box.width + box.height > 0) return false;
      // What has no box of its own may show what it holds all the same.
      const held = createRange.call(page);
      held.selectNodeContents(element);
      return isLarge(held.getBoundingClientRect());
    },
    shadow(element, name) {
      const isCustom = name.includes('-');
      if (!isCustom && !hosts.has(name)) return undefined;
      const open = shadowRoot.call(element) as ShadowRoot | null;
      // Asking for closed ones takes time, and hardly any but custom elements have one.
      return open ?? (isCustom ? shadowOf?.(element) : undefined);
    },
  };
}

/** The elements that may have a shadow tree, besides custom ones (DOM standard, 4.9 “valid shadow host name”). */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

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

function none(): never {
  throw new Error('a document without elements has nothing to read');
}
