import type { PayFact } from '../../model/fact.ts';
import type { Post } from '../../model/post.ts';
import type { Span } from '../../model/span.ts';
import type { Text } from '../../model/text.ts';
import type { CompiledPack } from '../../packs/engine.ts';
import { fold } from '../../text/fold.ts';
import { type Phone, readPhones } from '../contacts/phones.ts';
import { overlapsAny } from '../overlap.ts';
import type { WordFacts } from '../words.ts';
import { plainNumbers, readAmounts } from './amounts.ts';
import { writtenChinese } from './currency.ts';
import { type NumberFact, readNumbers } from './numbers.ts';
import { readPay } from './pay.ts';
import { readPayWords } from './pay-words.ts';

/** What the figures of a text say. */
export interface Figures {
  readonly numbers: readonly NumberFact[];
  readonly pay: readonly PayFact[];
  /** Telephone numbers that are no sums of pay. */
  readonly phones: readonly Phone[];
}

/** Reads a text's numbers, sums of pay and telephone numbers; its places and language tell what is left open. */
export function readFigures(
  post: Post,
  text: Text,
  { places }: Pick<WordFacts, 'places'>,
  lang: string | undefined,
  { pay: table }: CompiledPack,
): Figures {
  const { folded } = text;
  const numbers = readNumbers(folded);
  const countries = [...new Set(places.map(({ place }) => place.country))];
  const phones = readPhones(folded, numbers, countries);
  const words = readPayWords(folded, numbers, table);
  const field = payField(post, folded);
  const amounts = readAmounts(folded, numbers, words);
  const home = {
    places: countries,
    phones: phones.flatMap(({ country }) => country ?? []),
    lang: writtenChinese(lang, text.original),
  };
  const pay = readPay(
    { folded, amounts, words, forDays: table.forDays, ...(field && { field }) },
    home,
    table,
  );
  const sums = pay.map(({ span }) => span);
  return {
    numbers: plainNumbers(folded, numbers, words),
    pay,
    phones: phones.filter((phone) => !overlapsAny(phone, sums)),
  };
}

/** Where the post's own field for pay stands in its folded text; undefined when it has none. */
function payField({ pay }: Post, folded: string): Span | undefined {
  if (!pay) return undefined;
  const words = fold(pay).folded;
  const start = folded.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}
