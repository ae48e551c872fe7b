import { ask } from '../../src/browser/messages/ask.ts';
import { leave } from '../../src/browser/pages/leave.ts';
import { readCode } from '../../src/browser/pages/read-code.ts';
import { offerIn, offers, openedWith, rulesView, saying } from '../../src/browser/pages/rules-page.ts';
import { mountRules } from '../../src/ui/mount.svelte.ts';

const { look, follow, forget } = offers((offer) => Object.assign(shown, { said: '', offer }));
const shown = mountRules(document.body, {
  ...(await rulesView()),
  said: '',
  saidOf: undefined,
  busy: false,
  offer: { kind: 'none' },
  onLink: (link) => void look({ link }),
  onFile: async (file, picture) => look(await offerIn(file, picture)),
  onImage: (image) => readCode(image),
  onFollow: () => act(follow()),
  onForget: forget,
  onDaily: (daily) => act(ask('rules-daily', { daily })),
  onRenew: (id) => act(ask('rules-renew', { id }), id),
  onChoose: (id, choice) => act(ask('rules-choose', { id, choice }), id),
  onStop: (id) => act(ask('rules-stop', { id }).then(() => 'stopped')),
  onRead: (id, lang) => ask('rules-in', { id, lang }),
  onTurn: async (id, rule, on) => void (await ask('rule-turn', { id, rule, on })),
  onLeave: leave,
});
const opened = openedWith(location);
if (opened) void look(opened);

/** Waits for something that changes what the page shows, shows it, and says what it came to. */
async function act(done: Promise<unknown>, saidOf?: string): Promise<void> {
  Object.assign(shown, { busy: true, said: '' });
  const came = await done.then(saying, () => 'page-failed-hint');
  Object.assign(shown, await rulesView().catch(() => ({})), { busy: false, saidOf });
  shown.said = came && shown.words(came);
}
