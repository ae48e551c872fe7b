import { leave, leaveOnBlur } from '../../src/browser/pages/leave.ts';
import { openOwn } from '../../src/browser/pages/open-own.ts';
import { openPage } from '../../src/browser/pages/open-page.ts';
import { besides, checkPopup, turn } from '../../src/browser/pages/popup-page.ts';
import * as tabs from '../../src/browser/screening/check-tab.ts';
import { mountPopup } from '../../src/ui/mount.svelte.ts';

const opened = await openPage();
const address = new URLSearchParams(location.search);
const inOwnTab = address.has('tab');
let tab: tabs.CheckedTab | undefined;
const popup = mountPopup(document.body, {
  ...opened,
  state: { kind: 'starting' },
  site: undefined,
  surroundings: undefined,
  onShow: (post) => tab && tabs.showInTab(tab, post),
  onWatch: (on) => void turn(tab, on).then(check),
  onMarks: () => tab && tabs.showMarksIn(tab).then(check),
  onCheckAgain: check,
  onPrint: () => (inOwnTab ? print() : tab && tabs.openAsTab(tab, true).then(close)),
  onOpen: (page) => openOwn(page).then(inOwnTab ? undefined : close),
  onLeave: leave,
  ...(!inOwnTab && { onOpenTab: () => tab && tabs.openAsTab(tab).then(close) }),
});
if (!inOwnTab) leaveOnBlur(opened.settings);
await check();
if (address.has('print')) print();

async function check(): Promise<void> {
  popup.state = { kind: 'starting' };
  const checked = await checkPopup();
  ({ tab, state: popup.state } = checked);
  popup.site = tab?.pattern ? { ...tab, watched: tab.watchedBy.length > 0 } : undefined;
  popup.surroundings ??= await besides(opened.settings);
}
