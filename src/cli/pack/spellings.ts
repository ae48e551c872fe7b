import { Converter } from 'opencc-js';
import type { Condition, Cues, Pack, Rule, Test } from '../../core/model/pack.ts';
import type { PayTable } from '../../core/model/pay-table.ts';

/**
 * The pack with the spellings that authors need not write: Chinese in simplified and traditional characters,
 * Vietnamese without diacritics where that is still distinctive. The signs of the phrase language stay as
 * they are, and what is added stands after what it was made of, so the same source gives the same pack.
 */
export function withSpellings(pack: Pack): Pack {
  return {
    ...pack,
    rules: pack.rules.map(ruleWithSpellings),
    cues: pack.cues.map(cuesWithSpellings),
    places: pack.places.map((place) => ({ ...place, names: spell(place.names, byScript(sentence)) })),
    pay: payWithSpellings(pack.pay),
  };
}

/** The words of the pay table stand beside numbers; its figures and codes stay as they are. */
function payWithSpellings(pay: PayTable): PayTable {
  const spelled = (words: readonly string[]) => spell(words, byScript(besideOthers));
  const inLists = (lists: PayTable['pay']) =>
    Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, spelled(words)]));
  return {
    ...pay,
    currencies: inLists(pay.currencies),
    multipliers: inLists(pay.multipliers),
    periods: inLists(pay.periods),
    pay: inLists(pay.pay),
    works: inLists(pay.works),
    ranges: spelled(pay.ranges),
    from: spelled(pay.from),
    upTo: spelled(pay.upTo),
    days: spelled(pay.days),
    forDays: spelled(pay.forDays),
    inDays: spelled(pay.inDays),
    otherSums: spelled(pay.otherSums),
    extras: spelled(pay.extras),
  };
}

/** Other spellings of one phrase or name. */
type Spellings = (phrase: string) => readonly string[];

function spell(phrases: readonly string[], spellings: Spellings): string[] {
  return [...new Set(phrases.flatMap((phrase) => [phrase, ...spellings(phrase)]))];
}

function ruleWithSpellings(rule: Rule): Rule {
  const spellings = ofLanguage(rule.lang, sentence);
  if (!spellings) return rule;
  return {
    ...rule,
    phrases: spell(rule.phrases, spellings),
    when: rule.when.map((condition) => conditionWithSpellings(condition, spellings)),
    unless: rule.unless.map((condition) => conditionWithSpellings(condition, spellings)),
  };
}

function conditionWithSpellings(condition: Condition, spellings: Spellings): Condition {
  const test = (one: Test): Test => ('phrases' in one ? { phrases: spell(one.phrases, spellings) } : one);
  if ('all' in condition) return { all: condition.all.map(test) };
  if ('any' in condition) return { any: condition.any.map(test) };
  if ('of' in condition) return { ...condition, of: condition.of.map(test) };
  if ('near' in condition) return { ...condition, near: [test(condition.near[0]), test(condition.near[1])] };
  return test(condition);
}

function cuesWithSpellings(cues: Cues): Cues {
  const of = (least: Least) => ofLanguage(cues.lang, least) ?? (() => []);
  const inAll = <Key extends string>(
    lists: Readonly<Partial<Record<Key, readonly string[]>>>,
    least: Least,
  ) =>
    Object.fromEntries(
      Object.entries<readonly string[] | undefined>(lists).map(([key, list]) => [
        key,
        spell(list ?? [], of(least)),
      ]),
    ) as Partial<Record<Key, string[]>>;
  return {
    ...cues,
    common: spell(cues.common, of(besideOthers)),
    kinds: inAll(cues.kinds, sentence),
    denial: spell(cues.denial, of(denial)),
    denialAfter: spell(cues.denialAfter, of(denial)),
    abroad: spell(cues.abroad, of(sentence)),
    things: inAll(cues.things, sentence),
    dealings: inAll(cues.dealings, sentence),
    terms: inAll(cues.terms, sentence),
    roles: inAll(cues.roles, sentence),
    messengers: spell(cues.messengers, of(sentence)),
  };
}

/** How much of a Vietnamese phrase must always be there for it to be told from other languages without diacritics. */
interface Least {
  readonly words: number;
  readonly letters: number;
}

/** "Ho chieu" or "dung" may be another word or language; "giu ho chieu" hardly. */
const sentence: Least = { words: 2, letters: 8 };
/** "Khong" must deny "khong giu ho chieu", or the phrase would be found where it is denied. */
const denial: Least = { words: 1, letters: 5 };
/** Words that are read only beside a sum or among other words of their language: "luong", "thang". */
const besideOthers: Least = { words: 1, letters: 4 };

function ofLanguage(lang: string, least: Least): Spellings | undefined {
  const [base] = lang.toLowerCase().split('-');
  if (base === 'zh') return chinese;
  return base === 'vi' ? (phrase) => withoutDiacritics(phrase, least) : undefined;
}

const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Letters that no other language of our readers has. */
const vietnamese = /[ăđơưạ-ỹ]/iu;

/** Of words that are not listed by language. */
function byScript(least: Least): Spellings {
  return (name) => {
    if (han.test(name) && !kana.test(name)) return chinese(name);
    return vietnamese.test(name.normalize('NFC')) ? withoutDiacritics(name, least) : [];
  };
}

const toSimplified = Converter({ from: 't', to: 'cn' });
/** Taiwan and Hong Kong write some characters in different ways. */
const toTraditional = [Converter({ from: 'cn', to: 'hk' }), Converter({ from: 'cn', to: 'tw' })];

/** "Allow" is 准 in both scripts, but the converter writes 準 ("standard") where no longer word tells which it is. */
function chinese(phrase: string): readonly string[] {
  const simplified = toSimplified(phrase);
  const traditional = toTraditional.map((convert) => convert(simplified));
  return [simplified, ...traditional, ...traditional.map((words) => words.replaceAll('準', '准'))];
}

function withoutDiacritics(phrase: string, { words, letters }: Least): readonly string[] {
  const plain = phrase.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const always = shortestOf(plain).match(/\p{L}+/gu) ?? [];
  return always.length >= words && always.join('').length >= letters ? [plain] : [];
}

/** What of a phrase is there at least: no optional part, no slot, of each choice the shortest option. */
function shortestOf(phrase: string): string {
  return phrase
    .replace(/\[[^\]]*\]|\{\w*\}/g, ' ')
    .replace(/\(([^)]*)\)/g, (_, options: string) =>
      options
        .split('/')
        .reduce((shortest, option) => (option.trim().length < shortest.trim().length ? option : shortest)),
    );
}
