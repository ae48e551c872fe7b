import type { Words } from '../core/explain/words.ts';
import type { Explanation } from '../core/model/explanation.ts';
import type { HelpReport } from '../core/model/help.ts';
import type { PackNote } from '../core/model/pack.ts';
import type { HistoryEntry, Settings } from '../core/model/settings.ts';
import type { OfferState, RulesChoice, RulesInLanguage, RulesKept } from '../core/model/subscription.ts';
import type { CheckState } from './check-state.ts';
import type { Situation } from './help-pages.ts';
import type { PopupSite, PopupState, Surroundings } from './popup-state.ts';
import type { Site } from './sites.ts';

/** What every page of ours is shown with. */
export interface PageProps {
  words: Words;
  settings: Settings;
  /** Broken data was thrown away, and nobody has told the reader yet. */
  lost: boolean;
  /** Closes the page at once. */
  onLeave: () => void;
}

export interface PopupProps extends PageProps {
  state: PopupState;
  site: PopupSite | undefined;
  surroundings: Surroundings | undefined;
  onShow: (post: string) => void;
  onWatch: (on: boolean) => void;
  onMarks: () => void;
  onCheckAgain: () => void;
  onPrint: () => void;
  onOpen: (page: 'check' | 'settings' | 'help') => void;
  /** Absent where the popup already is a tab. */
  onOpenTab?: () => void;
}

export interface CheckProps extends PageProps {
  state: CheckState;
  /** What the field begins with. */
  text: string;
  history: readonly HistoryEntry[];
  surroundings: Surroundings | undefined;
  onCheck: (text: string) => void;
  onOpenLink: (address: string) => void;
  onClear: () => void;
  onPick: (entry: HistoryEntry) => void;
  onShow: (post: string) => void;
  onPrint: () => void;
  onOpen: (page: 'check' | 'settings' | 'help') => void;
}

export interface SettingsProps extends PageProps {
  sites: readonly Site[];
  history: readonly HistoryEntry[];
  rules: readonly PackNote[];
  /** What the last act came to, as a sentence. */
  said: string;
  /** `imported`: they came out of a file. */
  onChange: (change: Partial<Settings>, imported?: boolean) => void;
  onSite: (site: Site, on: boolean) => void;
  onAddSite: (address: string) => boolean;
  onPick: (entry: HistoryEntry) => void;
  onDelete: (entry: HistoryEntry) => void;
  onRestore: (entry: HistoryEntry) => void;
  onDeleteAll: () => void;
  onExport: () => void;
  /** Answers with the settings in a file, undefined when it holds none. */
  onImport: (file: File) => Promise<Settings | undefined>;
  onReset: () => void;
}

export interface WelcomeProps extends PageProps {
  sites: readonly Site[];
  /** How many sites one press turns on. */
  recommended: number;
  /** True after the browser's question was answered with no. */
  refused: boolean;
  /** True once the reader has chosen what is watched, or nothing. */
  chosen: boolean;
  /** What was found in the example, once it was tried. */
  tried: Explanation | undefined;
  onChange: (change: Partial<Settings>) => void;
  onRecommended: () => void;
  onNone: () => void;
  onSite: (site: Site, on: boolean) => void;
  onTry: () => void;
  onPrint: () => void;
  onDone: () => void;
}

export interface RulesProps extends PageProps {
  kept: RulesKept;
  /** What the last act came to, as a sentence; and the id of the rules that it was about, while they are there. */
  said: string;
  saidOf: string | undefined;
  /** True while a host is asked. */
  busy: boolean;
  offer: OfferState;
  onLink: (link: string) => void;
  /** A file with a whole channel, or the picture in it. */
  onFile: (file: File, picture: ImageBitmap | undefined) => void;
  /** Answers with the text of a picture of squares in an image, where there is one. */
  onImage: (image: ImageBitmap) => Promise<string | undefined>;
  onFollow: () => void;
  onForget: () => void;
  onDaily: (daily: boolean) => void;
  onRenew: (id: string) => void;
  onChoose: (id: string, choice: RulesChoice) => void;
  onStop: (id: string) => void;
  onRead: (id: string, lang: string) => Promise<RulesInLanguage>;
  onTurn: (id: string, rule: string, on: boolean) => Promise<void>;
}

export interface HelpProps extends PageProps {
  /** One of the short pages; undefined for the whole. */
  situation: Situation | undefined;
  /** Whom people of the chosen country can ask. */
  help: HelpReport | undefined;
  onCountry: (country: string) => void;
}
