import type { Explanation } from '../../core/model/explanation.ts';
import type { MarkWords } from '../../core/model/mark-words.ts';
import { createMaker, createPanel } from './panel.ts';
import { picture } from './picture.ts';
import type { Spot } from './place.ts';

/** A post's mark: a button, and the panel that it opens. */
export interface Note {
  readonly element: HTMLElement;
  readonly button: HTMLElement;
  /** Move to a point of the layer, or out of sight. */
  move(spot: Spot | undefined): void;
  /** Keep an open panel within the window. */
  keepInView(): void;
  open(): void;
  close(): void;
}

/** What a note tells. */
export type MarkedExplanation = Explanation & { readonly concern: 'some' | 'serious' };

const margin = 8;

/** What a note asks, and what the reader may press in it; the page cannot press it. */
export interface NoteActions {
  /** Whether some of the quoted words are not to be seen on the page now. */
  readonly saysUnseen: () => boolean;
  readonly open: () => void;
  readonly hidePost: () => void;
  readonly hideSite: () => void;
}

/** A note for an explanation. */
export function createNote(
  page: Document,
  explanation: MarkedExplanation,
  words: MarkWords,
  actions: NoteActions,
): Note {
  const make = createMaker(page);
  const { concern } = explanation;
  const button = make('button', 'mark', [
    picture(page, concern),
    make('span', '', words[concern]),
    make('span', 'unseen', `: ${words.open}`),
  ]);
  const { element: panel, close: closer, hidePost, hideSite, unseen } = createPanel(make, explanation, words);
  const element = make('div', `note ${concern}`, [button, panel]);
  element.lang = words.lang;

  function setOpen(open: boolean): void {
    panel.hidden = !open;
    button.ariaExpanded = `${open}`;
    element.classList.toggle('open', open);
  }
  function open(): void {
    unseen.hidden = !actions.saysUnseen();
    setOpen(true);
    keepInView();
    closer.focus({ preventScroll: true });
  }
  function close(): void {
    const { activeElement } = element.getRootNode() as ShadowRoot;
    const held = activeElement && panel.contains(activeElement);
    setOpen(false);
    if (held) button.focus({ preventScroll: true });
  }
  function keepInView(): void {
    if (!panel.hidden) shift(panel, besideMark(page, button, panel));
  }
  function move(spot: Spot | undefined): void {
    element.style.visibility = spot ? '' : 'hidden';
    if (spot) shift(element, spot);
  }

  listen(button, 'click', () => (panel.hidden ? actions.open() : close()));
  listen(closer, 'click', close);
  listen(hidePost, 'click', actions.hidePost);
  listen(hideSite, 'click', actions.hideSite);
  listen(element, 'keydown', ({ key }) => key === 'Escape' && close());
  setOpen(false);
  move(undefined);
  return { element, button, move, keepInView, open, close };
}

/** The page can neither press what is ours nor hear its keys ("j" may be its word for the next post). */
function listen<Name extends 'click' | 'keydown'>(
  element: HTMLElement,
  name: Name,
  act: (event: HTMLElementEventMap[Name]) => void,
): void {
  element.addEventListener(name, (event) => {
    event.stopPropagation();
    if (event.isTrusted) act(event);
  });
}

function shift(element: HTMLElement, { x, y }: Spot): void {
  element.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
}

/** Below the mark, or above it where there is more room; counted from the mark. */
function besideMark(page: Document, button: HTMLElement, panel: HTMLElement): Spot {
  const { clientWidth, clientHeight } = page.documentElement;
  const { left, top, bottom } = button.getBoundingClientRect();
  const above = top - 2 * margin;
  const below = clientHeight - bottom - 2 * margin;
  panel.style.maxHeight = `${Math.max(above, below, 160)}px`;
  const { offsetWidth: width, offsetHeight: height } = panel;
  const x = Math.max(Math.min(left, clientWidth - width - margin), margin);
  const y = height > below && above > below ? top - margin - height : bottom + margin;
  return { x: x - left, y: y - top };
}
