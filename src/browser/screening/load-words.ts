import { browser } from 'wxt/browser';
import { withNames } from '../../core/explain/languages.ts';
import { createWords, type Words } from '../../core/explain/words.ts';
import type { Settings } from '../../core/model/settings.ts';

/** Loads the interface's words of the reader's language, and of no other. */
export async function loadWords({ lang, discreet }: Settings): Promise<Words> {
  const files = ['locales', ...(withNames.includes(lang) ? ['names'] : [])];
  const texts = await Promise.all(files.map((folder) => read(`/${folder}/${lang}.ftl`)));
  return createWords(lang, texts.join('\n'), { discreet });
}

async function read(file: string): Promise<string> {
  return (await fetch(browser.runtime.getURL(file as '/locales/en.ftl'))).text();
}
