import type { Circumstances } from '../facts/read-facts.ts';
import { type Assessment, type Concern, concerns, isWorrying } from '../model/assessment.ts';
import type { CombinationFinding, Evidence, Finding, PackRef } from '../model/finding.ts';
import type { Post } from '../model/post.ts';
import type { Span } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import type { CompiledPack, CompiledRule, Engine } from '../packs/engine.ts';
import { baseOf } from '../text/language.ts';
import { evidenceAt } from '../text/text-of.ts';
import { assess } from './assess.ts';
import { isBrought, isOfferBySigns } from './offer-by-signs.ts';
import { type Read, readingsOf } from './readings.ts';
import { type Begun, scannedFor } from './scanned-for.ts';
import { type HeldWord, mayHold, type Question, questionOf, wordsFor } from './tests.ts';

/**
 * Screens one post with every pack of the engine. The same post and packs give the same assessment on
 * every platform. Throws a RangeError when the post is longer than `longestPost`.
 */
export async function screen(
  post: Post,
  engine: Engine,
  circumstances: Circumstances = {},
  begun?: Begun,
): Promise<Assessment> {
  const read = readingsOf(scannedFor(post, engine, circumstances, begun), engine);
  const answers = await Promise.all(engine.packs.map(async (pack) => answerOf(await read(pack), pack)));
  const unconfirmed = circumstances.unconfirmed ?? [];
  const confirmed = answers.filter((_, index) => !unconfirmed.includes(engine.packs[index]?.ref.id ?? ''));
  return {
    post: post.id,
    concern: concernOf(answers, confirmed),
    asked: answers.some(({ asked }) => asked),
    brief: answers.some(({ brief }) => brief),
    lang: answers.find(({ lang }) => lang)?.lang,
    findings: answers.flatMap((answer) => answer.findings),
    combinations: answers.flatMap((answer) => answer.combinations),
    packs: engine.packs.map(({ ref }) => ref),
  };
}

/** What the confirmed packs say together; some concern where only the others add to it. */
function concernOf(answers: readonly Answer[], confirmed: readonly Answer[]): Concern {
  const sure = joined(confirmed);
  return !isWorrying(sure) && isWorrying(joined(answers)) ? 'some' : sure;
}

/**
 * An assessment that was kept, as it is with the packs that are used now: what others found is forgotten, and counts for less where the
 * reader is not sure of a publisher any more.
 */
export function withPacks(
  assessment: Assessment,
  packs: readonly string[],
  unconfirmed: readonly string[],
): Assessment {
  const used = <Found extends { readonly pack: PackRef }>(
    found: readonly Found[],
    among: readonly string[],
  ) => found.filter(({ pack }) => among.includes(pack.id));
  const sure = packs.filter((id) => !unconfirmed.includes(id));
  const told = (among: readonly string[]) =>
    assess(used(assessment.findings, among), used(assessment.combinations, among), assessment.brief);
  const kept = {
    ...assessment,
    findings: used(assessment.findings, packs),
    combinations: used(assessment.combinations, packs),
  };
  if (!isWorrying(assessment.concern)) return kept;
  const concern = told(sure);
  return { ...kept, concern: !isWorrying(concern) && isWorrying(told(packs)) ? 'some' : concern };
}

/** Packs are joined, never averaged: one more can add to the concern and cannot take from it. */
function joined(answers: readonly Answer[]): Concern {
  const together = assess(
    answers.flatMap(({ findings }) => findings),
    answers.flatMap(({ combinations }) => combinations),
    answers.some(({ brief }) => brief),
  );
  const alone = answers.map(({ concern }) => concern);
  return highest(together === 'none-found' ? alone : [together, ...alone]);
}

/** More than any honest post shows: what a pack finds more, nobody reads, and a hostile one could fill the browser's memory with. */
const mostFindings = 80;
const mostCombinations = 30;

interface Answer {
  readonly concern: Concern;
  readonly asked: boolean;
  readonly brief: boolean;
  readonly lang: string | undefined;
  readonly findings: readonly Finding[];
  readonly combinations: readonly CombinationFinding[];
}

function answerOf({ scanned: { post, text }, reading }: Read, pack: CompiledPack): Answer {
  const { kind, hint, cues, asked, brief, lang } = reading.facts;
  const noOffer: Answer = { concern: 'not-an-offer', asked, brief, lang, findings: [], combinations: [] };
  if (kind !== 'offer' && hint === 'none') return noOffer;

  const question = questionOf(text.folded, reading, pack);
  const findings = onceEach(rulesToAsk(question).flatMap((rule) => applyRule(rule, question, text))).slice(
    0,
    mostFindings,
  );
  if (kind !== 'offer' && !isOfferBySigns(reading.facts, findings, isBrought(post))) return noOffer;
  const combinations = combine(findings, pack).slice(0, mostCombinations);
  const assessed = assess(findings, combinations, brief);
  // Signs make an offer of it only where they give a concern.
  if (kind !== 'offer' && !isWorrying(assessed)) return noOffer;
  // Whether offers of a language can be told is for packs with cues to say.
  if (pack.leans && !isWorrying(assessed)) return { ...noOffer, findings, combinations };
  const covered = lang
    ? pack.languages.some((known) => baseOf(known) === baseOf(lang))
    : // Too short to tell the language by, but in words that the pack knows offers by.
      cues.length >= 2;
  // A sign seen in a text that is otherwise not understood still counts; silence about it does not.
  const concern = assessed === 'none-found' && !covered ? 'cannot-tell' : assessed;
  return { concern, asked, brief, lang, findings, combinations };
}

