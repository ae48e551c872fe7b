import { buildAutomaton } from '../match/automaton.ts';
import { PhraseProblem } from '../match/phrase.ts';
import { dealings as dealingNames, terms as termNames, things } from '../model/fact.ts';
import {
  type Condition,
  type Cues,
  cueKinds,
  type FactName,
  type Indicator,
  type Pack,
  type Rule,
  saidRoles,
  type Test,
} from '../model/pack.ts';
import { fold } from '../text/fold.ts';
import { baseOf, type CommonWords, commonWordsOf } from '../text/language.ts';
import {
  type CompiledCondition,
  type CompiledPack,
  type CompiledRule,
  type CompiledTest,
  type Engine,
  engineVersion,
  type PhraseUse,
  type WordMeaning,
} from './engine.ts';
import { compilePay } from './pay-book.ts';
import { PhraseBook } from './phrase-book.ts';
import { leansOn, mainLanguageOf } from './slice.ts';
import { partsOf, weightsOf } from './weights.ts';

/** The letters that all packs together may have, for the memory that they take. A pack alone has fewer. */
const mostLetters = 2_600_000;

/**
 * Compiles packs into one engine. A pack for which there is no more room is left out, and so is one with
 * a phrase that cannot be used, which `parsePack` would have refused: the engine says which, and why.
 */
export function compile(packs: readonly Pack[]): Engine {
  const book = new PhraseBook();
  const compiled: CompiledPack[] = [];
  for (const pack of packs) {
    const result = attempt(pack, book, compiled[0]);
    if (typeof result === 'string') return withoutPack(packs, pack, result);
    compiled.push(result);
  }
  return {
    version: engineVersion,
    automaton: buildAutomaton([...book.literals.keys()]),
    phrases: book.phrases,
    packs: compiled,
    leftOut: [],
  };
}

function withoutPack(packs: readonly Pack[], out: Pack, reason: string): Engine {
  const engine = compile(packs.filter((pack) => pack !== out));
  return { ...engine, leftOut: [{ pack: { id: out.id, version: out.version }, reason }, ...engine.leftOut] };
}

/** The compiled pack, or why it cannot be used. */
function attempt(pack: Pack, book: PhraseBook, first: CompiledPack | undefined): CompiledPack | string {
  try {
    const compiled = compilePack(pack, book, first);
    if (book.letters <= mostLetters) return compiled;
    return `With it the phrases of all packs have ${book.letters} letters; there is room for ${mostLetters}.`;
  } catch (problem) {
    if (problem instanceof PhraseProblem) return problem.message;
    // Whatever is wrong with a pack, those before it go on.
    if (first) return `It cannot be used: ${problem instanceof Error ? problem.message : String(problem)}`;
    throw problem;
  }
}

/** A pack without cues is compiled to lean on the first one. */
function compilePack(pack: Pack, book: PhraseBook, first: CompiledPack | undefined): CompiledPack {
  const phrases = book.startPack();
  const base = leansOn(pack) ? first : undefined;
  const main = base?.mainLanguage ?? mainLanguageOf(pack);
  const alwaysAsked = untoldLanguages(pack, base);
  const needed = (lang: string) => (lang === main || alwaysAsked.has(lang) ? undefined : lang);
  const indicators = new Map(pack.indicators.map((indicator) => [indicator.id, indicator]));
  const rules = pack.rules
    .filter(({ status }) => status !== 'deprecated')
    .map((rule) => compileRule(rule, indicators.get(rule.indicator) as Indicator, book, needed));
  const uses = compileCues(pack.cues, book, needed);
  const common = commonWordsOf(pack.cues);
  const meanings = meaningsOf(pack, common, book);
  const literals = book.literals.size;
  const vocabulary = book.vocabulary(phrases, meanings.keys());
  return {
    ref: { id: pack.id, version: pack.version },
    leans: leansOn(pack),
    languages: pack.languages,
    common,
    vocabulary: base ? { ...vocabulary, also: base.vocabulary } : vocabulary,
    parts: partsOf(phrases, book.phrases, literals),
    weights: weightsOf(phrases, book.phrases, meanings, literals),
    uses,
    rules,
    ...indexRules(rules),
    mainLanguage: main,
    alwaysAsked,
    ...languagesOfPhrases(book),
    combinations: pack.combinations,
    indicators,
    meanings,
    watchedCountries:
      base?.watchedCountries ?? countriesOf(pack.places.filter(({ kind }) => kind === 'country')),
    reportedCountries: base?.reportedCountries ?? countriesOf(pack.places),
    pay: base?.pay ?? compilePay(pack.pay),
  };
}

/** The countries of which one of these places is watched. */
const countriesOf = (places: Pack['places']): Set<string> =>
  new Set(places.filter(({ watched }) => watched).map(({ country }) => country));

/** The languages of a leaning pack's rules that the first pack cannot tell. */
function untoldLanguages({ rules }: Pack, base: CompiledPack | undefined): Set<string> {
  if (!base) return new Set();
  const told = new Set(base.languages.map(baseOf));
  return new Set(rules.map(({ lang }) => baseOf(lang)).filter((lang) => !told.has(lang)));
}

/** The language that a phrase is needed in; undefined for one that every text is asked for. */
type NeededIn = (lang: string) => string | undefined;

function compileCues(all: readonly Cues[], book: PhraseBook, needed: NeededIn): Map<number, PhraseUse[]> {
  const uses = new Map<number, PhraseUse[]>();
  for (const { lang, kinds, dealings, terms, roles, abroad } of all) {
    const own = needed(baseOf(lang));
    const add = (phrases: readonly string[], use: PhraseUse) => {
      for (const phrase of phrases) listOf(uses, book.phrase(phrase, `cues of ${lang}`, own)).push(use);
    };
    for (const kind of cueKinds) add(kinds[kind] ?? [], { kind, lang: baseOf(lang) });
    for (const dealing of dealingNames) add(dealings[dealing] ?? [], { dealing });
    for (const term of termNames) add(terms[term] ?? [], { term });
    for (const role of saidRoles) add(roles[role] ?? [], { role });
    add(abroad, { abroad: true });
  }
  return uses;
}

