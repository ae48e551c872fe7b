import { mount } from 'svelte';
import { unwatchSite, watchSite } from '../../src/browser/permissions/watched-sites.ts';
import {
  type CheckedTab,
  checkTab,
  openAsTab,
  showInTab,
  tabToCheck,
} from '../../src/browser/screening/check-tab.ts';
import { loadWords } from '../../src/browser/screening/load-words.ts';
import Popup from '../../src/ui/Popup.svelte';
import { popupModel } from '../../src/ui/popup-props.svelte.ts';

const model = popupModel();
let tab: CheckedTab | undefined;

async function check(): Promise<void> {
  model.state = { kind: 'starting' };
  tab = await tabToCheck(location.search);
  model.site = tab?.pattern ? { host: tab.host, watched: tab.watched } : undefined;
  const report = tab && (await checkTab(tab));
  model.state = report ? { kind: 'report', report } : { kind: 'unreadable' };
}

async function watch(on: boolean): Promise<void> {
  if (!tab?.pattern) return;
  // The browser's question closes some popups: the site is then on when it is opened again.
  await (on ? watchSite(tab.pattern) : unwatchSite(tab.pattern));
  await check();
}

const { lang, words } = await loadWords();
document.documentElement.lang = lang;
document.title = words('popup-title');
const ownTab = new URLSearchParams(location.search).has('tab');
mount(Popup, {
  target: document.body,
  props: {
    words,
    get state() {
      return model.state;
    },
    get site() {
      return model.site;
    },
    onShow: (post: string) => tab && showInTab(tab, post),
    onWatch: watch,
    onCheckAgain: check,
    ...(!ownTab && { onOpenTab: () => tab && openAsTab(tab).then(close) }),
  },
});
await check();
