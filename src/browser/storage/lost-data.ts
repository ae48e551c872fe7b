import { browser } from 'wxt/browser';

const key = 'dataLost';

/** Remembers that broken data had to be thrown away, until the reader has been told. */
export const noteLoss = (): Promise<void> => browser.storage.session.set({ [key]: true });

/** Whether data was lost that the reader has not been told of. To be asked by what tells it: the next call says no. */
export async function takeLoss(): Promise<boolean> {
  const lost = (await browser.storage.session.get(key))[key] === true;
  if (lost) await browser.storage.session.remove(key);
  return lost;
}
