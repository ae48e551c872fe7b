import { isWorrying } from '../../core/model/assessment.ts';
import type { Explanation } from '../../core/model/explanation.ts';
import type { MarkWords } from '../../core/model/mark-words.ts';
import { findQuotes, saysUnseen } from './find-quotes.ts';
import { createFollower } from './follow.ts';
import { createHighlighter } from './highlight.ts';
import { createLayer } from './layer.ts';
import { createNote, type MarkedExplanation, type Note } from './note.ts';
import { createPlace, type Place } from './place.ts';

/** The marks of one page: small notes beside the posts that give cause for concern. */
export interface Marks {
  /** Mark a post. Concerns other than "some" and "serious" get no mark. */
  show(explanation: Explanation, element: Element): void;
  /** Take a post's mark away. */
  remove(post: string): void;
  /** Scroll to a post and open its mark. False when it has none or has left the page. */
  focus(post: string): boolean;
  /** Take every mark away. */
  clear(): void;
}

/** What marks are made with. */
export interface MarksOptions {
  readonly words: MarkWords;
  /** Called when the reader hides the mark of a post, or, without one, all marks of the site. They are gone by then. */
  readonly onHide?: (post?: string) => void;
  /** Called once when the page kept removing the marks and they stay away. */
  readonly onGaveUp?: () => void;
}

interface Mark {
  /** The explanation as text, to tell whether it is the same again. */
  readonly said: string;
  readonly element: Element;
  readonly note: Note;
  readonly place: Place;
}

/** Marks for one page. Nothing is written into the page until there is something to show. */
export function createMarks(page: Document, { words, onHide, onGaveUp }: MarksOptions): Marks {
  const held = new Map<string, Mark>();
  const layer = createLayer(page, giveUp);
  const highlighter = createHighlighter(layer.host.localName, layer.style);
  const follower = createFollower(page, placeAll);
  let gaveUp = false;

  function show(explanation: Explanation, element: Element): void {
    const { post } = explanation;
    const said = JSON.stringify(explanation);
    const before = held.get(post);
    if (before?.said === said && before.element === element) return;
    remove(post);
    if (gaveUp || !isMarked(explanation)) return;

    const quotes = quotesOf(explanation);
    const note = createNote(page, explanation, words, {
      saysUnseen: () => saysUnseen(element, quotes),
      open: () => openOnly(note, held.values()),
      hidePost: () => hide(post),
      hideSite: () => hide(),
    });
    layer.add(note.element);
    held.set(post, { said, element, note, place: createPlace(element, note.button, layer.host) });
    highlighter.set(post, findQuotes(element, quotes));
    follower.watch(element);
  }

  /** Those that are far from the window are out of sight, and nothing is asked of their posts. */
  function placeAll(): void {
    const [near, far] = [true, false].map((wanted) =>
      [...held.values()].filter(({ element }) => follower.isNear(element) === wanted),
    ) as [Mark[], Mark[]];
    for (const { note } of far) note.move(undefined);
    placeMarks(near, layer.host);
  }

  function remove(post: string): void {
    const mark = held.get(post);
    if (!mark) return;
    held.delete(post);
    mark.note.element.remove();
    follower.leave(mark.element);
    highlighter.set(post, []);
    if (held.size > 0) return;
    follower.stop();
    layer.remove();
  }

  function hide(post?: string): void {
    if (post === undefined) clear();
    else remove(post);
    onHide?.(post);
  }

  function clear(): void {
    for (const post of [...held.keys()]) remove(post);
  }

  function focus(post: string): boolean {
    const mark = held.get(post);
    if (!mark?.element.isConnected) return false;
    mark.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    placeMarks([mark], layer.host);
    openOnly(mark.note, held.values());
    return true;
  }

  function giveUp(): void {
    gaveUp = true;
    clear();
    onGaveUp?.();
  }

  return { show, remove, focus, clear };
}

function isMarked(explanation: Explanation): explanation is MarkedExplanation {
  return isWorrying(explanation.concern);
}

function quotesOf({ reasons }: Explanation): string[] {
  return reasons.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
}

function openOnly(note: Note, marks: Iterable<Mark>): void {
  for (const mark of marks) mark.note.close();
  note.open();
}

/** All reading before all writing: the page is laid out once for any number of marks. */
function placeMarks(marks: readonly Mark[], host: Element): void {
  const origin = host.getBoundingClientRect();
  const spots = marks.map(({ place }) => place.read());
  for (const [index, { note }] of marks.entries()) {
    const spot = spots[index];
    note.move(spot && { x: spot.x - origin.x, y: spot.y - origin.y });
  }
  for (const { note } of marks) note.keepInView();
}
