import { isDenied } from '../facts/denials.ts';
import type { Reading } from '../facts/read-facts.ts';
import type { GapCheck } from '../match/gap.ts';
import type { Dealing, Facts, PlaceFact, Term, TermFact, Thing } from '../model/fact.ts';
import type { FactName } from '../model/pack.ts';
import type { Span } from '../model/span.ts';
import type { CompiledCondition, CompiledPack, CompiledTest } from '../packs/engine.ts';

/** What a test is asked about. */
export interface Question {
  readonly fits: GapCheck;
  readonly reading: Reading;
  readonly pack: CompiledPack;
}

/** Words of the post that make a condition hold. */
export interface HeldWord extends Span {
  /** Sets the scene, and is no sign by itself. */
  readonly setting: boolean;
}

/** The words for which a condition holds, or undefined when it does not. Never empty. */
export function wordsFor(condition: CompiledCondition, question: Question): HeldWord[] | undefined {
  const held = condition.of
    .map((test) => testWords(test, question).map(({ start, end }) => ({ start, end, setting: test.setting })))
    .filter((words) => words.length > 0);
  if (held.length < condition.atLeast) return undefined;
  if (condition.within === undefined) return held.flat();
  return nearPair(held[0] ?? [], held[1] ?? [], condition.within, question.fits);
}

function testWords(test: CompiledTest, { reading, pack }: Question): Span[] {
  if ('fact' in test) return factWords[test.fact](reading.facts, test, pack);
  return test.phrases.flatMap((phrase) =>
    (reading.matches.get(phrase) ?? []).filter(({ parts }) => !isDenied(parts, reading.facts.denials)),
  );
}

/** Two words of either side with at most so many words between them, or none; those that overlap have none between. */
function nearPair(
  left: readonly HeldWord[],
  right: readonly HeldWord[],
  within: number,
  fits: GapCheck,
): HeldWord[] | undefined {
  const sides = [left, right].map((words, side) => words.map((word) => ({ word, side })));
  // Of all words that begin before one, the one that ends last is the nearest to it.
  const furthest: (HeldWord | undefined)[] = [undefined, undefined];
  for (const { word, side } of sides.flat().sort((a, b) => a.word.start - b.word.start)) {
    const other = furthest[1 - side];
    if (other && fits(other.end, word.start, within)) return [other, word];
    if (word.end > (furthest[side]?.end ?? 0)) furthest[side] = word;
  }
  return undefined;
}

/** What a fact is asked with. */
interface Asked {
  readonly than: number;
  readonly thing: Thing | undefined;
}

type FactWords = (facts: Facts, asked: Asked, pack: CompiledPack) => Span[];

const factWords: Readonly<Record<FactName, FactWords>> = {
  abroad: (facts, _, pack) => [...facts.abroad, ...inWatchedCountry(facts, pack)],
  'watched-country': (facts, _, pack) => inWatchedCountry(facts, pack),
  'watched-place': (facts) =>
    placesOf(facts, ({ kind, watched }) => watched && kind !== 'country' && kind !== 'border'),
  'border-place': (facts) => placesOf(facts, ({ kind }) => kind === 'border'),
  'transit-place': (facts) => placesOf(facts, ({ role }) => role === 'transit'),
  'messenger-only': messengerOnly,
  'pay-above': (facts, asked, pack) => payAbove(facts, asked, pack),
  'employer-pays': dealt('employer-pays'),
  'worker-pays': dealt('worker-pays'),
  'employer-keeps': dealt('employer-keeps'),
  'worker-keeps': dealt('worker-keeps'),
  'age-below': term('age', ({ least }, than) => least < than),
  'hours-above': term('hours', ({ most }, than) => most > than),
  'start-within': term('start', ({ most }, than) => most <= than),
  'openings-above': term('openings', ({ most }, than) => most > than),
};

function dealt(dealing: Dealing): FactWords {
  return ({ dealings }, { thing }) =>
    dealings
      .filter((one) => one.dealing === dealing && !one.denied && (!thing || one.thing === thing))
      .map(({ span }) => span);
}

function term(wanted: Term, holds: (fact: TermFact, than: number) => boolean): FactWords {
  return ({ terms }, { than }) =>
    terms.filter((fact) => fact.term === wanted && holds(fact, than)).map(({ span }) => span);
}

/** Places that the offer could lead to or through: not where its readers live, nor what it says it is not. */
const placesOf = ({ places }: Facts, wanted: (place: PlaceFact) => boolean): Span[] =>
  places.filter((place) => place.role !== 'home' && !place.denied && wanted(place)).map(({ span }) => span);

const inWatchedCountry = (facts: Facts, { watchedCountries }: CompiledPack) =>
  placesOf(facts, ({ country }) => watchedCountries.has(country));

function messengerOnly({ contacts }: Facts): Span[] {
  return contacts.every(({ kind }) => kind === 'messenger') ? contacts.map(({ span }) => span) : [];
}

/** Sums of pay that are so many times what is usual where the work is, by the pack's figures. */
const payAbove: FactWords = ({ pay }, { than }) =>
  pay.filter(({ timesUsual }) => timesUsual !== undefined && timesUsual >= than).map(({ span }) => span);
