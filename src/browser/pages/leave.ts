import { browser } from 'wxt/browser';

/** Closes our page at once, whether it is a tab, a popup or a panel. A window that shows nothing else gets an empty tab, so that it stays. */
export async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  if (tab?.id === undefined) {
    close();
    return;
  }
  const { windowId } = tab;
  const inWindow = await browser.tabs.query({ windowId });
  if (inWindow.length === 1) await browser.tabs.create({ windowId });
  await browser.tabs.remove(tab.id);
}
