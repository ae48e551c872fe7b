import { codeAt, isWordUnit } from './code-units.ts';
import { fold } from './fold.ts';

/** Scripts of our readers' languages, each with the language that it stands for. Han, Arabic and Cyrillic stand for their largest. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, ''],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Ethiopic}/u, 'am'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];
const latin = 0;
const kana = scripts.findIndex(([, lang]) => lang === 'ja');
const noScript = scripts.length;

/** The script of each code unit, found out once: an index into `scripts`, plus one. */
const scriptOfUnit = new Uint8Array(0x10000);

function scriptOf(unit: number): number {
  const known = scriptOfUnit[unit] as number;
  if (known > 0) return known - 1;
  const character = String.fromCharCode(unit);
  const index = /\p{L}/u.test(character) ? scripts.findIndex(([script]) => script.test(character)) : -1;
  const script = index < 0 ? noScript : index;
  scriptOfUnit[unit] = script + 1;
  return script;
}

/** Small words by which languages that share a script are known: word → languages. */
export type CommonWords = ReadonlyMap<string, readonly string[]>;

/** The small words of some languages. */
export function commonWordsOf(
  cues: readonly { readonly lang: string; readonly common: readonly string[] }[],
): CommonWords {
  const common = new Map<string, string[]>();
  for (const { lang, common: words } of cues) {
    for (const word of words) {
      const { folded } = fold(word);
      const languages = common.get(folded);
      if (languages) languages.push(lang);
      else common.set(folded, [lang]);
    }
  }
  return common;
}

const beyondLatin = /[\u0250-\uffff]/;
const sampled = 1_000;
const fewestWords = 3;
const commonShare = 0.1;

/** In which languages a text is written. */
export interface Spoken {
  /** The main one as a BCP 47 tag; undefined when it cannot be told. */
  readonly lang: string | undefined;
  /** Those that it may be in or mix in, without script or country. */
  readonly mixed: ReadonlySet<string>;
  /** Those of whose script, other than Latin, any letter stands in it. */
  readonly written: ReadonlySet<string>;
}

/**
 * The languages of a folded text. The main one is told by its script, among languages of one script by its small words,
 * else as the page declared it. Looks at the first 1,000 code units. Whoever has a language detector may ask it then.
 */
export function spokenIn(folded: string, common: CommonWords, declared: string | undefined): Spoken {
  const sample = folded.slice(0, sampled);
  const counts = new Map<string, number>();
  const byScript = beyondLatin.test(sample) ? scriptLanguage(sample) : undefined;
  const lang = byScript
    ? sameScript(byScript, sample, { common, counts }, declared)
    : (wordLanguage(sample, { common, counts }) ?? believed(declared, sample, { common, counts }));
  const letters = lettersBeyondLatin(folded);
  const written = languagesWith(letters, 1);
  // A few small words do not tell a short text's language: it could be in any that is written in its letters.
  if (!lang) return { lang, mixed: new Set([...languagesInLatin(common), ...written]), written };
  // Of languages that share a script, but for Latin, short texts do not tell which it is.
  const kin = byScript ? [byScript, ...(sharingScript[byScript] ?? [])] : (alike[baseOf(lang)] ?? []);
  const said = [lang, ...(declared ? [declared] : [])].map(baseOf);
  return {
    lang,
    mixed: new Set([
      ...said,
      ...kin,
      ...heardBeside(baseOf(lang), sample, { common, counts }),
      ...languagesWith(letters, fewestLetters),
    ]),
    written,
  };
}

/** Languages of which a text has at least two small words that its main language does not have, and not less than a sixth of that one's. */
function heardBeside(lang: string, sample: string, { common, counts }: Hearing): string[] {
  const most = Math.max(0, ...counts.values());
  const others = [...counts].filter(
    ([other, count]) => other !== lang && count >= fewestHeard && count * heardShare >= most,
  );
  if (others.length === 0) return [];
  const own = new Map<string, number>();
  for (const word of wordsOf(sample)) {
    const languages = common.get(word) ?? [];
    if (languages.some((one) => baseOf(one) === lang)) continue;
    for (const one of languages) own.set(one, (own.get(one) ?? 0) + 1);
  }
  return others.map(([other]) => other).filter((other) => (own.get(other) ?? 0) >= fewestHeard);
}

/** So many letters of a script stand in a text that is in part in it. */
const fewestLetters = 6;

