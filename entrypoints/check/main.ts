import { checkGiven, openCheck, openGiven } from '../../src/browser/pages/check-page.ts';
import { leave } from '../../src/browser/pages/leave.ts';
import { openOwn } from '../../src/browser/pages/open-own.ts';
import { surroundingsFor } from '../../src/browser/pages/surroundings.ts';
import { showInTab } from '../../src/browser/screening/check-tab.ts';
import { mountCheck } from '../../src/ui/mount.svelte.ts';

const { pending, keptNow, ...opened } = await openCheck();
/** Counts what was asked for: an answer that comes after the next question is not shown. */
let [run, tab] = [0, 0];
const shown = mountCheck(document.body, {
  ...opened,
  state: { kind: 'waiting' },
  surroundings: undefined,
  onCheck: check,
  onOpenLink: (address) => answer(openGiven(address), { host: new URL(address).hostname }),
  onClear: async () => {
    run += 1;
    Object.assign(shown, { state: { kind: 'waiting' }, text: '', history: await keptNow() });
  },
  onPick: ({ text }) => check(text),
  onShow: (post) => showInTab({ id: tab }, post),
  onPrint: () => print(),
  onOpen: openOwn,
  onLeave: leave,
});
if (pending) check(pending.chosen, !pending.isPrivate);
shown.surroundings = await surroundingsFor(opened.settings);

function check(text: string, remember = true): void {
  shown.text = text;
  void answer(checkGiven(text, remember));
}

async function answer(asked: ReturnType<typeof openGiven>, working: { readonly host?: string } = {}) {
  const own = ++run;
  shown.state = { kind: 'working', ...working };
  const { state, tab: there = 0 } = await asked;
  if (own === run) [shown.state, tab] = [state, there];
}
