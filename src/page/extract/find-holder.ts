import { children, type Part, type Sheet } from './sheet.ts';

const enough = 60;
const least = 30;

/** The closest part that shows `words`, whatever the spacing: undefined when the page does not show them. */
export function findHolder(sheet: Sheet, words: string): Part | undefined {
  const needle = words.replace(/\s+/g, '');
  if (needle.length < least) return undefined;
  const page = squeeze(sheet.text);
  const start = page.text.indexOf(needle.slice(0, enough));
  if (start < 0) return undefined;
  const tail = needle.slice(-enough);
  const last = page.text.indexOf(tail, start);
  const end = last < 0 || last - start > needle.length * 2 ? start + enough : last + tail.length;
  const from = page.offsets[start] ?? 0;
  return around(sheet, from, page.offsets[end - 1] ?? from);
}

/** The closest part around the text from `from` up to and including `to`. */
function around(sheet: Sheet, from: number, to: number): Part | undefined {
  let holder: Part | undefined;
  let next = sheet.parts[0];
  while (next) {
    holder = next;
    next = children(sheet, holder).find((part) => part.from <= from && part.to > to);
  }
  return holder;
}

/** A text without its spaces, and where each of its code units stood. */
function squeeze(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    for (let at = 0; at < word.length; at += 1) offsets.push(index + at);
  }
  return { text: text.replace(/\s+/g, ''), offsets };
}
