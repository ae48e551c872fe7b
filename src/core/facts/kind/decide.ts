import type { Hint, TextKind } from '../../model/fact.ts';

/** Where an idea begins, and whether only someone who offers work writes it. */
export interface IdeaPlace {
  readonly start: number;
  readonly isPosted: boolean;
}

/** How many different ideas of each kind stand in a text, and what else decides. */
export interface Counts {
  /** Of work, invitations among them. */
  readonly offer: number;
  /** Of those, what only someone who offers work writes. */
  readonly posted: number;
  /** Whether there is an address, a number or a name to write to, which asks to write as well as words do. */
  readonly saysContact: boolean;
  /** Whether a sum of pay is said. */
  readonly saysPay: boolean;
  /** Whether a place is named to which people were brought; a country is none. */
  readonly saysWatchedPlace: boolean;
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
  /** Whether a room, a house or land is measured in it. */
  readonly isMeasured: boolean;
  /** Whether it is all that a page holds, its menus too. */
  readonly isPage: boolean;
  /** Where the ideas of an offer begin, in the order of the text. */
  readonly places: readonly IdeaPlace[];
  readonly seeker: number;
  readonly warning: number;
  readonly story: number;
  readonly question: number;
  readonly chat: number;
  /** Of work in general: figures, laws, advice; and of what else is offered: goods, loans, studies, rooms, contracts. */
  readonly article: number;
  readonly dialogue: boolean;
}

/** So many ideas, or fields of a post, settle something. */
export const enough = 2;

/** What kind of text the ideas in it make. */
export function decide(counts: Counts): TextKind {
  const { offer, told, invitedAtAll, declared, seeker, question, chat, dialogue } = counts;
  // Who asks whether an offer is real passes it on with its invitation.
  if (question > 0 && invitedAtAll > 0 && offer > enough && !warns(counts)) return 'offer';
  if (warns(counts)) return counts.story > counts.warning ? 'story' : 'warning';
  if (seeker > 0 && seeker * wordsOfSeeker >= told && declared < enough) return 'seeker';
  if (dialogue && declared < enough) return 'chat';
  if (isArticle(counts)) return 'other';
  if (isDeclared(counts) || isPosted(counts)) return 'offer';
  return chat + question > 0 ? 'chat' : 'other';
}

/** Of other matters one idea for so many of an offer is enough: fewer where people are asked to come, more on a page, whose menus speak of work, too. */
const wordsOfArticle = 4;
const wordsInvited = 3;
const wordsOfPage = 8;
const enoughInvited = 3;

/**
 * Two ideas of other matters than an offer of work: news of the labour market, advice for applicants, laws; goods, loans, studies, rooms and contracts, for
 * which people are asked to come, too. A text that asks them must hold three, unless it is a whole page.
 */
function isArticle({ article, told, invited, declared, isMarkedUp, isGiven, isPage }: Counts): boolean {
  if (isMarkedUp || ((isGiven || isPage) && declared >= enough)) return false;
  const words = isPage ? wordsOfPage : invited > 0 ? wordsInvited : wordsOfArticle;
  return article >= (invited > 0 && !isPage ? enoughInvited : enough) && article * words >= told;
}

/** Who looks for work tells what work: so many words of it for each of looking. */
const wordsOfSeeker = 10;

/** Two words of work stand in many a text; unless two ideas say that work is offered, there are at least this many. */
const enoughWords = 3;
const enoughWithContact = 5;
/** In a message that tells work and what it pays, the sum among them. */
const enoughWithPay = 5;

/** A message of a line or two says one thing. */
const longestMessage = 300;

/** A text with so many is about little else, and is an offer even if nothing in it says so; and in so many one word of talk does not weigh. */
const manyWords = 7;

/** Fields that were read off a page are guesses: the text must say something of the kind itself. */
const enoughGuessed = 4;

