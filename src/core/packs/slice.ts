import {
  type Condition,
  type Cues,
  noCues,
  type Pack,
  type PackNote,
  type Rule,
  type Test,
} from '../model/pack.ts';
import { baseOf, type CommonWords, commonWordsOf, languagesInLatin } from '../text/language.ts';

/** The language whose rules are asked of every text: English, which most readers of other languages know too, or else the pack's first. */
export const mainLanguageOf = ({ languages }: Pick<Pack, 'languages'>): string =>
  languages.includes('en') ? 'en' : baseOf(languages[0] ?? '');

/** Whether a pack has no cues of its own, and reads posts as the first pack beside it does: with that one's cues, places and table of pay. */
export const leansOn = ({ cues }: Pick<Pack, 'cues'>): boolean => cues.length === 0;

/** The languages that a pack has rules or cues for, in the order of the alphabet, without script or country. */
const languagesIn = (pack: Pack): string[] =>
  [...new Set([...pack.rules, ...pack.cues].map(({ lang }) => baseOf(lang)))].sort();

/** A language as far as it is written in Latin letters. */
export const inLatinLetters = (lang: string): string => `${lang}-latn`;

/**
 * The part of a pack that a text in these languages is read with: their rules and cues, its main language's, and what
 * belongs to no language. The small words of all languages stay, by which the text's own is told. Of a language that is
 * named by `inLatinLetters` only that is taken which may stand in a text without letters of another script.
 */
export function sliceOf(pack: Pack, languages: Iterable<string>): Pack {
  const spoken = new Set([...languages, mainLanguageOf(pack)]);
  const partOf = ({ lang }: { readonly lang: string }) => {
    const base = baseOf(lang);
    if (spoken.has(base)) return 'whole';
    return spoken.has(inLatinLetters(base)) ? 'latin' : 'none';
  };
  return {
    ...pack,
    rules: pack.rules.flatMap((rule) => {
      const part = partOf(rule);
      return part === 'whole' ? [rule] : part === 'latin' ? ruleInLatin(rule) : [];
    }),
    cues: pack.cues.map((cues) => {
      const part = partOf(cues);
      return part === 'whole' ? cues : part === 'latin' ? cuesInLatin(cues) : onlyCommon(cues);
    }),
  };
}

const onlyCommon = ({ lang, common }: Cues): Cues => ({ ...noCues, lang, common });

/** The rule with what of its phrases may stand in Latin letters; none when there is nothing left that shows its sign. */
function ruleInLatin(rule: Rule): readonly Rule[] {
  const phrases = inLatinOnly(rule.phrases);
  if (phrases.length === 0 && rule.phrases.length > 0 && rule.facts.length === 0) return [];
  const { when, unless } = rule;
  return [{ ...rule, phrases, when: when.map(conditionInLatin), unless: unless.map(conditionInLatin) }];
}

function conditionInLatin(condition: Condition): Condition {
  if ('all' in condition) return { ...condition, all: condition.all.map(testInLatin) };
  if ('any' in condition) return { ...condition, any: condition.any.map(testInLatin) };
  if ('of' in condition) return { ...condition, of: condition.of.map(testInLatin) };
  if ('near' in condition)
    return { ...condition, near: [testInLatin(condition.near[0]), testInLatin(condition.near[1])] };
  return testInLatin(condition);
}

const testInLatin = (test: Test): Test =>
  'phrases' in test ? { ...test, phrases: inLatinOnly(test.phrases) } : test;

function cuesInLatin(cues: Cues): Cues {
  const { kinds, dealings, terms, roles, abroad } = cues;
  return {
    ...cues,
    kinds: listsInLatin(kinds),
    dealings: listsInLatin(dealings),
    terms: listsInLatin(terms),
    roles: listsInLatin(roles),
    abroad: inLatinOnly(abroad),
  };
}

const listsInLatin = (
  lists: Readonly<Record<string, readonly string[] | undefined>>,
): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(lists).map(([name, phrases = []]) => [name, inLatinOnly(phrases)]));

const choices = /\(([^()]*)\)|\[([^[\]]*)\]/g;
const lettersBeyondLatin = /(?!\p{Script=Latin})\p{L}/u;
/** Most phrases have nothing else, which is told in a tenth of the time. */
const plainLatin = /^[\0-\u00a9\u00c0-\u024f\u1e00-\u1eff]*$/;

/** The phrases that may stand in a text whose letters are all Latin, without the alternatives that may not. */
export const inLatinOnly = (phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => {
    if (plainLatin.test(phrase) || !lettersBeyondLatin.test(phrase)) return [phrase];
    if (!phrase.includes('(') && !phrase.includes('[')) return [];
    if (lettersBeyondLatin.test(phrase.replace(choices, ''))) return [];
    const left = phrase.replace(choices, (whole: string, needed?: string, optional?: string) => {
      const options = (needed ?? optional ?? '').split('/').filter((one) => !lettersBeyondLatin.test(one));
      // What must stand there stays, and shows below that the phrase cannot.
      if (options.length === 0) return optional === undefined ? whole : '';
      return optional === undefined ? `(${options.join('/')})` : `[${options.join('/')}]`;
    });
    return lettersBeyondLatin.test(left) ? [] : [left];
  });

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
