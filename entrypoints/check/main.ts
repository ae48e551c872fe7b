import { checkGiven, openCheck, openGiven } from '../../src/browser/pages/check-page.ts';
import { leave } from '../../src/browser/pages/leave.ts';
import { openOwn } from '../../src/browser/pages/open-own.ts';
import { surroundingsFor } from '../../src/browser/pages/surroundings.ts';
import { showInTab } from '../../src/browser/screening/check-tab.ts';
import { keptHistory } from '../../src/browser/storage/history.ts';
import { mountCheck } from '../../src/ui/mount.svelte.ts';

const { pending, ...opened } = await openCheck();
let tab = 0;
const shown = mountCheck(document.body, {
  ...opened,
  state: { kind: 'waiting' },
  surroundings: undefined,
  onCheck: check,
  onOpenLink: async (address) => {
    const checked = openGiven(address);
    shown.state = { kind: 'working', host: new URL(address).hostname };
    ({ state: shown.state, tab = 0 } = await checked);
  },
  onClear: async () => {
    Object.assign(shown, { state: { kind: 'waiting' }, text: '' });
    shown.history = await keptHistory(opened.settings);
  },
  onPick: ({ text }) => check(text),
  onShow: (post) => showInTab({ id: tab }, post),
  onPrint: () => print(),
  onOpen: openOwn,
  onLeave: leave,
});
if (pending) void check(pending);
shown.surroundings = await surroundingsFor(opened.settings);

async function check(text: string): Promise<void> {
  Object.assign(shown, { text, state: { kind: 'working' } });
  shown.state = await checkGiven(text);
}
