import type { Words } from '../../core/explain/words.ts';
import type { Pack } from '../../core/model/pack.ts';
import { Engines } from '../../core/screen/engines.ts';
import { engineStore } from '../storage/database.ts';
import { bundledPack } from '../subscriptions/bundled-pack.ts';
import { loadWords } from './load-words.ts';

/** Everything that screening and explaining need. */
export interface Screener {
  readonly pack: Pack;
  readonly engines: Engines;
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
  const [{ pack, release }, spoken] = await Promise.all([bundledPack(), loadWords()]);
  return { pack, engines: new Engines([pack], { store: engineStore(release) }), ...spoken };
}
