import type { Circumstances } from '../facts/read-facts.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Pack } from '../model/pack.ts';
import type { Post } from '../model/post.ts';
import { compile } from '../packs/compile.ts';
import type { Engine } from '../packs/engine.ts';
import { inLatinLetters, type Shelf, shelfOf, sliceOf } from '../packs/slice.ts';
import { type Spoken, spokenIn } from '../text/language.ts';
import { textFor } from '../text/text-of.ts';
import type { Begun } from './scanned-for.ts';
import { screen } from './screen.ts';

/** Where compiled engines are kept from one start to the next. Neither promise rejects for want of room or of what was kept. */
export interface EngineStore {
  readonly load: (key: string) => Promise<Engine | undefined>;
  readonly keep: (key: string, engine: Engine) => Promise<void>;
}

/** How engines are kept. */
export interface Keeping {
  readonly store?: EngineStore;
  /** How many stay in memory, those used last: each takes some megabytes. */
  readonly most?: number;
}

/** Readers of a feed meet a few languages. */
const usuallyKept = 8;

/**
 * Some packs, compiled language by language when the first post in it comes: a post is read with the rules of the languages
 * that it may be in or mix in, so that a pack in many languages is no slower than one in a few.
 */
export class Engines {
  private readonly shelves: readonly Shelf[];
  private readonly packs: () => Promise<readonly Pack[]>;
  private readonly store: EngineStore | undefined;
  private readonly most: number;
  /** The ids of packs that some engine had no room for. */
  readonly leftOut = new Set<string>();
  /** The last ones used come last. */
  private readonly engines = new Map<string, Promise<Engine>>();

  /** The packs behind the shelves are asked for only when something of them is to be compiled. */
  constructor(
    shelves: readonly Shelf[],
    packs: () => Promise<readonly Pack[]>,
    { store, most = usuallyKept }: Keeping = {},
  ) {
    this.shelves = shelves;
    this.packs = packs;
    this.store = store;
    this.most = most;
  }

  /** Screens one post, as `screen` does with the engine of its languages. */
  async screen(post: Post, circumstances: Circumstances = {}): Promise<Assessment> {
    const { engine, begun } = this.read(post);
    return screen(post, await engine, circumstances, begun);
  }

  /** The engine that a post is screened with. */
  engineFor(post: Post): Promise<Engine> {
    return this.read(post).engine;
  }

  private read(post: Post): { readonly engine: Promise<Engine>; readonly begun: Begun } {
    const text = textFor(post);
    const { folded } = text();
    const [first] = this.shelves;
    const asFirst = first && spokenIn(folded, first.common, post.lang);
    const spoken = this.shelves.map((shelf) =>
      asFirst && (shelf === first || shelf.leans) ? asFirst : spokenIn(folded, shelf.common, post.lang),
    );
    return { engine: this.engineOf(spoken), begun: { text, spoken } };
  }

  private engineOf(spoken: readonly Spoken[]): Promise<Engine> {
    const [first] = spoken;
    const languages = this.shelves.map((shelf) => neededOf(shelf, first ?? unheard, this.shelves[0]));
    const key = languages.map((some) => some.join('+')).join(' ');
    const known = this.engines.get(key);
    const engine = known ?? this.made(key, languages);
    this.engines.delete(key);
    this.engines.set(key, engine);
    if (!known) engine.catch(() => this.engines.delete(key));
    for (const oldest of this.engines.keys()) {
      if (this.engines.size <= this.most) break;
      this.engines.delete(oldest);
    }
    return engine;
  }

  private async made(key: string, languages: readonly (readonly string[])[]): Promise<Engine> {
    const kept = await this.store?.load(key);
    const engine = kept ?? (await this.compiled(languages));
    for (const { pack } of engine.leftOut) this.leftOut.add(pack.id);
    // Nobody waits for it: the next start can do without.
    if (!kept) void this.store?.keep(key, engine);
    return engine;
  }

  private async compiled(languages: readonly (readonly string[])[]): Promise<Engine> {
    const packs = await this.packs();
    return compile(packs.map((pack, index) => sliceOf(pack, languages[index] as string[])));
  }
}

/** The engines of packs that are at hand. */
export const enginesOf = (packs: readonly Pack[], keeping?: Keeping): Engines =>
  new Engines(packs.map(shelfOf), async () => packs, keeping);

const unheard: Pick<Spoken, 'mixed' | 'written'> = { mixed: new Set(), written: new Set() };

/** Texts mix few languages. For more, an engine of its own would seldom be used again. */
const mostLanguages = 3;

/**
 * The languages that a text is read in with a pack: of many in Latin letters, all of these, as far as they are written so. What the first pack
 * hears decides for every other too, so that no pack can have engines made for ever new mixtures; what the first cannot tell is always read.
 */
function neededOf(
  shelf: Shelf,
  { mixed, written }: Pick<Spoken, 'mixed' | 'written'>,
  first: Shelf | undefined,
): readonly string[] {
  const { languages, main, inLatin } = shelf;
  const isUntold = (lang: string) =>
    first !== undefined && shelf !== first && !first.languages.includes(lang);
  const needed = languages.filter((lang) => lang === main || mixed.has(lang) || isUntold(lang));
  const isInLatin = (lang: string) => inLatin.includes(lang) && !written.has(lang);
  if (shelf !== first || needed.filter(isInLatin).length <= mostLanguages) return needed;
  const whole = needed.filter((lang) => lang === main || !isInLatin(lang));
  const others = inLatin.filter((lang) => !whole.includes(lang));
  return [...whole, ...others.map(inLatinLetters)];
}
