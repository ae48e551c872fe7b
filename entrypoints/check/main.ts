import { checkGiven, openGiven } from '../../src/browser/pages/check-page.ts';
import { leave } from '../../src/browser/pages/leave.ts';
import { openOwn } from '../../src/browser/pages/open-own.ts';
import { openPage } from '../../src/browser/pages/open-page.ts';
import { surroundingsFor } from '../../src/browser/pages/surroundings.ts';
import { showInTab } from '../../src/browser/screening/check-tab.ts';
import { keptHistory } from '../../src/browser/storage/history.ts';
import { takePending } from '../../src/browser/storage/pending-check.ts';
import { mountCheck } from '../../src/ui/mount.svelte.ts';

const opened = await openPage();
const pending = await takePending();
let tab = 0;
const shown = mountCheck(document.body, {
  ...opened,
  state: { kind: 'waiting' },
  text: pending ?? '',
  history: await keptHistory(opened.settings),
  surroundings: undefined,
  onCheck: check,
  onOpenLink: async (address) => {
    const checked = openGiven(address);
    shown.state = { kind: 'working', host: new URL(address).hostname };
    const { state, tab: there = 0 } = await checked;
    [shown.state, tab] = [state, there];
  },
  onClear: async () => {
    [shown.state, shown.text] = [{ kind: 'waiting' }, ''];
    shown.history = await keptHistory(opened.settings);
  },
  onPick: ({ text }) => {
    shown.text = text;
    void check(text);
  },
  onShow: (post) => showInTab({ id: tab }, post),
  onPrint: () => print(),
  onOpen: openOwn,
  onLeave: leave,
});
if (pending) void check(pending);
shown.surroundings = await surroundingsFor(opened.settings);

async function check(text: string): Promise<void> {
  shown.state = { kind: 'working' };
  shown.state = await checkGiven(text);
}
