import { leave } from '../../src/browser/pages/leave.ts';
import { openOwn } from '../../src/browser/pages/open-own.ts';
import { openPage } from '../../src/browser/pages/open-page.ts';
import { surroundingsFor } from '../../src/browser/pages/surroundings.ts';
import { turnTab } from '../../src/browser/permissions/watched-sites.ts';
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
  onWatch: (on) =>
    void (
      tab &&
      turnTab(tab, on)
        .catch(() => undefined)
        .then(check)
    ),
  onMarks: () => void (tab && tabs.showMarksIn(tab).then(check)),
  onCheckAgain: check,
  onPrint: () => (inOwnTab ? print() : tab && tabs.openAsTab(tab, true).then(close)),
  onOpen: (page) => void openOwn(page).then(inOwnTab ? undefined : close),
  onLeave: leave,
  ...(!inOwnTab && { onOpenTab: () => tab && tabs.openAsTab(tab).then(close) }),
});
if (opened.settings.discreet) addEventListener('blur', () => void leave());
await check();
if (address.has('print')) print();

async function check(): Promise<void> {
  popup.state = { kind: 'starting' };
  try {
    tab = await tabs.tabToCheck(location.search);
    popup.site = tab?.pattern ? { ...tab, watched: tab.watchedBy.length > 0 } : undefined;
    const report = tab && (await tabs.checkTab(tab));
    popup.surroundings ??= await surroundingsFor(opened.settings);
    popup.state = report ? { kind: 'report', report } : { kind: 'unreadable' };
  } catch {
    popup.state = { kind: 'failed' };
  }
}
