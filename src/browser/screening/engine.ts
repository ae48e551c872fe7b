import type { Words } from '../../core/explain/words.ts';
import type { Pack } from '../../core/model/pack.ts';
import { type Shelf, shelfOf } from '../../core/packs/slice.ts';
import { Engines } from '../../core/screen/engines.ts';
import { engineStore, keepShelves, keptShelves } from '../storage/database.ts';
import { bundledPack, bundledRelease } from '../subscriptions/bundled-pack.ts';
import { loadWords } from './load-words.ts';

/** Everything that screening and explaining need. */
export interface Screener {
  /** What tells of the packs' findings. The packs themselves are read only to compile something of them. */
  readonly telling: readonly Pack[];
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
  const [release, spoken] = await Promise.all([bundledRelease(), loadWords()]);
  const packs = once(async () => [await bundledPack()]);
  const shelves = await shelvesOf(release, packs);
  const telling = shelves.map((shelf) => shelf.telling);
  return { telling, engines: new Engines(shelves, packs, { store: engineStore(release) }), ...spoken };
}

async function shelvesOf(release: string, packs: () => Promise<readonly Pack[]>): Promise<readonly Shelf[]> {
  const kept = await keptShelves(release);
  if (kept) return kept;
  const shelves = (await packs()).map(shelfOf);
  void keepShelves(release, shelves);
  return shelves;
}

/** Does something once; when it failed, again at the next call. */
function once<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let done: Promise<Result> | undefined;
  return () => {
    done ??= run();
    done.catch(() => {
      done = undefined;
    });
    return done;
  };
}
