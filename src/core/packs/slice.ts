import { type Cues, noCues, type Pack, type PackNote } from '../model/pack.ts';
import { baseOf, type CommonWords, commonWordsOf, languagesInLatin } from '../text/language.ts';

/** The language whose rules are asked of every text: English, which most readers of other languages know too, or else the pack's first. */
export const mainLanguageOf = ({ languages }: Pick<Pack, 'languages'>): string =>
  languages.includes('en') ? 'en' : baseOf(languages[0] ?? '');

/** Whether a pack has no cues of its own, and reads posts as the first pack beside it does: with that one's cues, places and table of pay. */
export const leansOn = ({ cues }: Pick<Pack, 'cues'>): boolean => cues.length === 0;

/** The languages that a pack has rules or cues for, in the order of the alphabet, without script or country. */
const languagesIn = (pack: Pack): string[] =>
  [...new Set([...pack.rules, ...pack.cues].map(({ lang }) => baseOf(lang)))].sort();

/**
 * The part of a pack that a text in these languages is read with: their rules and cues, its main language's, and what
 * belongs to no language. The small words of all languages stay, by which the text's own is told.
 */
export function sliceOf(pack: Pack, languages: Iterable<string>): Pack {
  const spoken = new Set([...languages, mainLanguageOf(pack)]);
  const isSpoken = ({ lang }: { readonly lang: string }) => spoken.has(baseOf(lang));
  return {
    ...pack,
    rules: pack.rules.filter(isSpoken),
    cues: pack.cues.map((cues) => (isSpoken(cues) ? cues : onlyCommon(cues))),
  };
}

const onlyCommon = ({ lang, common }: Cues): Cues => ({ ...noCues, lang, common });

/** What is known of a pack before any of it is compiled: by what to tell a text's languages, and which it has. Plain data. */
export interface Shelf {
  readonly leans: boolean;
  readonly common: CommonWords;
  readonly languages: readonly string[];
  readonly main: string;
  /** The main language and those that are written in Latin letters, of which short texts often do not tell which they are in. */
  readonly inLatin: readonly string[];
  readonly note: PackNote;
  /** The part of the pack that tells readers of its findings, without what finds them. */
  readonly telling: Pack;
}

/** Reads a pack's shelf off it. */
export function shelfOf(pack: Pack): Shelf {
  const common = commonWordsOf(pack.cues);
  const languages = languagesIn(pack);
  const main = mainLanguageOf(pack);
  const latin = languagesInLatin(common);
  const { publisher, title, version, date, rules } = pack;
  return {
    leans: leansOn(pack),
    common,
    languages,
    main,
    inLatin: languages.filter((lang) => lang === main || latin.has(lang)),
    note: { publisher, title, version, date, rules: rules.length, languages: languages.length },
    telling: { ...pack, rules: [], cues: [], places: [] },
  };
}
