import { browser } from 'wxt/browser';

/** The main language of a text by the browser's own detector, as a BCP 47 tag; undefined when it is not sure. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  return isReliable ? languages[0]?.language : undefined;
}
