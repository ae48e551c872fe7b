import type { Span } from '../../model/span.ts';

const pairs: Readonly<Record<string, string>> = { '"': '"', '「': '」', '『': '』', '《': '》' };
const opening = /["「『《]/g;
/** Words that someone else said may fill a few sentences; two lone signs far apart are no quotation. */
const longestQuote = 1_500;

/** What stands between quotation marks in a folded text, which has one kind of double ones. Never overlapping. */
export function readQuotes(folded: string): Span[] {
  const quotes: Span[] = [];
  let from = 0;
  for (const { 0: sign, index } of folded.matchAll(opening)) {
    if (index < from) continue;
    const end = folded.indexOf(pairs[sign] as string, index + 1);
    if (end < 0 || end - index > longestQuote) continue;
    quotes.push({ start: index, end: end + 1 });
    from = end + 1;
  }
  return quotes;
}
