import type { Words } from '../../core/explain/words.ts';
import type { CachedEngine } from '../storage/database.ts';
import { bundledEngine } from '../subscriptions/bundled-pack.ts';
import { loadWords } from './load-words.ts';

/** Everything that screening and explaining need. */
export interface Screener extends CachedEngine {
  readonly words: Words;
  readonly lang: string;
}

/** A cache only: the background may be stopped at any moment, and then it is loaded again. */
let loaded: Promise<Screener> | undefined;

/** The screener, loaded once while the background lives. A failed load is tried again at the next call. */
export function screener(): Promise<Screener> {
  loaded ??= load();
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

async function load(): Promise<Screener> {
  const [engine, spoken] = await Promise.all([bundledEngine(), loadWords()]);
  return { ...engine, ...spoken };
}
