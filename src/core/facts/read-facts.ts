import { findPhrases, type HitsByLiteral, type Matches, type SlotSpans } from '../match/phrases.ts';
import type { Facts } from '../model/fact.ts';
import type { Post } from '../model/post.ts';
import type { Text } from '../model/text.ts';
import type { CompiledPack, Engine } from '../packs/engine.ts';
import { languageOf } from '../text/language.ts';
import { readContacts } from './contacts.ts';
import { isDenied, openDenials, readDenials } from './denials.ts';
import { kindOf } from './kind.ts';
import { readNumbers } from './numbers.ts';
import { readPay } from './pay.ts';
import { readWords } from './words.ts';

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
  const numbers = readNumbers(folded);
  const words = readWords(hits, pack);
  const pay = readPay(folded, numbers, words.payWords, pack.pay);
  const slots: SlotSpans = {
    number: numbers,
    money: pay.map(({ span }) => span),
    place: words.places.map(({ span }) => span),
    messenger: words.messengers,
  };
  const matches = findPhrases(folded, hits, { ...engine, wanted: pack.phrases }, slots);
  const denials = openDenials(readDenials(folded, words.denials), matches);
  const notDenied = (phrase: number) =>
    (matches.get(phrase) ?? []).filter(({ parts }) => !isDenied(parts, denials));
  return {
    matches,
    facts: {
      ...kindOf(post, pack.cues, matches, denials, pay.length > 0),
      lang: languageOf(folded, pack.common, post.lang),
      places: words.places,
      pay,
      contacts: readContacts(
        folded,
        words.messengers.filter((span) => !isDenied([span], denials)),
      ),
      abroad: pack.cues.abroad.flatMap(notDenied),
      denials,
    },
  };
}
