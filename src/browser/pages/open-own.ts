import { browser } from 'wxt/browser';

/** Pages of ours that others lead to. */
export type OwnPage = 'welcome' | 'check' | 'settings' | 'help' | 'rules';

/** Opens a page of ours in a tab of its own. */
export async function openOwn(page: OwnPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}
