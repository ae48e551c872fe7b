import type { Explanation } from '../../core/model/explanation.ts';
import type { HelpReport } from '../../core/model/help.ts';
import type { MarkWords } from '../../core/model/mark-words.ts';
import type { PackNote } from '../../core/model/pack.ts';
import type { PageReport } from '../../core/model/page-report.ts';
import type { PagePost } from '../../core/model/post.ts';
import type { HistoryEntry } from '../../core/model/settings.ts';
import type {
  RulesChoice,
  RulesInLanguage,
  RulesKept,
  RulesLook,
  RulesOffer,
  RulesRefusal,
} from '../../core/model/subscription.ts';

/** What a page's script is told of the posts it sent: only those that give cause for concern. */
export interface ScreenedPosts {
  readonly explanations: readonly Explanation[];
  readonly words: MarkWords;
  /** False when the reader turned the site off meanwhile: then the page is no longer watched. */
  readonly watched: boolean;
}

/** Everything that scripts in pages may ask of the background. Not listed here, not sent. */
export interface PageScriptRequests {
  /** A script starts, in a page that says in which language it is, or does not: whether the reader has the site watched. */
  'page-opened': { readonly input: string | undefined; readonly answer: { readonly watched: boolean } };
  /** `fresh` forgets what was known of the frame before, `gone` posts that left it. */
  'screen-posts': {
    readonly input: {
      readonly posts: readonly PagePost[];
      readonly gone: readonly string[];
      readonly fresh: boolean;
    };
    readonly answer: ScreenedPosts;
  };
  /** The reader hid the mark of a post, or, without one, all marks of the site. */
  'hide-marks': { readonly input: { readonly post: string | undefined }; readonly answer: true };
  /** The page kept removing the marks, and they stay away. */
  'marks-refused': { readonly input: undefined; readonly answer: true };
  /** Put what draws marks into the frame. */
  'load-marks': { readonly input: undefined; readonly answer: true };
}

/** Everything that our own pages may ask of the background. */
export interface OwnPageRequests {
  /** Turn the sites of match patterns on or off. */
  'turn-sites': {
    readonly input: { readonly patterns: readonly string[]; readonly on: boolean };
    readonly answer: true;
  };
  /** Draw marks on the site of a match pattern again. */
  'show-marks': { readonly input: { readonly pattern: string }; readonly answer: true };
  /** The frames of a tab that hold a post. */
  'frames-of': {
    readonly input: { readonly tab: number; readonly post: string };
    readonly answer: readonly number[];
  };
  'tab-report': { readonly input: { readonly tab: number }; readonly answer: PageReport };
  /** Compare a text that the reader gave; `remember` it if the reader has a history kept. */
  'screen-text': {
    readonly input: { readonly text: string; readonly remember: boolean };
    readonly answer: Explanation;
  };
  /**
   * What the reader's settings keep of earlier checks, the newest first. Firefox gives pages in private windows databases of their own, so
   * that only the background can tell, and delete.
   */
  history: { readonly input: undefined; readonly answer: readonly HistoryEntry[] };
  /** Keep an entry again that was deleted. */
  'history-restore': { readonly input: HistoryEntry; readonly answer: true };
  /** Delete the entry with an id, or all. */
  'history-delete': { readonly input: { readonly id?: string }; readonly answer: true };
  /** Delete all that databases hold: history, fetched rules, and what was made of them. */
  'delete-databases': { readonly input: undefined; readonly answer: true };
  /** Whom people of a country can ask. */
  'help-for': { readonly input: { readonly country: string }; readonly answer: HelpReport };
  /** Which rules are in use. */
  'rules-about': { readonly input: undefined; readonly answer: readonly PackNote[] };
  /** Whose rules are on the device, and when news of them is looked for. */
  'rules-kept': { readonly input: undefined; readonly answer: RulesKept };
  /** Look at rules that are offered, and follow them. */
  'rules-look-at': { readonly input: RulesOffer; readonly answer: RulesLook };
  'rules-follow': {
    /** `shown` is the root that the look showed. */
    readonly input: { readonly offer: RulesOffer; readonly shown: string };
    readonly answer: RulesLook;
  };
  /** What is asked of hosts now is not to be kept: everything is deleted. */
  'rules-abandon': { readonly input: undefined; readonly answer: true };
  /** Look for newer rules of a pack now. */
  'rules-renew': {
    readonly input: { readonly id: string };
    readonly answer: 'renewed' | 'unchanged' | RulesRefusal;
  };
  'rules-choose': {
    readonly input: { readonly id: string; readonly choice: RulesChoice };
    readonly answer: true;
  };
  'rules-daily': { readonly input: { readonly daily: boolean }; readonly answer: true };
  'rules-stop': { readonly input: { readonly id: string }; readonly answer: true };
  /** The rules of a pack in one language, and turning one of them on or off. */
  'rules-in': {
    readonly input: { readonly id: string; readonly lang: string };
    readonly answer: RulesInLanguage;
  };
  'rule-turn': {
    readonly input: { readonly id: string; readonly rule: string; readonly on: boolean };
    readonly answer: true;
  };
}

export interface Requests extends PageScriptRequests, OwnPageRequests {}

/** Everything our own pages may ask of a page's script. */
export interface PageRequests {
  /** Read the page now, and from now on if `watch`. Answers when its posts are screened. */
  'check-page': { readonly input: { readonly watch: boolean }; readonly answer: true };
  /** Scroll to a post and open its mark. False when it is no longer on the page. */
  'show-post': { readonly input: { readonly post: string }; readonly answer: boolean };
}
