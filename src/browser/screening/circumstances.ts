import type { Circumstances } from '../../core/facts/read-facts.ts';
import { detectLanguage } from './detect-language.ts';
import type { Screener } from './engine.ts';

/** What is known besides a post itself: the browser's guess of its language, and where the reader is at home. */
export const circumstancesOf = ({
  settings: { country },
  unconfirmed,
}: Pick<Screener, 'settings' | 'unconfirmed'>): Circumstances => ({
  detectLanguage,
  unconfirmed,
  ...(country && { home: country }),
});
