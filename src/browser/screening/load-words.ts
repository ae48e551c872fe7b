import { browser } from 'wxt/browser';
import { createWords, type Words } from '../../core/explain/words.ts';

/** The interface's words and the language they are in. */
export interface SpokenWords {
  readonly lang: string;
  readonly words: Words;
}

/** The reader's language. English until there are others to choose. */
const lang = 'en';

/** Loads the interface's words: one file, of the reader's language. */
export async function loadWords(): Promise<SpokenWords> {
  const response = await fetch(browser.runtime.getURL(`/locales/${lang}.ftl`));
  return { lang, words: createWords(lang, await response.text()) };
}