function meaningsOf(
  { places, cues, pay }: Pack,
  common: CommonWords,
  book: PhraseBook,
): Map<number, WordMeaning[]> {
  const meanings = new Map<number, WordMeaning[]>();
  const add = (words: readonly string[], meaning: WordMeaning) => {
    for (const literal of new Set(words.map((word) => book.literal(fold(word).folded)))) {
      listOf(meanings, literal).push(meaning);
    }
  };
  for (const place of places) add(place.names, { kind: 'place', place });
  for (const [work, names] of Object.entries(pay.works)) add(names, { kind: 'work', work });
  // Languages share words, and each is to be found once.
  const once = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];
  for (const thing of things) add(once(cues.map((one) => one.things[thing] ?? [])), { kind: 'thing', thing });
  add(once(cues.map(({ messengers }) => messengers)), { kind: 'messenger' });
  for (const [word, meaning] of denialsOf(cues, common)) add([word], meaning);
  return meanings;
}

/** Each word of denial, with the languages in which it is a small word that denies nothing. */
function denialsOf(cues: readonly Cues[], common: CommonWords): (readonly [string, WordMeaning])[] {
  const denying = (lang: string, word: string) =>
    cues.some((one) => baseOf(one.lang) === lang && [...one.denial, ...one.denialAfter].includes(word));
  return cues.flatMap(({ lang, denial, denialAfter }) => {
    const own = baseOf(lang);
    const elsewhere = (word: string) =>
      (common.get(fold(word).folded) ?? [])
        .map(baseOf)
        .filter((other) => other !== own && !denying(other, word));
    const meaning = (kind: 'denial' | 'denial-after') => (word: string) =>
      [word, { kind, lang: own, elsewhere: elsewhere(word) }] as const;
    return [...denial.map(meaning('denial')), ...denialAfter.map(meaning('denial-after'))];
  });
}

function compileRule(rule: Rule, indicator: Indicator, book: PhraseBook, needed: NeededIn): CompiledRule {
  const own = needed(baseOf(rule.lang));
  const test = (one: Test): CompiledTest =>
    'phrases' in one
      ? { setting: true, phrases: one.phrases.map((phrase) => book.phrase(phrase, rule.id, own)) }
      : { setting: one.fact === 'abroad', fact: one.fact, than: one.than ?? 0, thing: one.thing };
  const condition = (one: Condition) => compileCondition(one, test);
  const signs: readonly Test[] = [
    ...(rule.phrases.length > 0 ? [{ phrases: rule.phrases }] : []),
    ...rule.facts,
  ];
  const sign = signs.map((one) => ({ ...test(one), setting: false }));
  return {
    rule,
    indicator,
    when: [...(sign.length > 0 ? [{ of: sign, atLeast: 1 }] : []), ...rule.when.map(condition)],
    unless: rule.unless.map(condition),
  };
}

/** A rule need only be asked where one of the tests of its first condition may hold. */
function indexRules(rules: readonly CompiledRule[]): Pick<CompiledPack, 'rulesOfPhrase' | 'rulesOfFact'> {
  const rulesOfPhrase = new Map<number, number[]>();
  const rulesOfFact = new Map<string, Map<FactName, number[]>>();
  rules.forEach(({ rule, when: [first] }, index) => {
    const lang = baseOf(rule.lang);
    const ofLanguage = rulesOfFact.get(lang) ?? new Map<FactName, number[]>();
    rulesOfFact.set(lang, ofLanguage);
    for (const test of first?.of ?? []) {
      if ('fact' in test) listOf(ofLanguage, test.fact).push(index);
      else for (const phrase of new Set(test.phrases)) listOf(rulesOfPhrase, phrase).push(index);
    }
  });
  return { rulesOfPhrase, rulesOfFact };
}

const mostLanguageBits = 31;

/** The languages that need each phrase, as bits; a pack of more than 31 languages has the last of them asked of every text. */
function languagesOfPhrases(book: PhraseBook): Pick<CompiledPack, 'phraseLanguages' | 'languageBits'> {
  const languageBits = new Map<string, number>();
  const phraseLanguages = new Int32Array(book.phrases.length);
  for (const [phrase, languages] of book.languages) {
    if (languages === 'all') continue;
    for (const lang of languages) {
      if (!languageBits.has(lang) && languageBits.size < mostLanguageBits)
        languageBits.set(lang, 1 << languageBits.size);
    }
    const bits = [...languages].map((lang) => languageBits.get(lang) ?? 0);
    if (!bits.includes(0)) phraseLanguages[phrase] = bits.reduce((all, bit) => all | bit, 0);
  }
  return { phraseLanguages, languageBits };
}

function compileCondition(
  condition: Condition,
  compileTest: (test: Test) => CompiledTest,
): CompiledCondition {
  if ('all' in condition) return { of: condition.all.map(compileTest), atLeast: condition.all.length };
  if ('any' in condition) return { of: condition.any.map(compileTest), atLeast: 1 };
  if ('of' in condition) return { of: condition.of.map(compileTest), atLeast: condition.atLeast };
  if ('near' in condition)
    return { of: condition.near.map(compileTest), atLeast: 2, within: condition.within };
  return { of: [compileTest(condition)], atLeast: 1 };
}

/** The list under a key, which is begun when there is none. */
function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}
