import { translated } from '../../core/explain/translated.ts';
import type { Words } from '../../core/explain/words.ts';
import type { Pack, PackNote, Translation } from '../../core/model/pack.ts';
import type { Settings } from '../../core/model/settings.ts';
import { type Shelf, shelfOf } from '../../core/packs/slice.ts';
import { type EngineStore, Engines } from '../../core/screen/engines.ts';
import { baseOf } from '../../core/text/language.ts';
import { engineStore, keepShelves, keptShelves } from '../storage/database.ts';
import { loadSettings } from '../storage/settings.ts';
import { bundledTranslation } from '../subscriptions/bundled-pack.ts';
import { rulesInUse } from '../subscriptions/rules-in-use.ts';
import { loadWords } from './load-words.ts';

/** Everything that screening and explaining need. */
export interface Screener {
  /** What tells of the packs' findings, in the reader's language. The packs themselves are read only to compile something of them. */
  readonly telling: readonly Pack[];
  readonly notes: readonly PackNote[];
  readonly engines: Engines;
  /** The ids of packs whose publishers the reader has not made sure of. */
  readonly unconfirmed: readonly string[];
  /** The ids of packs that were not renewed in time, with the day on which each was confirmed last. */
  readonly expired: Readonly<Record<string, string>>;
  readonly words: Words;
  readonly settings: Settings;
}

type Rules = Pick<Screener, 'engines' | 'unconfirmed' | 'expired'> & { readonly shelves: readonly Shelf[] };
type Spoken = Pick<Screener, 'words' | 'settings'> & { readonly translation: Translation | undefined };

/** Caches only: the background may be stopped at any moment, and then everything is loaded again. */
const rules = once(loadRules);
const spoken = once(loadSpoken);

/** The screener, loaded once while the background lives, and anew in another language when the reader chose one. */
export async function screener(): Promise<Screener> {
  const [{ shelves, engines, unconfirmed, expired }, { translation, words, settings }] = await Promise.all([
    rules.get(),
    spoken.get(),
  ]);
  const telling = shelves.map(({ telling: pack }, index) =>
    translated(pack, index === 0 ? translation : translationIn(pack, settings.lang)),
  );
  return { telling, notes: shelves.map(({ note }) => note), engines, unconfirmed, expired, words, settings };
}

/** What a pack tells in a language, where it tells it; of those with a script or a country in any of the same language. */
const translationIn = ({ translations }: Pack, lang: string): Translation | undefined =>
  translations[lang] ?? Object.entries(translations).find(([tag]) => baseOf(tag) === baseOf(lang))?.[1];

/** Has everything at hand for posts in a language, before the first of them comes. */
export async function prepare(lang: string): Promise<void> {
  const { engines } = await screener();
  await engines.screen({ id: '', text: '', lang, foundBy: 'given' });
}

/** To be called when what is kept about rules changes: what is screened next is screened with them. */
export const forgetRules = (): void => rules.forget();

/** To be called when settings change: what is said next is said as they say. */
export const forgetSettings = (): void => spoken.forget();

async function loadRules(): Promise<Rules> {
  const { release, packs, isWhole, unconfirmed, expired } = await rulesInUse();
  const read = once(packs);
  const shelves = await shelvesOf(release, read.get, isWhole);
  const kept = engineStore(release);
  const store: EngineStore = {
    ...kept,
    keep: async (key, engine) => {
      if (isWhole()) await kept.keep(key, engine);
    },
  };
  const engines = new Engines(shelves, read.get, { store });
  return { shelves, engines, unconfirmed, expired };
}

async function loadSpoken(): Promise<Spoken> {
  const settings = await loadSettings();
  const [words, translation] = await Promise.all([loadWords(settings), bundledTranslation(settings.lang)]);
  return { settings, words, translation };
}

async function shelvesOf(
  release: string,
  packs: () => Promise<readonly Pack[]>,
  isWhole: () => boolean,
): Promise<readonly Shelf[]> {
  const kept = await keptShelves(release);
  if (kept) return kept;
  const shelves = (await packs()).map(shelfOf);
  if (isWhole()) void keepShelves(release, shelves);
  return shelves;
}

/** Does something once; when it failed or was forgotten, again at the next call. */
function once<Result>(run: () => Promise<Result>) {
  let done: Promise<Result> | undefined;
  const forget = () => {
    done = undefined;
  };
  const get = () => {
    done ??= run();
    done.catch(forget);
    return done;
  };
  return { get, forget };
}
