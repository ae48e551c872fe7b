import { findPhrases, type Matches, type SlotSpans } from '../match/phrases.ts';
import type { ContactFact, Facts, PlaceFact } from '../model/fact.ts';
import type { Post } from '../model/post.ts';
import type { Span } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import type { CompiledPack, Engine } from '../packs/engine.ts';
import type { HitsOf } from '../packs/find-hits.ts';
import { type Spoken, spokenIn } from '../text/language.ts';
import { readAbroad } from './abroad.ts';
import { readContacts } from './contacts/contacts.ts';
import { isInShareRow } from './contacts/share-row.ts';
import { readDealings, type ThingWord } from './dealings.ts';
import { isDenied, narrowDenials, readDenials } from './denials.ts';
import { kindOf } from './kind/kind.ts';
import { isInNotice, readNotices, readWarningLines, withNotices } from './notices.ts';
import { readFigures } from './pay/figures.ts';
import { compared, usualPay, workplaces } from './pay/usual-pay.ts';
import { readPlaces } from './places.ts';
import { saidIn } from './said.ts';
import { readTerms } from './terms.ts';
import { readWords, type WordFacts } from './words.ts';

/** What one pack lets us know of a text: its facts, and where its phrases stand. */
export interface Reading {
  readonly facts: Facts;
  readonly matches: Matches;
  /** Where numbers, sums, places, messengers and things stand. */
  readonly slots: SlotSpans;
  /** The words for things of which no phrase said who pays for or keeps them. */
  readonly untold: readonly ThingWord[];
}

/** What is known of a post besides its words. */
export interface Circumstances {
  /** The reader's country, ISO 3166-1 alpha-2: work there is not abroad. */
  readonly home?: string;
  /** The ids of packs whose publishers the reader has not made sure of: they may raise some concern, and no more. */
  readonly unconfirmed?: readonly string[];
  /** Asked for the language of a text of which the packs' words do not tell it; BCP 47, or undefined. */
  readonly detectLanguage?: (text: string) => Promise<string | undefined>;
}

/** A post with what was found in it for each pack. */
export interface Scanned {
  readonly post: Post;
  readonly text: Text;
  readonly hits: HitsOf;
  readonly engine: Engine;
  readonly circumstances: Circumstances;
  /** In which languages the pack hears the text, when it was asked before. */
  readonly spoken?: Spoken | undefined;
}

/** Spans of one shape, whatever else is known of them: what is looked at for every phrase is quick only then. */
const spansOf = (some: readonly Span[]): Span[] => some.map(({ start, end }) => ({ start, end }));

/** Which phrases can tell anything of a text in these languages. */
function neededIn(
  mixed: ReadonlySet<string>,
  { phraseLanguages, languageBits }: CompiledPack,
): (phrase: number) => boolean {
  let spoken = 0;
  for (const lang of mixed) spoken |= languageBits.get(lang) ?? 0;
  return (phrase) => {
    const languages = phraseLanguages[phrase] ?? 0;
    return languages === 0 || (languages & spoken) !== 0;
  };
}

/** A page that may be shared by messenger names no way to its poster by that. */
const withoutShareRows = (words: WordFacts, folded: string): WordFacts =>
  words.messengers.length === 0
    ? words
    : {
        ...words,
        messengers: words.messengers.filter((span) => !isInShareRow(folded, span, words.messengers)),
      };

/** A web address may be anyone's, and a messenger's name alone leads nowhere. */
const isReachable = ({ kind, span }: ContactFact, messengers: readonly Span[]) =>
  kind !== 'web' && !messengers.some(({ start }) => start === span.start);

/** A country is watched as a whole, and no sign by itself. */
const isWatchedPlace = ({ watched, kind, role, denied }: PlaceFact) =>
  watched && kind !== 'country' && role !== 'home' && !denied;

/** Reads a text with the words of one pack. */
export function readFacts(scanned: Scanned, pack: CompiledPack): Reading {
  const { post, text, engine, circumstances } = scanned;
  const { folded } = text;
  const hits = scanned.hits(pack);
  const { lang, mixed } = scanned.spoken ?? spokenIn(folded, pack.common, post.lang);
  const speaks = (one: string) => one === pack.mainLanguage || mixed.has(one);
  const words = withoutShareRows(readWords(hits, pack, speaks, lang), folded);
  const { numbers, phones, pay } = readFigures(post, text, words, lang, pack);
  const slots: SlotSpans = {
    number: spansOf(numbers),
    money: pay.map(({ span }) => span),
    place: spansOf(words.places),
    messenger: spansOf(words.messengers),
    thing: spansOf(words.things),
  };
  const index = { phrases: engine.phrases, ...pack.parts };
  const matches = findPhrases(folded, hits, index, slots, neededIn(mixed, pack));
  const said = saidIn(matches, pack.uses, speaks);
  const ownDenials = narrowDenials(readDenials(folded, words.denials, words.denialsAfter), matches);
  const notices = readNotices(folded, said.kinds.notice.flat());
  const warnings = readWarningLines(folded, [...said.kinds.warning, ...said.kinds.story]);
  const denials = withNotices(ownDenials, [...notices, ...warnings]);
  const denied = (parts: readonly Span[]) => isDenied(parts, denials);
  const { dealings, untold } = readDealings(said.dealings, words.things, folded, denied);
  const places = readPlaces(said.roles, words.places, post.location, folded, denied);
  const messengers = words.messengers.filter((span) => !denied([span]));
  const contacts = readContacts(folded, messengers, phones);
  const beside = {
    lang,
    saysPay: pay.length > 0,
    saysContact: contacts.some((contact) => isReachable(contact, messengers)),
    saysWatchedPlace: places.some(isWatchedPlace),
  };
  // What a text is notices help to tell; but beside an offer they make no warning of it.
  const whole = kindOf(post, folded, said.kinds, (parts) => isDenied(parts, ownDenials), beside);
  const besideNotices = (parts: readonly Span[]) => isInNotice(parts, notices) || isDenied(parts, ownDenials);
  const apart =
    whole.kind === 'warning' && notices.length > 0
      ? kindOf(post, folded, said.kinds, besideNotices, beside)
      : whole;
  const kind = apart.kind === 'offer' ? apart : whole;
  return {
    matches,
    slots,
    untold,
    facts: {
      ...kind,
      lang,
      places,
      pay: compared(pay, usualPay(workplaces(places), words.works, pack.pay.table)),
      contacts,
      abroad: readAbroad(said.abroad, places, denied, circumstances.home),
      dealings,
      terms: readTerms(said.terms, numbers, denied),
      denials,
      mixed,
    },
  };
}

/** A reading as a pack without cues of its own has it: another pack's facts, and where its own phrases stand. */
export function leaningOn(
  { facts, slots }: Reading,
  { text, hits, engine }: Pick<Scanned, 'text' | 'hits' | 'engine'>,
  pack: CompiledPack,
): Reading {
  const index = { phrases: engine.phrases, ...pack.parts };
  const matches = findPhrases(text.folded, hits(pack), index, slots, neededIn(facts.mixed, pack));
  const notices = facts.denials.filter(({ isNotice }) => isNotice);
  const own = facts.denials.filter(({ isNotice }) => !isNotice);
  return {
    matches,
    slots,
    untold: [],
    facts: { ...facts, denials: withNotices(narrowDenials(own, matches), notices) },
  };
}
