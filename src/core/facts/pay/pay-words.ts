import { countUntil } from '../../match/count-until.ts';
import { scanPlaces } from '../../match/scan.ts';
import type { Span } from '../../model/span.ts';
import type { CompiledPay, PayMeaning, Side } from '../../packs/pay-book.ts';
import { insideWord } from '../../text/code-units.ts';

/** A word near a number, and one thing that it means. */
export interface PayWord<Kind extends PayMeaning['kind'] = PayMeaning['kind']> extends Span {
  readonly means: Side & Extract<PayMeaning, { kind: Kind }>;
}

/** The words around the numbers of a text, by what they mean; each list in the order of the text, longer words first. */
export type PayWords = { readonly [Kind in PayMeaning['kind']]: readonly PayWord<Kind>[] };

/** How far before and after a number words are looked for, in code units. */
const reachBefore = 44;
const reachAfter = 36;
/** How far a window is widened so that it cuts no word. */
const widened = 24;

/** The most words that are read in one text: a post of 100 kB has less than a tenth of them. */
const mostWords = 20_000;

/** The words of pay around numbers, up to twenty thousand. Linear in the text, whatever stands in it. */
export function readPayWords(folded: string, numbers: readonly Span[], pay: CompiledPay): PayWords {
  const found: PayWord[] = [];
  for (const { start, end } of windowsAround(folded, numbers)) {
    const window = folded.slice(start, end);
    const { count, numbers: places } = scanPlaces(pay.words, window, { most: mostWords - found.length });
    for (let at = 0; at < 3 * count; at += 3) {
      for (const means of pay.meanings[places[at] as number] ?? []) {
        found.push({
          start: start + (places[at + 1] as number),
          end: start + (places[at + 2] as number),
          means,
        });
      }
    }
    if (found.length >= mostWords) break;
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return byKind(found);
}

/** The pieces of the text around numbers, those that touch run together. */
function windowsAround(folded: string, numbers: readonly Span[]): Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const { start, end } of numbers) {
    const to = Math.min(folded.length, end + reachAfter);
    const last = windows.at(-1);
    if (last && start - reachBefore <= last.end) last.end = to;
    else windows.push({ start: wordStart(folded, start - reachBefore, last?.end ?? 0), end: to });
  }
  return windows;
}

function byKind(found: readonly PayWord[]): PayWords {
  const words: { readonly [Kind in PayMeaning['kind']]: PayWord[] } = {
    ...{ currency: [], multiplier: [], period: [], pay: [], other: [], extra: [] },
    ...{ from: [], upTo: [], days: [], inDays: [] },
  };
  for (const word of found) words[word.means.kind].push(word);
  // Each list holds the words of its own kind only.
  return words as unknown as PayWords;
}

function wordStart(folded: string, from: number, least: number): number {
  let at = Math.max(least, from);
  const last = Math.max(least, at - widened);
  while (at > last && insideWord(folded, at)) at--;
  return at;
}

/** The first (and of those the longest) word that begins where something ends, or one space on. */
export function wordAfter<Word extends Span & { readonly means: Side }>(
  folded: string,
  words: readonly Word[],
  end: number,
): Word | undefined {
  for (let at = indexFrom(words, end); at < words.length; at++) {
    const word = words[at] as Word;
    if (word.start > end + 1) return undefined;
    const { side, touches } = word.means;
    if (side !== 'before' && (word.start === end || (!touches && folded[end] === ' '))) return word;
  }
  return undefined;
}

/** No word of a table is longer than this. */
const longestWord = 40;

/** The longest word that ends where something begins, or one space before. */
export function wordBefore<Word extends Span & { readonly means: Side }>(
  folded: string,
  words: readonly Word[],
  start: number,
): Word | undefined {
  for (let at = indexFrom(words, start - longestWord); at < words.length; at++) {
    const word = words[at] as Word;
    if (word.start >= start) return undefined;
    const { side, touches } = word.means;
    const near = word.end === start || (!touches && word.end === start - 1 && folded[word.end] === ' ');
    if (side !== 'after' && near) return word;
  }
  return undefined;
}

/** The words that begin in `[from, to)`. */
export function wordsWithin<Word extends Span>(words: readonly Word[], from: number, to: number): Word[] {
  const first = indexFrom(words, from);
  let last = first;
  while (last < words.length && (words[last] as Word).start < to) last++;
  return last > first ? words.slice(first, last) : [];
}

/** The index of the first word that starts at or after a position. */
const indexFrom = (words: readonly Span[], position: number) =>
  words.length === 0 ? 0 : countUntil(words, ({ start }) => start < position);
