import { browser } from 'wxt/browser';
import type { Place } from '../messages/listen.ts';

/** Puts the script that draws marks into a frame. Rejects when the browser no longer allows it. */
export async function loadMarks({ tab, frame }: Place): Promise<true> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: ['/mark.js'],
  });
  return true;
}
