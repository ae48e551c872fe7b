import type { Automaton } from '../match/automaton.ts';
import type { PhraseIndex, PhraseParts } from '../match/phrases.ts';
import type { Dealing, Term, Thing } from '../model/fact.ts';
import type { PackRef } from '../model/finding.ts';
import type { Combination, CueKind, FactName, Indicator, Place, Rule, SaidRole } from '../model/pack.ts';
import type { Vocabulary } from '../text/disguises/vocabulary.ts';
import type { CommonWords } from '../text/language.ts';
import type { CompiledPay } from './pay-book.ts';

/** Raised whenever compiled packs of an older engine can no longer be used. */
export const engineVersion = 32;

/**
 * A test whose phrases are numbered. What sets the scene (an office job, abroad) is quoted only when
 * the rule has no other words.
 */
export type CompiledTest = { readonly setting: boolean } & (
  | { readonly phrases: readonly number[] }
  | { readonly fact: FactName; readonly than: number; readonly thing: Thing | undefined }
);

/** A condition as a count: at least `atLeast` of `of` hold; `within` bounds the words between two of them. */
export interface CompiledCondition {
  readonly of: readonly CompiledTest[];
  readonly atLeast: number;
  readonly within?: number;
}

/** A rule ready to be asked. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly indicator: Indicator;
  readonly when: readonly CompiledCondition[];
  readonly unless: readonly CompiledCondition[];
}

/** What a phrase of the cues tells where it stands. */
export type PhraseUse =
  | { readonly kind: CueKind; readonly lang: string }
  | { readonly dealing: Dealing }
  | { readonly term: Term }
  | { readonly role: SaidRole }
  | { readonly abroad: true };

/** What a single word or name means by itself, whatever stands around it. */
export type WordMeaning =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'work'; readonly work: string }
  | { readonly kind: 'messenger' }
  | { readonly kind: 'thing'; readonly thing: Thing }
  /** Of one language. In texts in `elsewhere` it is a small word of their own: "no" is "in the" in Portuguese. */
  | {
      readonly kind: 'denial' | 'denial-after';
      readonly lang: string;
      readonly elsewhere: readonly string[];
    };

/** One pack of an engine. */
export interface CompiledPack {
  readonly ref: PackRef;
  /** Whether it has no cues of its own, and reads posts as the engine's first pack does. */
  readonly leans: boolean;
  readonly languages: readonly string[];
  readonly common: CommonWords;
  /** What this pack reads doubtful words as, whatever others look for. */
  readonly vocabulary: Vocabulary;
  /** Which of this pack's own phrases to look at where a literal stands: it never sees what another pack's words say. */
  readonly parts: PhraseParts;
  /** How much a place of each literal counts for this pack; nothing for other packs' literals, the last of which are not listed. */
  readonly weights: Int32Array;
  /**
   * For each phrase a bit for each language that needs it, as `languageBits` numbers them; 0 for those of the main language,
   * which every text is asked for.
   */
  readonly phraseLanguages: Int32Array;
  readonly languageBits: ReadonlyMap<string, number>;
  /** What the phrases of the cues tell, by their number. */
  readonly uses: ReadonlyMap<number, readonly PhraseUse[]>;
  readonly rules: readonly CompiledRule[];
  /** Which rules to ask, by index, when a phrase was found or a fact is known: of no other the first condition can hold. */
  readonly rulesOfPhrase: ReadonlyMap<number, readonly number[]>;
  /** Of facts by the language of the rules, without script or country. */
  readonly rulesOfFact: ReadonlyMap<string, ReadonlyMap<FactName, readonly number[]>>;
  /** The language whose rules are asked of the facts of a post in another one: English, or the pack's first. */
  readonly mainLanguage: string;
  /** Languages of a leaning pack that the first one cannot tell: their rules are asked of every text. */
  readonly alwaysAsked: ReadonlySet<string>;
  readonly combinations: readonly Combination[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** What words mean, by the number of their literal. */
  readonly meanings: ReadonlyMap<number, readonly WordMeaning[]>;
  /** Countries where experts report many scam sites; every place in them counts as there. */
  readonly watchedCountries: ReadonlySet<string>;
  /** Those that are watched, and those of which a place or a border crossing is. */
  readonly reportedCountries: ReadonlySet<string>;
  readonly pay: CompiledPay;
}

/** A pack that the engine does not use, and why: a sentence. */
interface LeftOut {
  readonly pack: PackRef;
  readonly reason: string;
}

/** All packs, compiled to be looked for in one pass. Plain data: it can be stored and read back. */
export interface Engine {
  readonly version: number;
  readonly phrases: PhraseIndex['phrases'];
  readonly automaton: Automaton;
  readonly packs: readonly CompiledPack[];
  readonly leftOut: readonly LeftOut[];
}
