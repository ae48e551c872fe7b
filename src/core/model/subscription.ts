import type { PackNote } from './pack.ts';

/** What a reader offers to follow: the link of an invitation, or the text of a file that holds a whole channel. */
export type RulesOffer = { readonly link: string } | { readonly bundle: string };

/** Why nothing was taken of what was offered, in the groups in which a reader can do something about it. */
export type RulesRefusal =
  | 'unreachable'
  | 'missing'
  | 'other'
  | 'taken'
  | 'unsigned'
  | 'expired'
  | 'older'
  | 'unusable'
  | 'full';

/** What a reader sees of the rules of one publisher. Moments are milliseconds since 1970. */
export interface RulesView {
  /** The pack's id. */
  readonly id: string;
  readonly note: PackNote;
  /** Absent for the rules that come with the product. */
  readonly followed?: {
    readonly since: number;
    readonly confirmedOn: number;
    readonly expired: boolean;
    /** Where they are renewed from; absent for those out of a file. */
    readonly url?: string;
    readonly fingerprint: string;
    /** Whether the reader compared the fingerprint. */
    readonly sure: boolean;
    /** Chosen by whoever manages the browser: it cannot be changed here. */
    readonly managed: boolean;
    readonly used: boolean;
    /** How many rules the last version brought or changed, and how many it has no more. */
    readonly changed?: { readonly added: number; readonly removed: number };
    /** What the last look for news came to, where it came to nothing. */
    readonly trouble?: RulesRefusal;
  };
  /** True where the rules are too large to be used beside the others. */
  readonly leftOut: boolean;
}

/** All that the page of rules shows. */
export interface RulesKept {
  /** Whether news is looked for once a day, or only by hand. */
  readonly daily: boolean;
  readonly rules: readonly RulesView[];
}

/** What a look at an offer came to. */
export type RulesLook =
  | {
      readonly kind: 'found';
      readonly rules: RulesView;
      /** The SHA-256 of the channel's first root: what is followed then must have it. */
      readonly pinned: string;
      /** Followed already; then the offer may name another address for it. */
      readonly known: boolean;
    }
  | { readonly kind: 'no-offer' }
  | { readonly kind: 'refused'; readonly why: RulesRefusal };

/** One rule, as a reader may turn it off. */
export interface RuleSwitch {
  readonly id: string;
  readonly lang: string;
  /** What a reader is told when it holds. */
  readonly message: string;
  readonly state: 'on' | 'off' | 'taken-back';
}

/** A pack's rules in one of its languages. */
export interface RulesInLanguage {
  /** All that it has rules in, without script or country. */
  readonly languages: readonly string[];
  readonly lang: string;
  readonly rules: readonly RuleSwitch[];
}

/** What a reader can choose about followed rules. */
export interface RulesChoice {
  /** Whether the reader compared the fingerprint. */
  readonly sure?: boolean;
  readonly used?: boolean;
}

/** What became of something that the reader gave to be followed. */
export type OfferState =
  | { readonly kind: 'none' | 'looking' | 'no-link' | 'no-code' }
  /** Nothing is changed before the reader agrees. */
  | { readonly kind: 'found'; readonly rules: RulesView; readonly known: boolean }
  | { readonly kind: 'refused'; readonly why: RulesRefusal };
