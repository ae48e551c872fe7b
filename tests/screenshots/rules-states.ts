import type { Words } from '../../src/core/explain/words.ts';
import type { PackNote } from '../../src/core/model/pack.ts';
import type { Settings } from '../../src/core/model/settings.ts';
import type { RulesInLanguage, RulesView } from '../../src/core/model/subscription.ts';
import type { RulesProps } from '../../src/ui/page-props.ts';
import type { State } from './states.ts';

type Followed = NonNullable<RulesView['followed']>;

const ignore = () => undefined;

/** The states of the page of rules, by name; `rules` are those that come with the product. */
export function rulesStates(words: Words, settings: Settings, rules: PackNote): Record<string, State> {
  const bundled: RulesView = { id: 'starter', note: rules, leftOut: false };
  const note = {
    ...rules,
    publisher: 'Meja Bantuan',
    title: 'Meja Bantuan',
    version: '1.3.0',
    rules: 24,
    languages: 3,
  };
  const followed = {
    since: Date.UTC(2026, 8, 3),
    confirmedOn: Date.UTC(2026, 10, 26),
    expired: false,
    url: 'https://rules.example/desk/',
    fingerprint: '8292 2548 9540 0593 3087 2508',
    sure: false,
    managed: false,
    used: true,
  };
  const view = (more: Partial<typeof followed> & Pick<Followed, 'changed' | 'trouble'> = {}): RulesView => ({
    id: 'desk',
    note,
    followed: { ...followed, ...more },
    leftOut: false,
  });
  const props: RulesProps = {
    words,
    settings,
    lost: false,
    kept: { daily: true, rules: [bundled] },
    said: '',
    saidOf: undefined,
    busy: false,
    offer: { kind: 'none' },
    onLink: ignore,
    onFile: ignore,
    onImage: async () => undefined,
    onFollow: ignore,
    onForget: ignore,
    onDaily: ignore,
    onRenew: ignore,
    onChoose: ignore,
    onStop: ignore,
    onRead: async () => singles,
    onTurn: async () => undefined,
    onLeave: ignore,
  };
  const page = (more: Partial<RulesProps>, press: readonly string[] = []): State => ({
    page: 'rules',
    props: { ...props, ...more },
    press,
  });
  const beside = (rules: RulesView) => ({ kept: { daily: true, rules: [bundled, rules] } });
  return {
    rules: page({}),
    'rules-found': page({ offer: { kind: 'found', rules: view(), known: false } }),
    'rules-refused': page({ offer: { kind: 'refused', why: 'unsigned' } }),
    'rules-followed': page(beside(view({ changed: { added: 3, removed: 1 } })), [
      'main > .card:nth-of-type(2) summary',
    ]),
    'rules-sure': page(beside(view({ sure: true })), [
      'main > .card:nth-of-type(2) details:last-of-type summary',
    ]),
    'rules-expired': page(beside(view({ expired: true, trouble: 'unreachable' }))),
    'rules-managed': page(beside(view({ managed: true, sure: true }))),
    'rules-remove': page(beside(view()), ['main > .card:nth-of-type(2) [aria-expanded]']),
  };
}

const singles: RulesInLanguage = {
  languages: ['en', 'id'],
  lang: 'en',
  rules: [
    {
      id: 'deposit-before-work.en',
      lang: 'en',
      message: 'A deposit is asked for before the work begins.',
      state: 'on',
    },
    { id: 'passport-by-mail.en', lang: 'en', message: 'The passport is to be sent by mail.', state: 'off' },
    {
      id: 'red-folder.en',
      lang: 'en',
      message: 'People are told to carry a red folder.',
      state: 'taken-back',
    },
  ],
};