function isDeclared({ declared, offer, posted, ...counts }: Counts): boolean {
  if (declared < enough) return false;
  if (counts.isMarkedUp || counts.isGiven) return true;
  if (counts.isMeasured && posted < enough) return false;
  return offer > 0 && offer + declared >= enoughGuessed;
}

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

/** Menus and forms of any page hold some: "office", "how to apply". */
const moreOfPage = 2;

function isDense(counts: Counts): boolean {
  const { places, unit, length, declared, isPage, isMeasured } = counts;
  const isTalk = isOnlyTalk(counts);
  const more = (posted: number) => (isPage && posted + declared < enough ? moreOfPage : 0);
  const asked = (posted: number) =>
    Math.max(isTalk ? moreThanTalk : 0, leastIdeas(posted, counts) + more(posted));
  if (length <= shortText)
    return (
      places.length + (isMeasured ? 0 : declared) >= asked(places.filter(({ isPosted }) => isPosted).length)
    );
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

/** A text of some length that asks nobody to write or come, tells no pay and hardly says that work is offered speaks about work. */
const longTalk = 450;
const moreThanTalk = 8;

const isOnlyTalk = ({ posted, invitedAtAll, saysContact, declared, isPage, length }: Counts): boolean =>
  length > longTalk &&
  posted < enough &&
  invitedAtAll === 0 &&
  !saysContact &&
  declared < (isPage ? enough : 1);

/**
 * How many ideas make an offer: fewer where more says that work is offered, as in a message that says so and whom to write to. What is let by the month asks people
 * to write, too.
 */
function leastIdeas(
  posted: number,
  { saysContact, saysPay, isMeasured, warning, story, article, length }: Counts,
): number {
  if (isMeasured && length <= shortText) return enoughWithContact;
  if (posted >= enough) return enough;
  if (posted > 0) return saysContact && article === 0 && length <= longestMessage ? enough : enoughWords;
  if (saysContact) return enoughWithContact;
  if (warning + story > 0) return Infinity;
  return saysPay && length <= longestMessage ? enoughWithPay : manyWords;
}

const longestHint = 1500;

/**
 * What a text says of an offer that is taken for none, where nothing speaks against one: no warning, no account, no talk but one word of it.
 * Friends and those who say least recruit so. An idea that work is offered or paid and another make a difference; in a message one is enough. Two
 * of work alone make less of one, where not a word of talk stands beside them.
 */
export function hintOf(kind: TextKind, counts: Counts): Hint {
  const { warning, story, length } = counts;
  if (isArticle(counts) && counts.invited === 0) return 'none';
  const isOpen = kind === 'other' || (kind === 'chat' && isHardlyTalk(counts));
  if (!isOpen || length > longestHint) return 'none';
  return warning + story > 0 ? doubtOf(counts) : howMuchOf(kind, counts);
}

const doubtOf = ({ posted, warning, story, length }: Counts): Hint =>
  length <= longestMessage && posted > 0 && warning + story === 1 ? 'doubtful' : 'none';

function howMuchOf(kind: TextKind, { offer, posted, declared, length }: Counts): Hint {
  const isMessage = length <= longestMessage;
  if (posted + declared > 0 && offer + declared >= (isMessage ? 1 : enough)) return 'offer';
  return isMessage && kind === 'other' && offer >= enough ? 'work' : 'open';
}

/** So few ideas of an offer are few. */
const fewIdeas = 7;

/**
 * Whether a text says so little of an offer that each sign in it weighs more: a message without fields of its own that has few ideas of one, or names
 * a place to which people were brought, and neither warns nor tells nor asks. Of 300 honest messages one shows an unusual sign beside another; of lures a third.
 */
export const isBrief = ({ offer, declared, length, saysWatchedPlace, ...against }: Counts): boolean =>
  length <= longestMessage &&
  declared < enough &&
  (offer <= fewIdeas || saysWatchedPlace) &&
  against.warning + against.story + against.question === 0;

const isHardlyTalk = ({ chat, question, dialogue }: Counts): boolean =>
  chat === 1 && question === 0 && !dialogue;

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
