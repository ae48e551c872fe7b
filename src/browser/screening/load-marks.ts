import { type Browser, browser } from 'wxt/browser';

/** Puts the script that draws marks into the frame that asks for it. Rejects when the browser no longer allows it. */
export async function loadMarks({ tab, frameId }: Browser.runtime.MessageSender): Promise<true> {
  if (tab?.id === undefined) throw new Error('Only a page has marks.');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: ['/mark.js'],
  });
  return true;
}
