import { countUntil } from '../../match/count-until.ts';
import type { PhraseMatch } from '../../match/phrases.ts';
import type { Hint, TextKind } from '../../model/fact.ts';
import type { CueKind } from '../../model/pack.ts';
import type { Post } from '../../model/post.ts';
import type { Span } from '../../model/span.ts';
import { measuresGoods } from '../../text/measures.ts';
import type { IsDenied } from '../dealings.ts';
import { overlapsAny } from '../overlap.ts';
import type { Said } from '../said.ts';
import { type Counts, decide, enough, hintOf, type IdeaPlace, isBrief } from './decide.ts';
import { isDialogue } from './dialogue.ts';
import { readQuotes } from './quotes.ts';

/** A text's kind and the words that decided it. */
export interface Kind {
  readonly kind: TextKind;
  readonly cues: readonly Span[];
  readonly hint: Hint;
  readonly brief: boolean;
  /** Someone passes the offer on and asks about it. */
  readonly asked: boolean;
}

/** What is known of a text besides its cues: its language; a sum of pay; an address, a number or a name to write to; a watched place. */
export interface Beside {
  readonly lang: string | undefined;
  readonly saysPay: boolean;
  readonly saysContact: boolean;
  readonly saysWatchedPlace: boolean;
}

/**
 * Tells offers from the other texts that speak of jobs, by counting different ideas, each of them once:
 * never by one word. What the page or the input declares about the post's structure counts like ideas.
 */
export function kindOf(
  post: Post,
  folded: string,
  said: Said['kinds'],
  isDenied: IsDenied,
  { lang, saysPay, saysContact, saysWatchedPlace }: Beside,
): Kind {
  const once = (kind: CueKind) => inOwnWords(said[kind], isDenied, [], folded);
  // Each idea needs words of its own: "nurse" in "nursing home" is no second one.
  const taken: PhraseMatch[] = [];
  const invitations = inOwnWords(said.invitation, isDenied, taken, folded);
  const formulas = inOwnWords(said.offer, isDenied, taken, folded);
  const works = inOwnWords(said.work, isDenied, taken, folded);
  const ideas = {
    offer: [...formulas, ...works, ...invitations],
    seeker: once('seeker'),
    warning: once('warning'),
    story: once('story'),
    question: once('question'),
    chat: once('chat'),
  };
  const articles = once('article');
  const quotes = readQuotes(folded);
  const isOutside = (idea: PhraseMatch) => !isQuoted(idea, quotes);
  const unit = unitOf(lang);
  const counts: Counts = {
    offer: ideas.offer.length,
    told: ideas.offer.filter(isOutside).length,
    posted: formulas.length + invitations.length,
    saysContact,
    saysPay,
    saysWatchedPlace,
    invited: invitations.filter(isOutside).length,
    invitedAtAll: invitations.length,
    declared: declaredBy(post) + Number(saysPay),
    isMarkedUp: post.foundBy === 'structured-data',
    isGiven: post.foundBy === 'given',
    isPage: post.foundBy === 'main',
    unit,
    length: folded.length * unit,
    isMeasured: saysPay && measuresGoods(folded),
    places: placesOf(ideas.offer, formulas.length, works.length),
    seeker: ideas.seeker.length,
    warning: ideas.warning.length,
    story: ideas.story.length,
    question: ideas.question.length,
    chat: ideas.chat.length,
    article: articles.length,
    dialogue: isDialogue(folded, labelTest(folded, [...said.offer, ...said.work])),
  };
  const kind = decide(counts);
  const deciding: Readonly<Record<TextKind, readonly PhraseMatch[]>> = {
    ...ideas,
    chat: [...ideas.question, ...ideas.chat],
    other: ideas.offer,
  };
  return {
    kind,
    cues: deciding[kind].map(({ start, end }) => ({ start, end })),
    hint: hintOf(kind, counts),
    brief: isBrief(counts),
    asked: kind === 'offer' && ideas.question.length > 0,
  };
}

/** So many ideas settle what a text is, and of each so many places are looked at. */
const mostIdeas = 200;
const mostPlaces = 8;

/**
 * Where each idea first stands without being denied, in words that no idea has taken before, nor the same words elsewhere. `taken`
 * is in the order of the text.
 */
function inOwnWords(
  ideas: readonly (readonly PhraseMatch[])[],
  isDenied: IsDenied,
  taken: PhraseMatch[],
  folded: string,
): PhraseMatch[] {
  const own: PhraseMatch[] = [];
  const said = new Set(taken.map(({ start, end }) => folded.slice(start, end)));
  for (const places of ideas) {
    if (taken.length >= mostIdeas) break;
    const free = firstFree(places, isDenied, taken);
    const words = free && folded.slice(free.start, free.end);
    if (!free || said.has(words as string)) continue;
    said.add(words as string);
    own.push(free);
    taken.splice(
      countUntil(taken, ({ start }) => start < free.start),
      0,
      free,
    );
  }
  return own;
}

function firstFree(
  places: readonly PhraseMatch[],
  isDenied: IsDenied,
  taken: readonly PhraseMatch[],
): PhraseMatch | undefined {
  for (let at = 0; at < places.length && at < mostPlaces; at++) {
    const place = places[at] as PhraseMatch;
    if (!overlapsAny(place, taken) && !isDenied(place.parts)) return place;
  }
  return undefined;
}

/**
 * Whether a span ends with words of an offer, with one word before them at most: "monthly salary:" is a label, "agent Mercy:"
 * and "HR online team:" are speakers.
 */
function labelTest(folded: string, offer: Said['kinds']['offer']): (span: Span) => boolean {
  let words: readonly Span[] | undefined;
  return ({ start, end }) => {
    words ??= offer.flat().sort((a, b) => a.start - b.start || a.end - b.end);
    for (let at = countUntil(words, (word) => word.start < start); at < words.length; at++) {
      const word = words[at] as Span;
      if (word.start >= end) return false;
      if (word.end >= end && folded.slice(start, word.start).trim().split(' ').length <= 1) return true;
    }
    return false;
  };
}

/** The places of formulas, words of work and invitations, in this order, as they stand in the text. */
function placesOf(ideas: readonly PhraseMatch[], formulas: number, works: number): IdeaPlace[] {
  return ideas
    .map(({ start }, at) => ({ start, isPosted: at < formulas || at >= formulas + works }))
    .sort((a, b) => a.start - b.start);
}

/** Chinese and Japanese say in one code unit what others say in several. */
const unitOf = (lang: string | undefined): number => (/^(?:zh|ja)\b/.test(lang ?? '') ? 2 : 1);

/** Quotations are in the order of the text and do not overlap. */
function isQuoted({ start, end }: Span, quotes: readonly Span[]): boolean {
  const quote = quotes[countUntil(quotes, (one) => one.end < end)];
  return quote !== undefined && quote.start <= start && end <= quote.end;
}

/**
 * What the post's own structure says: a page that marks up a job posting says so outright, and job boards
 * show an employer, a place and pay apart. Without pay they may be a byline and a date.
 */
function declaredBy({ foundBy, employer, location, pay }: Post): number {
  if (foundBy === 'structured-data') return enough;
  const known = [employer, location, pay].filter(Boolean).length;
  return pay || foundBy === 'given' ? Math.max(0, known - 1) : 0;
}
