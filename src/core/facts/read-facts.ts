import { findPhrases, type HitsByLiteral, type Matches, type SlotSpans } from '../match/phrases.ts';
import { type Facts, type PayPeriod, type PlaceFact, payPeriods } from '../model/fact.ts';
import type { Post } from '../model/post.ts';
import type { Span } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import type { CompiledPack, Engine } from '../packs/engine.ts';
import { languageOf } from '../text/language.ts';
import { readContacts } from './contacts.ts';
import { isDenied, readDenials } from './denials.ts';
import { kindOf } from './kind.ts';
import { readNumbers } from './numbers.ts';
import { readPay } from './pay.ts';

/** What one pack lets us know of a text: its facts, and where its phrases stand. */
export interface Reading {
  readonly facts: Facts;
  readonly matches: Matches;
}

/** Reads a text with the words of one pack. `hits` are the engine's, for all packs. */
export function readFacts(
  post: Post,
  text: Text,
  hits: HitsByLiteral,
  engine: Engine,
  pack: CompiledPack,
): Reading {
  const { folded } = text;
  const at = (phrases: readonly number[]) => phrases.flatMap((phrase) => wordSpans(engine, hits, phrase));
  const numbers = readNumbers(folded);
  const places = readPlaces(engine, pack, hits);
  const messengers = at(pack.cues.messengers);
  const pay = readPay(folded, numbers, payWords(pack, hits, at), pack.pay);
  const slots: SlotSpans = {
    number: numbers,
    money: pay.map(({ span }) => span),
    place: places.map(({ span }) => span),
    messenger: messengers,
  };
  const matches = findPhrases(folded, hits, engine, slots);
  const denials = readDenials(folded, at(pack.cues.denial));
  const kind = kindOf(post, pack.cues, matches, denials, pay.length > 0);
  return {
    matches,
    facts: {
      ...kind,
      lang: languageOf(folded, pack.common, post.lang),
      places,
      pay,
      contacts: readContacts(folded, messengers),
      abroad: pack.cues.abroad.flatMap((phrase) =>
        (matches.get(phrase) ?? []).filter(({ parts }) => !isDenied(parts, denials)),
      ),
      denials,
    },
  };
}

/** Where a phrase of a single part stands; such phrases need no joining. */
function wordSpans(engine: Engine, hits: HitsByLiteral, phrase: number): readonly Span[] {
  return (engine.phrases[phrase]?.segments[0]?.literals ?? []).flatMap((literal) => hits.get(literal) ?? []);
}

function readPlaces(engine: Engine, pack: CompiledPack, hits: HitsByLiteral): PlaceFact[] {
  return [...pack.places].flatMap(([phrase, { id, kind, country, watched }]) =>
    wordSpans(engine, hits, phrase).map(({ start, end }) => ({
      place: id,
      kind,
      country,
      watched,
      span: { start, end },
    })),
  );
}

function payWords(pack: CompiledPack, hits: HitsByLiteral, at: (phrases: readonly number[]) => Span[]) {
  const ofPeriod = (period: PayPeriod) =>
    at(pack.cues.periods[period]).map(({ start, end }) => ({ start, end, period }));
  return {
    currencies: [...pack.currencies].flatMap(([literal, code]) =>
      (hits.get(literal) ?? []).map(({ start, end }) => ({ start, end, code })),
    ),
    periods: payPeriods.flatMap(ofPeriod),
    pay: at(pack.cues.pay),
  };
}
