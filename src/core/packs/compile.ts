import { buildAutomaton } from '../match/automaton.ts';
import { PhraseProblem, parsePhrase } from '../match/phrase.ts';
import type { CompiledPhrase } from '../match/phrases.ts';
import { payPeriods, type TextKind, textKinds } from '../model/fact.ts';
import type { Condition, Cues, Indicator, Pack, Rule, Test } from '../model/pack.ts';
import { fold } from '../text/fold.ts';
import {
  type CompiledCondition,
  type CompiledCues,
  type CompiledPack,
  type CompiledRule,
  type CompiledTest,
  type Engine,
  engineVersion,
  type WordMeaning,
} from './engine.ts';

/**
 * Compiles packs into one engine. Throws a PhraseProblem that names the rule when a phrase cannot be
 * used, and a RangeError when all phrases together are too many.
 */
export function compile(packs: readonly Pack[]): Engine {
  const book = new PhraseBook();
  const compiled = packs.map((pack) => compilePack(pack, book));
  return {
    version: engineVersion,
    automaton: buildAutomaton([...book.literals.keys()]),
    phrases: book.phrases,
    anchored: book.anchored(),
    packs: compiled,
  };
}

/** Numbers phrases and literals, each distinct one once. */
class PhraseBook {
  readonly literals = new Map<string, number>();
  readonly phrases: CompiledPhrase[] = [];
  private readonly numbers = new Map<string, number>();
  private used = new Set<number>();

  /** The set in which the numbers of the next pack's phrases are collected. */
  startPack(): ReadonlySet<number> {
    this.used = new Set();
    return this.used;
  }

  literal(folded: string): number {
    const known = this.literals.get(folded);
    if (known !== undefined) return known;
    this.literals.set(folded, this.literals.size);
    return this.literals.size - 1;
  }

  phrase(written: string, owner: string): number {
    const number = this.numbers.get(written) ?? this.add(written, owner);
    this.used.add(number);
    return number;
  }

  private add(written: string, owner: string): number {
    const { segments, anchor } = readPhrase(written, owner);
    this.phrases.push({
      anchor,
      segments: segments.map((segment) => ({
        ...segment,
        literals: segment.literals.map((literal) => this.literal(literal)),
      })),
    });
    this.numbers.set(written, this.phrases.length - 1);
    return this.phrases.length - 1;
  }

  anchored(): Map<number, number[]> {
    const anchored = new Map<number, number[]>();
    this.phrases.forEach(({ segments, anchor }, index) => {
      for (const literal of segments[anchor]?.literals ?? []) {
        const list = anchored.get(literal);
        if (list) list.push(index);
        else anchored.set(literal, [index]);
      }
    });
    return anchored;
  }
}

function readPhrase(written: string, owner: string): ReturnType<typeof parsePhrase> {
  try {
    return parsePhrase(written);
  } catch (problem) {
    if (!(problem instanceof PhraseProblem)) throw problem;
    throw new PhraseProblem(`${owner}: “${written}”: ${problem.message}`);
  }
}

function compilePack(pack: Pack, book: PhraseBook): CompiledPack {
  const phrases = book.startPack();
  const indicators = new Map(pack.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    ref: { id: pack.id, version: pack.version },
    languages: pack.languages,
    common: commonWords(pack.cues),
    phrases,
    cues: compileCues(pack.cues, book),
    rules: pack.rules
      .filter(({ status }) => status !== 'deprecated')
      .map((rule) => compileRule(rule, indicators.get(rule.indicator) as Indicator, book)),
    combinations: pack.combinations,
    indicators,
    meanings: meaningsOf(pack, book),
    watchedCountries: new Set(
      pack.places.filter(({ kind, watched }) => kind === 'country' && watched).map(({ country }) => country),
    ),
    pay: pack.pay,
  };
}

function commonWords(cues: readonly Cues[]): Map<string, string[]> {
  const common = new Map<string, string[]>();
  for (const { lang, common: words } of cues) {
    for (const word of words) common.set(fold(word).folded, [...(common.get(fold(word).folded) ?? []), lang]);
  }
  return common;
}

function compileCues(all: readonly Cues[], book: PhraseBook): CompiledCues {
  const phrases = (pick: (cues: Cues) => readonly string[] | undefined) =>
    all.flatMap((cues) => (pick(cues) ?? []).map((phrase) => book.phrase(phrase, `cues of ${cues.lang}`)));
  const byKind = (kind: TextKind) => [kind, phrases(({ kinds }) => kinds[kind])] as const;
  return {
    kinds: Object.fromEntries(textKinds.map(byKind)) as Record<TextKind, number[]>,
    abroad: phrases(({ abroad }) => abroad),
  };
}

/** No honest word has more meanings; a hostile pack may list one thousands of times. */
const mostMeanings = 12;

function meaningsOf({ places, cues, pay }: Pack, book: PhraseBook): Map<number, WordMeaning[]> {
  const meanings = new Map<number, WordMeaning[]>();
  const add = (words: readonly string[], meaning: WordMeaning) => {
    for (const literal of new Set(words.map((word) => book.literal(fold(word).folded)))) {
      const list = meanings.get(literal);
      if (!list) meanings.set(literal, [meaning]);
      else if (list.length < mostMeanings) list.push(meaning);
    }
  };
  for (const place of places) add(place.names, { kind: 'place', place });
  for (const [code, names] of Object.entries(pay.currencies)) add(names, { kind: 'currency', code });
  for (const { periods, pay: payWords, messengers, denial } of cues) {
    for (const period of payPeriods) add(periods[period] ?? [], { kind: 'period', period });
    add(payWords, { kind: 'pay' });
    add(messengers, { kind: 'messenger' });
    add(denial, { kind: 'denial' });
  }
  return meanings;
}

function compileRule(rule: Rule, indicator: Indicator, book: PhraseBook): CompiledRule {
  const test = (one: Test): CompiledTest =>
    'phrases' in one
      ? { setting: true, phrases: one.phrases.map((phrase) => book.phrase(phrase, rule.id)) }
      : { setting: one.fact === 'abroad', fact: one.fact, than: one.than ?? 0 };
  const condition = (one: Condition) => compileCondition(one, test);
  const sign: CompiledTest = { ...test({ phrases: rule.phrases }), setting: false };
  return {
    rule,
    indicator,
    when: [...(rule.phrases.length > 0 ? [{ of: [sign], atLeast: 1 }] : []), ...rule.when.map(condition)],
    unless: rule.unless.map(condition),
  };
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
