import type { Span } from '../../core/model/span.ts';

const beginsWithLetter = /^[\p{L}\p{M}\p{N}]/u;
const endsWithLetter = /[\p{L}\p{M}\p{N}]$/u;
const blank = /\s/u;
/** In how many places a quote is looked at for one where it is words of its own. */
const mostPlaces = 200;

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
  return quotes.some((quote) => !find(seen, quote) && find(all, quote));
}

/** Some text nodes, and what they say one after the other. */
interface Said {
  readonly nodes: readonly Text[];
  readonly text: string;
  /** The same without blanks: a page may break lines where a quote has one, or have nothing at all between two blocks. */
  readonly letters: string;
  /** Where each of the letters stands in the text. */
  readonly at: readonly number[];
}

function textOf(nodes: readonly Text[]): Said {
  const text = nodes.map(({ data }) => data).join('');
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) if (!blank.test(text[index] as string)) at.push(index);
  return { nodes, text, letters: withoutBlanks(text), at };
}

const withoutBlanks = (text: string) => text.replace(/\s+/gu, '');

function rangeIn(said: Said, quote: string): Range | undefined {
  const found = find(said, quote);
  if (!found) return undefined;
  const { nodes } = said;
  const range = (nodes[0] as Text).ownerDocument.createRange();
  range.setStart(...pointAt(nodes, found.start + 1, -1));
  range.setEnd(...pointAt(nodes, found.end, 0));
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
function find({ text, letters, at }: Said, quote: string): Span | undefined {
  const wanted = withoutBlanks(quote);
  if (wanted === '') return undefined;
  let first: Span | undefined;
  for (let from = -1, tries = 0; tries < mostPlaces; tries++) {
    from = letters.indexOf(wanted, from + 1);
    if (from < 0) break;
    const span = { start: at[from] as number, end: (at[from + wanted.length - 1] as number) + 1 };
    if (isAlone(text, span)) return span;
    first ??= span;
  }
  return first;
}

/** Whether no word goes on before or behind. Two units hold any character. */
const isAlone = (text: string, { start, end }: Span) =>
  !endsWithLetter.test(text.slice(Math.max(0, start - 2), start)) &&
  !beginsWithLetter.test(text.slice(end, end + 2));

/** The node that holds the text's unit before `end`, and the offset after that unit, moved by `shift`. */
function pointAt(nodes: readonly Text[], end: number, shift: number): [Text, number] {
  let before = 0;
  const node = nodes.find(({ length }) => {
    before += length;
    return before >= end;
  }) as Text;
  return [node, end - before + node.length + shift];
}
