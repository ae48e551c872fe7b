import { browser } from 'wxt/browser';
import type { Settings } from '../../core/model/settings.ts';

/** Firefox's own: a sidebar does not close by itself. */
const sidebar = browser as { readonly sidebarAction?: { close(): Promise<void> } };

/** Closes our page at once, whether it is a tab, a popup or a panel. A window that shows nothing else gets an empty tab, so that it stays. */
export async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  if (tab?.id === undefined) {
    await sidebar.sidebarAction?.close().catch(() => undefined);
    close();
    return;
  }
  const { windowId } = tab;
  const inWindow = await browser.tabs.query({ windowId });
  if (inWindow.length === 1) await browser.tabs.create({ windowId });
  await browser.tabs.remove(tab.id);
}

/** In discreet mode, closes our page as soon as the reader turns to something else. */
export function leaveOnBlur({ discreet }: Pick<Settings, 'discreet'>): void {
  if (discreet) addEventListener('blur', () => void leave());
}
