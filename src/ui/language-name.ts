import type { Words } from '../core/explain/words.ts';

/** A language's name (BCP 47) in the reader's language, or its tag where the browser does not know it. */
export function languageName(lang: string, words: Words): string {
  const names = new Intl.DisplayNames([words('locale')], { type: 'language', fallback: 'code' });
  return names.of(lang) ?? lang;
}
