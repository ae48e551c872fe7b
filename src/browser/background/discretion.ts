import { browser } from 'wxt/browser';
import { loadWords } from '../screening/load-words.ts';
import { loadSettings } from '../storage/settings.ts';

const sizes = [16, 32] as const;
const iconsNamed = (name: string) =>
  Object.fromEntries(sizes.map((size) => [size, `/icons/${name}${size}.png`]));

/** Gives the toolbar button the icon and the name that the settings ask for: the product's own, or ones that tell nothing. */
export async function dressToolbar(): Promise<void> {
  const settings = await loadSettings();
  const words = await loadWords(settings);
  // Firefox for Android shows no icon that could be changed.
  await browser.action.setIcon?.({ path: iconsNamed(settings.discreet ? 'plain-' : '') });
  await browser.action.setTitle({ title: words('popup-title') });
  if (!settings.discreet) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.action.setBadgeText({ tabId: id, text: '' })),
  );
}
