import type { Explanation, Reason } from '../../core/model/explanation.ts';
import type { MarkWords } from '../../core/model/mark-words.ts';

/** Makes an element with a class and with words or children in it. */
export type Make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  content: string | readonly Node[],
) => HTMLElementTagNameMap[K];

/** What a mark opens: the headline, each reason with the post's own words, and where there is more. */
export interface Panel {
  readonly element: HTMLElement;
  readonly close: HTMLElement;
  readonly hidePost: HTMLElement;
  readonly hideSite: HTMLElement;
  /** Says that some of the quoted words are not to be seen. */
  readonly unseen: HTMLElement;
}

/** Makes elements of a page. Words only ever become text: they are a stranger's or a pack's. */
export function createMaker(page: Document): Make {
  return (tag, name, content) => {
    const element = page.createElement(tag);
    if (name) element.className = name;
    if (typeof content === 'string') {
      element.textContent = content;
      element.dir = 'auto';
    } else {
      element.append(...content);
    }
    return element;
  };
}

/** The panel of an explanation. */
export function createPanel(make: Make, explanation: Explanation, words: MarkWords): Panel {
  const close = make('button', 'close', '×');
  close.ariaLabel = words.close;
  const hidePost = make('button', 'hide', words.hidePost);
  const hideSite = make('button', 'hide', words.hideSite);
  const unseen = make('p', 'soft', words.unseen);
  const element = make('div', 'panel', [
    close,
    make('p', 'headline', explanation.headline),
    make('p', 'soft', explanation.caution),
    unseen,
    make(
      'ol',
      '',
      explanation.reasons.map((reason) => createReason(make, reason, words)),
    ),
    make('p', 'more', words.more),
    make('p', 'hides', [hidePost, hideSite]),
  ]);
  element.role = 'dialog';
  element.ariaLabel = explanation.headline;
  return { element, close, hidePost, hideSite, unseen };
}

function createReason(make: Make, { message, evidence, from }: Reason, words: MarkWords): HTMLElement {
  const quotes = [...new Set(evidence.map(({ quote }) => quote))];
  const said = make('p', '', [make('span', 'soft', words.quote)]);
  for (const quote of quotes) said.append(' ', make('q', '', quote));
  return make('li', '', [
    make('p', 'message', message),
    said,
    ...from.map((line) => make('p', 'soft', line)),
  ]);
}
