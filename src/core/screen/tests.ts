import { isDenied } from '../facts/denials.ts';
import type { Reading } from '../facts/read-facts.ts';
import { type GapCheck, gapsOf } from '../match/gap.ts';
import type { Dealing, Facts, PlaceFact, Term, TermFact, Thing } from '../model/fact.ts';
import { type FactName, factsOfThing, factsWithNumber } from '../model/pack.ts';
import type { Span } from '../model/span.ts';
import type { CompiledCondition, CompiledPack, CompiledTest } from '../packs/engine.ts';
import { baseOf } from '../text/language.ts';

/** What a test is asked about, and what was answered already: many rules may ask the same. */
export interface Question {
  readonly fits: GapCheck;
  readonly reading: Reading;
  readonly pack: CompiledPack;
  readonly facts: Facts;
  readonly ofPhrase: Map<number, readonly Span[]>;
  readonly ofFact: Map<string, readonly Span[]>;
}

/** How many sums, terms and places of a text are compared with a rule's numbers: the first. */
const mostCompared = 500;

export function questionOf(folded: string, reading: Reading, pack: CompiledPack): Question {
  const { pay, terms, places } = reading.facts;
  const facts = {
    ...reading.facts,
    pay: pay.slice(0, mostCompared),
    terms: terms.slice(0, mostCompared),
    places: places.slice(0, mostCompared),
  };
  return { fits: gapsOf(folded), reading, pack, facts, ofPhrase: new Map(), ofFact: new Map() };
}

/** Words of the post that make a condition hold. */
export interface HeldWord extends Span {
  /** Sets the scene, and is no sign by itself. */
  readonly setting: boolean;
}

/** How many words of one phrase, and of one test, are kept: more are never quoted. */
const mostOfPhrase = 6;
const mostOfTest = 12;
/** How many words of either side are looked at for a pair. */
const mostNear = 200;

/** The words for which a condition holds, or undefined when it does not: never empty, the first twelve of each test. */
export function wordsFor(condition: CompiledCondition, question: Question): HeldWord[] | undefined {
  const { of, atLeast, within } = condition;
  const held: HeldWord[][] = [];
  for (const test of of) {
    const words = within === undefined ? testWords(test, question) : nearWords(test, question);
    if (words.length > 0) held.push(words.map(({ start, end }) => ({ start, end, setting: test.setting })));
  }
  if (held.length < atLeast) return undefined;
  if (within === undefined) return held.flat();
  return nearPair(held[0] ?? [], held[1] ?? [], within, question.fits);
}

function testWords(test: CompiledTest, question: Question): readonly Span[] {
  if ('fact' in test) return factAnswer(test, question).slice(0, mostOfTest);
  const words: Span[] = [];
  for (const phrase of test.phrases) {
    const said = phraseAnswer(phrase, question);
    for (let at = 0; at < said.length && at < mostOfPhrase; at++) words.push(said[at] as Span);
    if (words.length >= mostOfTest) break;
  }
  return words;
}

function nearWords(test: CompiledTest, question: Question): readonly Span[] {
  if ('fact' in test) return factAnswer(test, question).slice(0, mostNear);
  const words: Span[] = [];
  for (const phrase of test.phrases) {
    words.push(...phraseAnswer(phrase, question));
    if (words.length >= mostNear) break;
  }
  return words.slice(0, mostNear);
}

/** Where a phrase stands undenied. */
function phraseAnswer(phrase: number, { reading, ofPhrase }: Question): readonly Span[] {
  const matches = reading.matches.get(phrase);
  if (!matches) return [];
  const known = ofPhrase.get(phrase);
  if (known) return known;
  const said = matches.filter(({ parts }) => !isDenied(parts, reading.facts.denials));
  ofPhrase.set(phrase, said);
  return said;
}

function factAnswer(
  test: Extract<CompiledTest, { fact: FactName }>,
  { facts, pack, ofFact }: Question,
): readonly Span[] {
  const key = `${test.fact} ${test.than} ${test.thing}`;
  const known = ofFact.get(key);
  if (known) return known;
  const spans = factWords[test.fact](facts, test, pack);
  ofFact.set(key, spans);
  return spans;
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

/** Whether anything is known of a text that a fact could be told by. Quick, and never false for one that holds. */
export function mayHold(fact: FactName, { places, abroad, contacts, pay, dealings, terms }: Facts): boolean {
  if (fact === 'messenger-only') return contacts.length > 0;
  if (fact === 'pay-above' || fact === 'monthly-pay-above') return pay.length > 0;
  if (factsOfThing.includes(fact)) return dealings.some(({ dealing }) => dealing === fact);
  if (factsWithNumber.includes(fact)) return terms.length > 0;
  return places.length + abroad.length > 0;
}

type FactWords = (facts: Facts, asked: Asked, pack: CompiledPack) => Span[];

const factWords: Readonly<Record<FactName, FactWords>> = {
  abroad: (facts, _, pack) => [...facts.abroad, ...inWatchedCountry(facts, pack)],
  'watched-country': (facts, _, pack) => inWatchedCountry(facts, pack),
  'reported-country': (facts, _, pack) => inCountryOf(facts, pack.reportedCountries, pack),
  'watched-place': (facts) =>
    placesOf(facts, ({ kind, watched }) => watched && kind !== 'country' && kind !== 'border'),
  'border-place': (facts) => placesOf(facts, ({ kind }) => kind === 'border'),
  'transit-place': (facts) => placesOf(facts, ({ role }) => role === 'transit'),
  'messenger-only': messengerOnly,
  'pay-above': (facts, asked, pack) => payAbove(facts, asked, pack),
  'monthly-pay-above': ({ pay }, { than }) =>
    pay.filter(({ usdMonth }) => usdMonth !== undefined && usdMonth > than).map(({ span }) => span),
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

/** Not a country in whose own money it pays, either: who pays in kyat speaks to people there. */
function inWatchedCountry(facts: Facts, pack: CompiledPack): Span[] {
  const paid = new Set(facts.pay.map(({ currency }) => currency));
  const isPaidAbroad = (country: string) => !paid.has(pack.pay.table.countries[country]);
  return inCountryOf(facts, new Set([...pack.watchedCountries].filter(isPaidAbroad)), pack);
}

/** Not the country where the post's language is at home: who writes Khmer of work in Cambodia speaks of work at home. */
function inCountryOf(facts: Facts, countries: ReadonlySet<string>, { pay }: CompiledPack): Span[] {
  const homes = pay.table.languages[baseOf(facts.lang ?? '')] ?? [];
  const home = homes.length === 1 ? homes[0] : undefined;
  return placesOf(facts, ({ country }) => countries.has(country) && country !== home);
}

function messengerOnly({ contacts }: Facts): Span[] {
  return contacts.every(({ kind }) => kind === 'messenger') ? contacts.map(({ span }) => span) : [];
}

/** Sums of pay that are so many times what is usual where the work is, by the pack's figures. */
const payAbove: FactWords = ({ pay }, { than }) =>
  pay.filter(({ timesUsual }) => timesUsual !== undefined && timesUsual >= than).map(({ span }) => span);
