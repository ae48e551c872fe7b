import type { Dealing, PlaceKind, Term, Thing } from './fact.ts';
import type { Category, Strength } from './finding.ts';
import type { CountryHelp } from './help.ts';
import type { PayTable } from './pay-table.ts';
import type { Source } from './source.ts';

/** The format of a pack that this engine reads. A pack of another format is refused. */
export const packFormat = 1;

/** A sign of abusive recruitment that experts have named, and what a reader is told of it. The same in every language. */
export interface Indicator {
  readonly id: string;
  readonly category: Category;
  readonly strength: Strength;
  readonly name: string;
  /** One sentence of at most twelve words about the offer. */
  readonly message: string;
  /** One sentence: why experts name this as a sign. */
  readonly why: string;
  readonly sources: readonly string[];
  /** When rules that find it may be wrong, in words. */
  readonly falsePositives?: readonly string[];
}

/** What can be asked of a post besides its phrases. A closed list: packs hold data, never code. */
export const factNames = [
  'abroad',
  'watched-place',
  'watched-country',
  'reported-country',
  'border-place',
  'transit-place',
  'messenger-only',
  'pay-above',
  'monthly-pay-above',
  'employer-pays',
  'worker-pays',
  'employer-keeps',
  'worker-keeps',
  'age-below',
  'hours-above',
  'start-within',
  'openings-above',
] as const;
export type FactName = (typeof factNames)[number];

/** The facts that are asked with a number: `than`. */
export const factsWithNumber: readonly FactName[] = [
  'pay-above',
  'monthly-pay-above',
  'age-below',
  'hours-above',
  'start-within',
  'openings-above',
];

/** The facts that are asked of a thing: `thing`. */
export const factsOfThing: readonly FactName[] = [
  'employer-pays',
  'worker-pays',
  'employer-keeps',
  'worker-keeps',
];

/** A question about what is known of a post. */
export interface FactTest {
  readonly fact: FactName;
  readonly than?: number;
  readonly thing?: Thing;
}

/** The smallest thing a rule can ask: some phrase stands in the post, or some fact is known of it. */
export type Test = { readonly phrases: readonly string[] } | FactTest;

/** One level of tests. `near` counts words between them; `atLeast` counts how many must hold. */
export type Condition =
  | Test
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly atLeast: number; readonly of: readonly Test[] }
  | { readonly near: readonly [Test, Test]; readonly within: number };

export const statuses = ['experimental', 'test', 'stable', 'deprecated'] as const;
export type Status = (typeof statuses)[number];

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** One checkable way to notice an indicator in one language. How much the sign weighs is the indicator's to say. */
export interface Rule {
  readonly id: string;
  readonly indicator: string;
  readonly confidence: Confidence;
  readonly status: Status;
  readonly lang: string;
  /** The words of the sign itself. Empty when `facts` or `when` say it all. */
  readonly phrases: readonly string[];
  /** Facts that are the sign itself: one of these must hold, or one of the phrases stand in the post. */
  readonly facts: readonly FactTest[];
  /** What must hold too: all of them. Phrases here set the scene and are quoted only when nothing else can be. */
  readonly when: readonly Condition[];
  /** Does not hold when one of these does. */
  readonly unless: readonly Condition[];
  /** When this rule may be wrong, in words. A built pack says it once for all rules of an indicator. */
  readonly falsePositives?: readonly string[];
}

/** Indicators that sources describe together. Holds when each group has an indicator that the post shows. */
export interface Combination {
  readonly id: string;
  readonly message: string;
  readonly groups: readonly (readonly string[])[];
  readonly sources: readonly string[];
}

/** What sources say follows an offer, in chat or on the way: told with the signs after which it was reported. */
export interface Tip {
  readonly id: string;
  /** Indicators with which it is told. */
  readonly after: readonly string[];
  /** One sentence: what may come next, and what to do then. */
  readonly text: string;
  readonly sources: readonly string[];
}

/** A place of the gazetteer, with every spelling that posts use. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly country: string;
  readonly watched: boolean;
  readonly names: readonly string[];
}

/**
 * What the words of a text show it to be. An offer is told by what only someone who offers work writes; words of work stand
 * in news, stories and chats as well. An invitation asks the reader to apply, write or come. An article speaks of work in general, or offers
 * something else: goods, a loan, studies, a room, a contract.
 */
export const cueKinds = [
  'offer',
  'work',
  'invitation',
  'seeker',
  'warning',
  'story',
  'question',
  'chat',
  'article',
  'notice',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** The part that a place plays, where words around it say so. */
export const saidRoles = ['transit', 'home', 'workplace'] as const;
export type SaidRole = (typeof saidRoles)[number];

/** Words of one language that show what kind of text a post is, or how it talks about money and contacts. */
export interface Cues {
  readonly lang: string;
  /** Frequent small words by which the language is known, when its script does not tell. */
  readonly common: readonly string[];
  readonly kinds: Readonly<Partial<Record<CueKind, readonly string[]>>>;
  readonly denial: readonly string[];
  /** Words that deny what stands before them in their clause: "없음", "नहीं". */
  readonly denialAfter: readonly string[];
  readonly abroad: readonly string[];
  /** Names of things that are paid for or handed over. */
  readonly things: Readonly<Partial<Record<Thing, readonly string[]>>>;
  /** Phrases with {thing} that say who pays for it or keeps it. */
  readonly dealings: Readonly<Partial<Record<Dealing, readonly string[]>>>;
  /** Phrases with {number} that set a number for the work or the worker. */
  readonly terms: Readonly<Partial<Record<Term, readonly string[]>>>;
  /** Phrases with {place} that say what part it plays. */
  readonly roles: Readonly<Partial<Record<SaidRole, readonly string[]>>>;
  readonly messengers: readonly string[];
}

/** The cues of a language of which nothing is written. */
export const noCues: Omit<Cues, 'lang'> = {
  common: [],
  kinds: {},
  denial: [],
  denialAfter: [],
  abroad: [],
  things: {},
  dealings: {},
  terms: {},
  roles: {},
  messengers: [],
};

/** What a reader is told of one sign. */
export interface SignWords {
  readonly message: string;
  readonly why: string;
  readonly falsePositives: readonly string[];
}

/** What a pack tells readers, in one more language: by the ids of what is told. What is left out is told as the pack tells it itself. */
export interface Translation {
  readonly indicators: Readonly<Record<string, SignWords>>;
  readonly combinations: Readonly<Record<string, string>>;
  readonly tips: Readonly<Record<string, string>>;
}

/** A release of a rule pack as it is distributed: data and prose only. */
export interface Pack {
  readonly format: number;
  readonly id: string;
  readonly version: string;
  readonly date: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  /** Languages that the pack's rules cover. An offer in another one cannot be told. */
  readonly languages: readonly string[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly indicators: readonly Indicator[];
  readonly rules: readonly Rule[];
  readonly combinations: readonly Combination[];
  readonly tips: readonly Tip[];
  readonly places: readonly Place[];
  readonly cues: readonly Cues[];
  readonly pay: PayTable;
  /** What is told, in other languages than the pack's own, by their BCP 47 tags. */
  readonly translations: Readonly<Record<string, Translation>>;
  readonly help: readonly CountryHelp[];
}

/** What a reader is told of a pack itself. */
export interface PackNote {
  readonly publisher: string;
  readonly title: string;
  readonly version: string;
  readonly date: string;
  readonly rules: number;
  readonly languages: number;
}