/**
 * Rules of which a phrase stands in the post, and those that its facts alone may hold for: of the languages that the post
 * may be in, for another may write the same words for something else; and facts are the same in all of them. In the order of the pack, so that the same post always
 * gives the same findings in the same order.
 */
function rulesToAsk({ reading: { matches }, facts, pack }: Question): CompiledRule[] {
  const indexes = new Set<number>();
  for (const phrase of matches.keys()) {
    for (const index of pack.rulesOfPhrase.get(phrase) ?? []) indexes.add(index);
  }
  const rulesOfFact =
    pack.rulesOfFact.get(baseOf(facts.lang ?? '')) ?? pack.rulesOfFact.get(pack.mainLanguage);
  for (const [fact, rules] of rulesOfFact ?? []) {
    if (mayHold(fact, facts)) for (const index of rules) indexes.add(index);
  }
  const speaks = (lang: string) =>
    lang === pack.mainLanguage || facts.mixed.has(lang) || pack.alwaysAsked.has(lang);
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => pack.rules[index] as CompiledRule)
    .filter(({ rule }) => speaks(baseOf(rule.lang)));
}

/** Rules of several languages may find one sign in the same words: it is found once. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ indicator, evidence }) => {
    const key = JSON.stringify([indicator, evidence]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether one rule holds for a text, whatever kind of text it is; used by `pack check` for the rule's examples. */
export async function holds(
  rule: CompiledRule,
  post: Post,
  engine: Engine,
  pack: CompiledPack,
): Promise<boolean> {
  const { scanned, reading } = await readingsOf(scannedFor(post, engine, {}), engine)(pack);
  const { text } = scanned;
  return applyRule(rule, questionOf(text.folded, reading, pack), text).length > 0;
}

function applyRule(
  { rule, indicator, when, unless }: CompiledRule,
  question: Question,
  text: Text,
): Finding[] {
  const words: HeldWord[] = [];
  for (const condition of when) {
    const held = wordsFor(condition, question);
    if (!held) return [];
    words.push(...held);
  }
  if (unless.some((condition) => wordsFor(condition, question))) return [];
  const signs = words.filter(({ setting }) => !setting);
  const [first, ...rest] = evidenceOf((signs.length > 0 ? signs : words).slice(0, mostQuoted), text);
  if (!first) return [];
  return [
    {
      rule: rule.id,
      indicator: indicator.id,
      category: indicator.category,
      strength: indicator.strength,
      evidence: [first, ...rest],
      pack: question.pack.ref,
    },
  ];
}

const mostEvidence = 6;
/** Of so many words the quotes are chosen. */
const mostQuoted = 36;

/** Quotes in the order of the post, each once, with those that overlap run together. */
function evidenceOf(words: readonly Span[], text: Text): Evidence[] {
  // Words of two fields are never one quote, and must not take others with them when they run together.
  const sorted = words
    .filter((span) => evidenceAt(text, span))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: Span[] = [];
  for (const { start, end } of sorted) {
    const last = outer.at(-1);
    if (!last || start >= last.end) outer.push({ start, end });
    else outer[outer.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  const quotes = new Map<string, Evidence>();
  for (const evidence of outer.flatMap((span) => evidenceAt(text, span) ?? [])) {
    const words = evidence.quote.toLowerCase();
    if (!quotes.has(words)) quotes.set(words, evidence);
  }
  return [...quotes.values()].slice(0, mostEvidence);
}

/** A combination holds when each of its groups has an indicator that was found. */
function combine(findings: readonly Finding[], pack: CompiledPack): CombinationFinding[] {
  const found = new Set(findings.map(({ indicator }) => indicator));
  return pack.combinations
    .filter(({ groups }) => groups.every((group) => group.some((indicator) => found.has(indicator))))
    .map(({ id, groups }) => {
      const indicators = [...new Set(groups.flat().filter((indicator) => found.has(indicator)))];
      const categories = [
        ...new Set(indicators.flatMap((indicator) => pack.indicators.get(indicator)?.category ?? [])),
      ];
      return { combination: id, indicators, categories, pack: pack.ref };
    });
}

/** The highest of some concerns; without any pack nothing is known to be an offer. */
const highest = (all: readonly Concern[]): Concern =>
  all.reduce(
    (most, concern) => (concerns.indexOf(concern) > concerns.indexOf(most) ? concern : most),
    'not-an-offer',
  );
