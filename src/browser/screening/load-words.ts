import { browser } from 'wxt/browser';
import { createWords, type Words } from '../../core/explain/words.ts';
import type { Settings } from '../../core/model/settings.ts';

/** Loads the interface's words: one file, of the reader's language. */
export async function loadWords({ lang, discreet }: Settings): Promise<Words> {
  const response = await fetch(browser.runtime.getURL(`/locales/${lang}.ftl` as '/locales/en.ftl'));
  return createWords(lang, await response.text(), { discreet });
}