/** Letters of other scripts, as far as they stand together: many a Latin text has signs and pictures. */
const otherLetters = /[\u0370-\u1dff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/;

/** How many letters of each script, other than Latin, stand in a text, by the script's place in `scripts`. */
function lettersBeyondLatin(folded: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  if (!otherLetters.test(folded)) return counts;
  for (let at = 0; at < folded.length; at++) {
    const script = scriptOf(codeAt(folded, at));
    if (script !== latin && script !== noScript) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

/** The languages of the scripts that a text has so many letters of. */
function languagesWith(letters: ReadonlyMap<number, number>, fewest: number): ReadonlySet<string> {
  if (letters.size === 0) return none;
  const enough = scripts.filter((_, script) => (letters.get(script) ?? 0) >= fewest);
  return new Set(enough.flatMap(([, lang]) => [lang, ...(sharingScript[lang] ?? [])]));
}

const none: ReadonlySet<string> = new Set();

/** The language without its script or country. */
export const baseOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** Languages so alike, as written in Latin letters, that a short text may be in either. */
const alike: Readonly<Record<string, readonly string[]>> = {
  id: ['ms'],
  ms: ['id'],
  hi: ['ur'],
  ur: ['hi'],
};

const fewestHeard = 2;
const heardShare = 6;

/** Small words, and how often those of each language were heard. */
interface Hearing {
  readonly common: CommonWords;
  readonly counts: Map<string, number>;
}

/** A text of this many words without any small word of its declared language, but with some of another, is not in it: lists and cards have hardly any of either. */
const enoughToDoubt = 30;

function believed(
  declared: string | undefined,
  sample: string,
  { common, counts }: Hearing,
): string | undefined {
  const base = declared?.toLowerCase().split('-')[0] ?? '';
  const known = [...common.values()].some((languages) => languages.includes(base));
  if (!known) return declared;
  const words = wordsOf(sample);
  const heard = words.some((word) => common.get(word)?.includes(base));
  const isDoubtful = words.length >= enoughToDoubt && Math.max(0, ...counts.values()) >= fewestHeard;
  return heard || !isDoubtful ? declared : undefined;
}

/** A script counts when a third of the letters are of it: posts mix in English job titles. */
function scriptLanguage(sample: string): string | undefined {
  const counts = new Array<number>(noScript + 1).fill(0);
  for (let at = 0; at < sample.length; at++) {
    const script = scriptOf(codeAt(sample, at));
    counts[script] = (counts[script] ?? 0) + 1;
  }
  const inLatin = counts[latin] ?? 0;
  const others = counts.slice(latin + 1, noScript);
  const other = others.reduce((sum, count) => sum + count, 0);
  if (other === 0 || other * 3 < other + inLatin) return undefined;
  // Japanese mixes kana into Han characters; Chinese never does.
  if ((counts[kana] ?? 0) * 10 > other) return 'ja';
  return scripts[latin + 1 + others.indexOf(Math.max(...others))]?.[1];
}

/** Languages that share a script with a larger one: known by small words, or believed when the page declares them. */
const sharingScript: Readonly<Record<string, readonly string[]>> = {
  hi: ['ne', 'mr'],
  ar: ['ur', 'fa'],
  ru: ['uk', 'kk'],
};

function sameScript(found: string, sample: string, hearing: Hearing, declared: string | undefined): string {
  const sharing = sharingScript[found];
  if (!sharing) return found;
  const heard = wordLanguage(sample, hearing);
  if (heard && (heard === found || sharing.includes(heard))) return heard;
  const base = declared?.split('-')[0];
  return base && sharing.includes(base) ? base : found;
}

/** Words with their marks: in Indic scripts vowels are marks. */
const wordPattern = /[\p{L}\p{M}]+/gu;
const wordsOf = (sample: string): readonly string[] => sample.match(wordPattern) ?? [];

/** So many small words of one language, and hardly any of another, leave no doubt. */
const clearly = 15;

function wordLanguage(sample: string, { common, counts }: Hearing): string | undefined {
  const longest = longestOf(common);
  let words = 0;
  for (let start = 0; start < sample.length; start++) {
    const end = wordEnd(sample, start);
    if (end > start && codeAt(sample, start) > lastDigit) words++;
    const clear = end - start <= longest && hear(common.get(sample.slice(start, end)) ?? [], counts);
    if (clear) return clear;
    start = end;
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < fewestWords || best[1] < words * commonShare) return undefined;
  return best[0];
}

function wordEnd(sample: string, from: number): number {
  let end = from;
  while (end < sample.length && isWordUnit(codeAt(sample, end))) end++;
  return end;
}

const lastDigit = 0x39;

const inLatinLetters = new WeakMap<CommonWords, ReadonlySet<string>>();

/** The languages that have small words in Latin letters. */
export function languagesInLatin(common: CommonWords): ReadonlySet<string> {
  const known = inLatinLetters.get(common);
  if (known) return known;
  const latinWords = [...common].filter(([word]) => !beyondLatin.test(word));
  const languages = new Set(latinWords.flatMap(([, languages]) => languages.map(baseOf)));
  inLatinLetters.set(common, languages);
  return languages;
}

const longestWords = new WeakMap<CommonWords, number>();

/** The length of the longest small word: no longer word of a text need be looked up. */
function longestOf(common: CommonWords): number {
  const known = longestWords.get(common);
  if (known !== undefined) return known;
  let longest = 0;
  for (const word of common.keys()) longest = Math.max(longest, word.length);
  longestWords.set(common, longest);
  return longest;
}

/** Counts a word for its languages; the language that it makes clear, if it does. */
function hear(languages: readonly string[], counts: Map<string, number>): string | undefined {
  for (const lang of languages) {
    const count = (counts.get(lang) ?? 0) + 1;
    counts.set(lang, count);
    if (count === clearly && isClear(lang, counts)) return lang;
  }
  return undefined;
}

const isClear = (lang: string, counts: ReadonlyMap<string, number>) =>
  [...counts].every(([other, count]) => other === lang || count * 3 < clearly);
