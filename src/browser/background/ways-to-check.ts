import { browser } from 'wxt/browser';
import { openOwn } from '../pages/open-own.ts';
import { loadWords } from '../screening/load-words.ts';
import { keepPending } from '../storage/pending-check.ts';
import { loadSettings } from '../storage/settings.ts';

const menus = { text: 'check-text', link: 'check-link' } as const;

/** Puts entries for selected text and for links into the browser's menu, in the reader's language. Where the browser has no such menu, nothing. */
export async function offerInMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  const words = await loadWords(await loadSettings());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menus.text, title: words('menu-check-text'), contexts: ['selection'] });
  browser.contextMenus.create({ id: menus.link, title: words('menu-check-link'), contexts: ['link'] });
}

/** Listens to the menu and to the keyboard shortcut. To be called once, synchronously, at the start. */
export function listenToMenu(): void {
  browser.contextMenus?.onClicked.addListener(async ({ menuItemId, selectionText, linkUrl }, tab) => {
    const chosen = menuItemId === menus.link ? linkUrl : selectionText;
    if (!chosen) return;
    await keepPending(chosen, tab?.incognito);
    await openOwn('check');
  });
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'check-text') void openOwn('check');
  });
}
