const wordLetter = '[\\p{L}\\p{M}\\p{N}]';

/** Where an element's text says each quote for the first time. Quotes that it does not say are left out. */
export function findQuotes(element: Element, quotes: readonly string[]): Range[] {
  const nodes = textNodes(element);
  const text = nodes.map(({ data }) => data).join('');

  return [...new Set(quotes)].flatMap((quote) => {
    const start = find(text, quote);
    if (!start) return [];
    const range = element.ownerDocument.createRange();
    range.setStart(...pointAt(nodes, start.index + 1, -1));
    range.setEnd(...pointAt(nodes, start.index + start[0].length, 0));
    return [range];
  });
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
