import type { Span } from './span.ts';

/** What kind of text a post is, judged by cues. Only an offer is screened. */
export const textKinds = ['offer', 'seeker', 'warning', 'story', 'chat', 'other'] as const;
export type TextKind = (typeof textKinds)[number];

/** What part a place plays on the roads that experts describe. A place alone says nothing about an employer. */
export const placeKinds = ['country', 'town', 'compound', 'border', 'transit', 'economic-zone'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What a text says of a place: that one works there, passes through, or lives there now; or it only names it. */
export const placeRoles = ['workplace', 'transit', 'home', 'named'] as const;
export type PlaceRole = (typeof placeRoles)[number];

/** A named place, where the text names it. */
export interface PlaceFact {
  readonly place: string;
  readonly kind: PlaceKind;
  readonly role: PlaceRole;
  /** True where the text says that it is not so: "this is not in Myanmar". */
  readonly denied: boolean;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** True where experts have reported scam sites, with a source, in the gazetteer. */
  readonly watched: boolean;
  readonly span: Span;
}

export const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** A sum of money that the text names as pay. Absent parts were not said and are not guessed. */
export interface PayFact {
  /** The lower end; absent when the text gives only the upper: "up to 2000". */
  readonly least?: number;
  /** The upper end; absent when the text gives only the lower: "from 800". */
  readonly most?: number;
  /** ISO 4217; absent when neither the text nor where it is at home tells. */
  readonly currency?: string;
  /** What the sum is for, as the text says it or as its word for pay implies ("salary": a month). */
  readonly period?: PayPeriod;
  /** How many of that period, when not one: 5 in "for 5 days". */
  readonly count?: number;
  /** True when the text says that more comes on top: "+ commission". */
  readonly plus?: true;
  /** The larger sum in US dollars a month by the pack's dated table; absent when it cannot be told. */
  readonly usdMonth?: number;
  /** How many times the usual pay of the place and the work that is; absent when no such figure is known. */
  readonly timesUsual?: number;
  readonly span: Span;
}

export const contactKinds = ['messenger', 'phone', 'email', 'free-email', 'web'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A way to reach the poster that the text names. */
export interface ContactFact {
  readonly kind: ContactKind;
  /** ISO 3166-1 alpha-2 of a valid telephone number; absent for everything else. */
  readonly country?: string;
  readonly span: Span;
}

/** Things that are paid for or handed over besides the work and its pay. */
export const things = [
  'fee',
  'deposit',
  'penalty',
  'debt',
  'ticket',
  'visa',
  'room',
  'meals',
  'training',
  'passport',
  'phone',
] as const;
export type Thing = (typeof things)[number];

/** Who pays for a thing, and who has it in hand. */
export const dealings = ['employer-pays', 'worker-pays', 'employer-keeps', 'worker-keeps'] as const;
export type Dealing = (typeof dealings)[number];

/** Who pays for a thing or keeps it, as the text says; `denied` where it says that this is not so. */
export interface DealingFact {
  readonly dealing: Dealing;
  readonly thing: Thing;
  readonly denied: boolean;
  readonly span: Span;
}

/** What a text asks or promises in numbers: years of age and of experience, hours a day, words a minute, days until the start, people wanted. */
export const terms = ['age', 'experience', 'hours', 'typing', 'start', 'openings'] as const;
export type Term = (typeof terms)[number];

/** A number that a text sets: the only one, or the ends of a range. */
export interface TermFact {
  readonly term: Term;
  readonly least: number;
  readonly most: number;
  readonly span: Span;
}

/** Words that say that something is not so: "never" in "we never keep your passport". */
export interface Denial {
  readonly cue: Span;
  /** What the cue denies: from it to the end of its clause or, of words that deny what stands before them, back to its beginning; at most a few words. */
  readonly scope: Span;
  /** A notice of what others do: its words keep their reach inside of other phrases. */
  readonly isNotice?: true;
}

/**
 * Of a text that is taken for no offer: whether it hardly says that work is offered, or speaks of work, or says at least nothing that speaks against an offer; `doubtful` where
 * in a message one word that warns or tells stands beside one that work is offered, as it does where recruiters name the crime.
 */
export type Hint = 'none' | 'doubtful' | 'open' | 'work' | 'offer';

/** What is known about a text before any rule is asked. Every fact says where it stands in the folded text. */
export interface Facts {
  readonly kind: TextKind;
  /** The words that decided the kind; empty when the page's own structure did. */
  readonly cues: readonly Span[];
  /** Where the kind leaves it open, signs tell whether a text is an offer. */
  readonly hint: Hint;
  /** True for a message that says little of an offer: a sign in it weighs more. */
  readonly brief: boolean;
  /** True for an offer that someone passes on and asks about: "is this real?". */
  readonly asked: boolean;
  /** BCP 47 language, or undefined when it cannot be told. */
  readonly lang: string | undefined;
  readonly places: readonly PlaceFact[];
  readonly pay: readonly PayFact[];
  readonly contacts: readonly ContactFact[];
  /** Words that say the work is in another country than the reader's, or that one must fly or get a visa to it. */
  readonly abroad: readonly Span[];
  readonly dealings: readonly DealingFact[];
  readonly terms: readonly TermFact[];
  readonly denials: readonly Denial[];
  /** The languages that the text may be in or mix in, without script or country. */
  readonly mixed: ReadonlySet<string>;
}
