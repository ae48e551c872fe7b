const wordLetter = '[\\p{L}\\p{M}\\p{N}]';

/** Where an element's text says each quote for the first time, where it is seen if it is. Quotes that it does not say are left out. */
export function findQuotes(element: Element, quotes: readonly string[]): Range[] {
  const all = textOf(textNodes(element));
  const seen = textOf(all.nodes.filter(isSeen));
  return [...new Set(quotes)].flatMap((quote) => rangeIn(seen, quote) ?? rangeIn(all, quote) ?? []);
}

/** Whether an element says one of some quotes only where nobody sees it now. */
export function saysUnseen(element: Element, quotes: readonly string[]): boolean {
  const all = textOf(textNodes(element));
  const seen = textOf(all.nodes.filter(isSeen));
  return quotes.some((quote) => !find(seen.text, quote) && find(all.text, quote));
}

/** Some text nodes, and what they say one after the other. */
interface Said {
  readonly nodes: readonly Text[];
  readonly text: string;
}

const textOf = (nodes: readonly Text[]): Said => ({ nodes, text: nodes.map(({ data }) => data).join('') });

function rangeIn({ nodes, text }: Said, quote: string): Range | undefined {
  const start = find(text, quote);
  if (!start) return undefined;
  const range = (nodes[0] as Text).ownerDocument.createRange();
  range.setStart(...pointAt(nodes, start.index + 1, -1));
  range.setEnd(...pointAt(nodes, start.index + start[0].length, 0));
  return range;
}

function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4 satisfies typeof NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('script,style')) nodes.push(node);
  }
  return nodes;
}

/** Whether words take room where they can be seen. All do where nothing is laid out; blanks need none. */
function isSeen(node: Text): boolean {
  const { ownerDocument, parentElement, data } = node;
  if (data.trim() === '' || !parentElement || !isLaidOut(ownerDocument)) return true;
  const range = ownerDocument.createRange();
  range.selectNode(node);
  const around = parentElement.getBoundingClientRect();
  // What has no box of its own shows its words all the same.
  const hasBox = around.width + around.height > 0;
  const isShown = () => isLarge(around) && parentElement.checkVisibility({ visibilityProperty: true });
  return isLarge(range.getBoundingClientRect()) && (!hasBox || isShown());
}

const isLaidOut = ({ documentElement }: Document) => documentElement.getBoundingClientRect().width > 0;
const isLarge = ({ width, height, right }: DOMRect) => Math.min(width, height) > 1 && right > 0;

/** Where a quote stands as words of its own, else where it stands at all: not every script has gaps. */
function find(text: string, quote: string): RegExpExecArray | null {
  const letters = [...quote.replace(/\s/gu, '')].map((letter) => letter.replace(/[$(-+./?[-^{|}]/u, '\\$&'));
  if (letters.length === 0) return null;
  // A page may break lines where the quote has a blank, or have nothing at all between two blocks.
  const pattern = letters.join('\\s*');
  const alone = new RegExp(`(?<!${wordLetter})${pattern}(?!${wordLetter})`, 'u');
  return alone.exec(text) ?? new RegExp(pattern, 'u').exec(text);
}

/** The node that holds the text's unit before `end`, and the offset after that unit, moved by `shift`. */
function pointAt(nodes: readonly Text[], end: number, shift: number): [Text, number] {
  let before = 0;
  const node = nodes.find(({ length }) => {
    before += length;
    return before >= end;
  }) as Text;
  return [node, end - before + node.length + shift];
}
