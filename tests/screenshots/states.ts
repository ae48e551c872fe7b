import type { Words } from '../../src/core/explain/words.ts';
import type { Explanation } from '../../src/core/model/explanation.ts';
import type { PackNote } from '../../src/core/model/pack.ts';
import type { HistoryEntry, Settings } from '../../src/core/model/settings.ts';
import type {
  CheckProps,
  HelpProps,
  PopupProps,
  RulesProps,
  SettingsProps,
  WelcomeProps,
} from '../../src/ui/page-props.ts';
import type { Site } from '../../src/ui/sites.ts';
import type { Given } from './given.ts';
import { rulesStates } from './rules-states.ts';

/** A page of ours in one state, and what is pressed then. */
export type State = (
  | { readonly page: 'popup'; readonly props: PopupProps }
  | { readonly page: 'check'; readonly props: CheckProps }
  | { readonly page: 'settings'; readonly props: SettingsProps }
  | { readonly page: 'welcome'; readonly props: WelcomeProps }
  | { readonly page: 'help'; readonly props: HelpProps }
  | { readonly page: 'rules'; readonly props: RulesProps }
) & { readonly press?: readonly string[] };

const ignore = () => undefined;
const rules: PackNote = {
  publisher: 'Second Look',
  title: 'Starter pack',
  version: '0.5.0',
  date: '2026-11-28',
  rules: 1_766,
  languages: 25,
};
const site = { host: 'jobs.example', watched: false, marked: true, isPrivate: false };
const sites: readonly Site[] = [
  { name: 'Indeed', kind: 'boards', patterns: ['https://*.indeed.com/*'], watched: true },
  { name: 'JobStreet', kind: 'boards', patterns: ['https://*.jobstreet.com/*'], watched: false },
  { name: 'LinkedIn', kind: 'boards', patterns: ['https://*.linkedin.com/*'], watched: false },
  { name: 'Facebook', kind: 'social', patterns: ['https://*.facebook.com/*'], watched: false },
  { name: 'Telegram Web', kind: 'social', patterns: ['https://*.web.telegram.org/*'], watched: false },
  { name: 'jobs.example', kind: 'other', patterns: ['https://jobs.example/*'], watched: true },
];

/** Every state that the pages of ours can be in, by name. */
export function states(given: Given, words: Words): Readonly<Record<string, State>> {
  const settings: Settings = {
    lang: given.lang,
    country: 'ID',
    textSize: 'usual',
    historyDays: 0,
    discreet: false,
  };
  return {
    ...popups(given, words, settings),
    ...checks(given, words, settings),
    ...others(given, words, settings),
    ...rulesStates(words, settings, rules),
  };
}

function popups(given: Given, words: Words, settings: Settings): Record<string, State> {
  const props: PopupProps = {
    words,
    settings,
    lost: false,
    state: { kind: 'starting' },
    site,
    surroundings: { rules: [rules], help: given.help },
    onShow: ignore,
    onWatch: ignore,
    onMarks: ignore,
    onCheckAgain: ignore,
    onPrint: ignore,
    onOpen: ignore,
    onLeave: ignore,
    onOpenTab: ignore,
  };
  const popup = (more: Partial<PopupProps>, press: readonly string[] = []): State => ({
    page: 'popup',
    props: { ...props, ...more },
    press,
  });
  const report = (offers: readonly Explanation[], read = offers.length, refused = false) => ({
    state: { kind: 'report', report: { offers, others: [], read, refused } } as const,
  });
  return {
    'popup-starting': popup({}),
    'popup-unreadable': popup({ state: { kind: 'unreadable' }, site: undefined }),
    'popup-failed': popup({ state: { kind: 'failed' } }),
    'popup-no-posts': popup(report([])),
    'popup-no-offers': popup(report([], 12)),
    'popup-none-found': popup(report([given.noneFound])),
    'popup-cannot-tell': popup(report([given.cannotTell])),
    'popup-some': popup(report([given.some])),
    'popup-serious': popup(report([given.example])),
    'popup-several': popup({
      ...report([given.example, given.some, given.noneFound, given.cannotTell]),
      site: { ...site, watched: true },
    }),
    'popup-no-country': popup({
      ...report([given.example]),
      surroundings: { rules: [rules], help: undefined },
    }),
    'popup-country-without-contacts': popup({
      ...report([given.some]),
      surroundings: { rules: [rules], help: given.nobody },
    }),
    'popup-stale-rules': popup({
      ...report([given.noneFound]),
      surroundings: { rules: [{ ...rules, date: '2025-03-01' }], help: given.help },
    }),
    'popup-private-window': popup({ ...report([given.noneFound]), site: { ...site, isPrivate: true } }),
    'popup-page-fights': popup({ ...report([given.some], 1, true), site: { ...site, marked: false } }),
    'popup-data-lost': popup({ ...report([]), lost: true }),
    'popup-seems-wrong': popup(report([given.some]), ['.actions .plain']),
    'popup-discreet': popup({ ...report([given.some]), settings: { ...settings, discreet: true } }),
  };
}

