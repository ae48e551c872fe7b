import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWords, type Words } from '../core/explain/words.ts';
import { projectRoot } from './starter.ts';

const folder = join(projectRoot, 'assets', 'locales');

/** The interface's words in a language. Throws with the languages there are when there is no such one. */
export function wordsIn(lang: string): Words {
  const file = join(folder, `${lang}.ftl`);
  if (!/^[A-Za-z-]+$/.test(lang) || !existsSync(file)) {
    const known = readdirSync(folder).map((name) => name.replace(/\.ftl$/, ''));
    throw new Error(`There are no words in “${lang}”. There are: ${known.join(', ')}.`);
  }
  return createWords(lang, readFileSync(file, 'utf8'), { medium: 'terminal' });
}
