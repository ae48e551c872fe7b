import type { Words } from '../../core/explain/words.ts';
import type { Settings } from '../../core/model/settings.ts';
import { loadWords } from '../screening/load-words.ts';
import { takeLoss } from '../storage/lost-data.ts';
import { loadSettings } from '../storage/settings.ts';

/** What every page of ours needs to show itself. */
export interface Opened {
  readonly settings: Settings;
  readonly words: Words;
  /** Broken data was thrown away, and nobody has told the reader yet. */
  readonly lost: boolean;
}

/** Loads what a page of ours needs. */
export async function openPage(): Promise<Opened> {
  const settings = await loadSettings();
  return { settings, words: await loadWords(settings), lost: await takeLoss() };
}