function checks(given: Given, words: Words, settings: Settings): Record<string, State> {
  const props: CheckProps = {
    words,
    settings,
    lost: false,
    state: { kind: 'waiting' },
    text: '',
    history: [],
    surroundings: { rules: [rules], help: given.help },
    onCheck: ignore,
    onOpenLink: ignore,
    onClear: ignore,
    onPick: ignore,
    onShow: ignore,
    onPrint: ignore,
    onOpen: ignore,
    onLeave: ignore,
  };
  const check = (more: Partial<CheckProps>, press: readonly string[] = []): State => ({
    page: 'check',
    props: { ...props, ...more },
    press,
  });
  const address = 'https://jobs.example/offer/17';
  return {
    'check-waiting': check({}),
    'check-empty': check({}, ['[type=submit]']),
    'check-earlier': check({ history: historyOf(given) }),
    'check-working': check({ text: given.text, state: { kind: 'working' } }),
    'check-text': check({
      text: given.text,
      state: { kind: 'text', text: given.text, explanation: given.example },
    }),
    'check-not-an-offer': check({
      text: 'Hello!',
      state: { kind: 'text', text: 'Hello!', explanation: { ...given.noneFound, concern: 'not-an-offer' } },
    }),
    'check-link': check({ text: address, state: { kind: 'link', address, host: 'jobs.example' } }),
    'check-link-working': check({ text: address, state: { kind: 'working', host: 'jobs.example' } }),
    'check-link-refused': check({ text: address, state: { kind: 'refused' } }),
    'check-link-failed': check({ text: address, state: { kind: 'failed' } }),
  };
}

function others(given: Given, words: Words, settings: Settings): Record<string, State> {
  const page = { words, settings, lost: false, onLeave: ignore };
  const welcome: WelcomeProps = {
    ...page,
    sites: sites.map((one) => ({ ...one, watched: false })),
    recommended: 40,
    refused: false,
    chosen: false,
    tried: undefined,
    onChange: ignore,
    onRecommended: ignore,
    onNone: ignore,
    onSite: ignore,
    onTry: ignore,
    onPrint: ignore,
    onDone: ignore,
  };
  const chosen: SettingsProps = {
    ...page,
    sites,
    history: [],
    rules: [rules],
    said: '',
    onChange: ignore,
    onSite: ignore,
    onAddSite: () => false,
    onPick: ignore,
    onDelete: ignore,
    onRestore: ignore,
    onDeleteAll: ignore,
    onExport: ignore,
    onImport: async () => undefined,
    onReset: ignore,
  };
  const help: HelpProps = { ...page, situation: undefined, help: given.help, onCountry: ignore };
  const kept = { ...chosen, settings: { ...settings, historyDays: 7 as const }, history: historyOf(given) };
  return {
    welcome: { page: 'welcome', props: welcome },
    'welcome-refused': { page: 'welcome', props: { ...welcome, refused: true } },
    'welcome-tried': { page: 'welcome', props: { ...welcome, chosen: true, tried: given.example } },
    settings: { page: 'settings', props: chosen, press: ['summary'] },
    'settings-history': { page: 'settings', props: kept },
    'settings-delete-all': { page: 'settings', props: kept, press: ['.history + button'] },
    'settings-reset': { page: 'settings', props: chosen, press: ['.card > .strong'] },
    help: { page: 'help', props: help },
    'help-without-contacts': { page: 'help', props: { ...help, help: given.nobody } },
    'help-travelling': { page: 'help', props: { ...help, situation: 'travelling' } },
    'help-inside': { page: 'help', props: { ...help, situation: 'inside' } },
    'help-friend': { page: 'help', props: { ...help, situation: 'friend' } },
  };
}

const historyOf = ({ example, some, text }: Given): HistoryEntry[] => [
  {
    id: '1',
    at: Date.UTC(2026, 10, 27),
    concern: 'serious',
    title: example.title ?? '',
    text,
    host: 'jobs.example',
  },
  { id: '2', at: Date.UTC(2026, 10, 25), concern: 'some', title: some.title ?? '', text },
];
