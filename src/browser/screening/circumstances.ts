import type { Circumstances } from '../../core/facts/read-facts.ts';
import type { Settings } from '../../core/model/settings.ts';
import { detectLanguage } from './detect-language.ts';

/** What is known besides a post itself: the browser's guess of its language, and where the reader is at home. */
export const circumstancesOf = ({ country }: Settings): Circumstances => ({
  detectLanguage,
  ...(country && { home: country }),
});
