import { unwatchSite, watchSite } from '../../src/browser/permissions/watched-sites.ts';
import type { CheckedTab } from '../../src/browser/screening/check-tab.ts';
import * as tabs from '../../src/browser/screening/check-tab.ts';
import { loadWords } from '../../src/browser/screening/load-words.ts';
import { showPopup } from '../../src/ui/show-popup.svelte.ts';

const { words } = await loadWords();
document.title = words('popup-title');
const inOwnTab = new URLSearchParams(location.search).has('tab');
let tab: CheckedTab | undefined;
const popup = showPopup(document.body, words, {
  onShow: (post) => tab && tabs.showInTab(tab, post),
  onWatch: async (on) => {
    if (!tab?.pattern) return;
    await (on ? watchSite(tab.pattern) : unwatchSite(tab.pattern)).catch(() => undefined);
    await check();
  },
  onMarks: async () => {
    if (tab) await tabs.showMarksIn(tab);
    await check();
  },
  onCheckAgain: check,
  ...(!inOwnTab && { onOpenTab: () => tab && tabs.openAsTab(tab).then(close) }),
});
await check();

async function check(): Promise<void> {
  popup.state = { kind: 'starting' };
  try {
    tab = await tabs.tabToCheck(location.search);
    popup.site = tab?.pattern ? { host: tab.host, watched: tab.watched, marked: tab.marked } : undefined;
    const report = tab && (await tabs.checkTab(tab));
    popup.state = report ? { kind: 'report', report } : { kind: 'unreadable' };
  } catch {
    popup.state = { kind: 'failed' };
  }
}
