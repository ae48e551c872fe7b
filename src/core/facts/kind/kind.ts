import { countUntil } from '../../match/count-until.ts';
import type { PhraseMatch } from '../../match/phrases.ts';
import type { TextKind } from '../../model/fact.ts';
import type { CueKind } from '../../model/pack.ts';
import type { Post } from '../../model/post.ts';
import type { Span } from '../../model/span.ts';
import type { IsDenied } from '../dealings.ts';
import { overlapsAny } from '../overlap.ts';
import type { Said } from '../said.ts';
import { isDialogue } from './dialogue.ts';
import { readQuotes } from './quotes.ts';

/** A text's kind and the words that decided it. */
export interface Kind {
  readonly kind: TextKind;
  readonly cues: readonly Span[];
  /** Of an `other` text: it says a little of what offers say, and nothing that speaks against one. */
  readonly hints: boolean;
  /** Someone passes the offer on and asks about it. */
  readonly asked: boolean;
}

/** What is known of a text besides its cues: its language; a sum of pay; an address, a number or a name to write to. */
export interface Beside {
  readonly lang: string | undefined;
  readonly saysPay: boolean;
  readonly saysContact: boolean;
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
  { lang, saysPay, saysContact }: Beside,
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
  const quotes = readQuotes(folded);
  const isOutside = (idea: PhraseMatch) => !isQuoted(idea, quotes);
  const unit = unitOf(lang);
  const counts: Counts = {
    offer: ideas.offer.length,
    told: ideas.offer.filter(isOutside).length,
    posted: formulas.length + invitations.length,
    saysContact,
    invited: invitations.filter(isOutside).length,
    invitedAtAll: invitations.length,
    declared: declaredBy(post) + Number(saysPay),
    isMarkedUp: post.foundBy === 'structured-data',
    isGiven: post.foundBy === 'given',
    unit,
    length: folded.length * unit,
    places: placesOf(ideas.offer, formulas.length, works.length),
    seeker: ideas.seeker.length,
    warning: ideas.warning.length,
    story: ideas.story.length,
    question: ideas.question.length,
    chat: ideas.chat.length,
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
    hints: kind === 'other' && isHint(counts),
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

/** Where an idea begins, and whether only someone who offers work writes it. */
interface IdeaPlace {
  readonly start: number;
  readonly isPosted: boolean;
}

/** The places of formulas, words of work and invitations, in this order, as they stand in the text. */
function placesOf(ideas: readonly PhraseMatch[], formulas: number, works: number): IdeaPlace[] {
  return ideas
    .map(({ start }, at) => ({ start, isPosted: at < formulas || at >= formulas + works }))
    .sort((a, b) => a.start - b.start);
}

/** How many different ideas of each kind stand in a text, and what else decides. */
interface Counts {
  /** Of work, invitations among them. */
  readonly offer: number;
  /** Of those, what only someone who offers work writes. */
  readonly posted: number;
  /** Whether there is an address, a number or a name to write to, which asks to write as well as words do. */
  readonly saysContact: boolean;
  /** Of all, what is said outside of quotation marks. */
  readonly told: number;
  /** What asks the reader to apply, write or come: outside of quotation marks, and at all. */
  readonly invited: number;
  readonly invitedAtAll: number;
  /** What the post's own structure says. */
  readonly declared: number;
  /** The page says outright that it is a job; or whoever gave the post told its fields apart. */
  readonly isMarkedUp: boolean;
  readonly isGiven: boolean;
  /** How many Latin letters one code unit stands for, and how long the text would be in them. */
  readonly unit: number;
  readonly length: number;
  /** Where the ideas of an offer begin, in the order of the text. */
  readonly places: readonly IdeaPlace[];
  readonly seeker: number;
  readonly warning: number;
  readonly story: number;
  readonly question: number;
  readonly chat: number;
  readonly dialogue: boolean;
}

const enough = 2;

function decide(counts: Counts): TextKind {
  const { offer, told, invitedAtAll, declared, seeker, question, chat, dialogue } = counts;
  // Who asks whether an offer is real passes it on with its invitation.
  if (question > 0 && invitedAtAll > 0 && offer > enough && !warns(counts)) return 'offer';
  if (warns(counts)) return counts.story > counts.warning ? 'story' : 'warning';
  if (seeker > 0 && seeker * wordsOfSeeker >= told && declared < enough) return 'seeker';
  if (dialogue && declared < enough) return 'chat';
  if (isDeclared(counts) || isPosted(counts)) return 'offer';
  return chat + question > 0 ? 'chat' : 'other';
}

/** Who looks for work tells what work: so many words of it for each of looking. */
const wordsOfSeeker = 10;

/** Two words of work stand in many a text; unless two ideas say that work is offered, there are at least this many. */
const enoughWords = 3;
const enoughWithContact = 5;

/** A text with so many is about little else, and is an offer even if nothing in it says so; and in so many one word of talk does not weigh. */
const manyWords = 7;

/** Fields that were read off a page are guesses: the text must say something of the kind itself. */
const enoughGuessed = 4;

const isDeclared = ({ declared, isMarkedUp, isGiven, offer }: Counts): boolean =>
  declared >= enough && (isMarkedUp || isGiven || (offer > 0 && offer + declared >= enoughGuessed));

/**
 * Whether enough ideas stand close together. An article of some length comes by as many words of work here and there; and no
 * amount of other text around an offer makes it less of one.
 */
function isPosted(counts: Counts): boolean {
  const { offer, declared, invited, chat, question } = counts;
  if (!isDense(counts)) return false;
  return invited > 0 || (chat + question) * manyWords <= offer + declared;
}

/** A short text is seen at a glance; of a longer one, so many units between ideas ask for one more of them. */
const shortText = 600;
const unitsForIdea = 200;
const furthestApart = 1_500;

function isDense({ places, unit, length, declared, saysContact, warning, story }: Counts): boolean {
  const asked = (posted: number) => leastIdeas(posted, saysContact, warning + story);
  if (length <= shortText)
    return places.length + declared >= asked(places.filter(({ isPosted }) => isPosted).length);
  return places.some(({ start }, first) => {
    let posted = 0;
    for (let last = first; last < places.length; last++) {
      const place = places[last] as IdeaPlace;
      const apart = (place.start - start) * unit;
      if (apart > furthestApart) return false;
      posted += Number(place.isPosted);
      if (last - first + 1 + declared >= asked(posted) + apart / unitsForIdea) return true;
    }
    return false;
  });
}

/** How many ideas make an offer: fewer where more says that work is offered. */
function leastIdeas(posted: number, saysContact: boolean, against: number): number {
  if (posted >= enough) return enough;
  if (posted > 0) return enoughWords;
  if (saysContact) return enoughWithContact;
  return against > 0 ? Infinity : manyWords;
}

/** Chinese and Japanese say in one code unit what others say in several. */
const unitOf = (lang: string | undefined): number => (/^(?:zh|ja)\b/.test(lang ?? '') ? 2 : 1);

const longestHint = 300;

/** Less than makes an offer, but more than a word in a short text: an idea of one, and another that work is offered or paid. */
const isHint = ({ offer, posted, declared, warning, story, length }: Counts): boolean =>
  length <= longestHint && offer + declared >= enough && posted + declared > 0 && warning + story === 0;

/**
 * A warning or an account quotes what it warns of, so it may hold more words of offers than of its own: up
 * to three times as many, or four when it invites to nothing. A text that itself invites must warn more than it offers, or
 * a few words of warning would hide any lure.
 */
function warns({ told, invited, warning, story }: Counts): boolean {
  const against = warning + story;
  if (invited >= enough) return against >= 3 && against >= told;
  if (against >= 3) return against * 3 >= told;
  return against === 2 && told <= (invited === 0 ? against * 4 : against);
}

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
