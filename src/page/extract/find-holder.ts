import type { Sheet } from './read-page.ts';

const enough = 60;

/** The closest element that shows `words`, whatever the spacing: undefined when the page does not show them. */
export function findHolder(sheet: Sheet, words: string): number | undefined {
  const needle = words.replace(/\s+/g, '');
  const page = squeeze(sheet.text);
  if (needle.length < 3) return undefined;
  const start = page.text.indexOf(needle.slice(0, enough));
  if (start < 0) return undefined;
  const tail = needle.slice(-enough);
  const last = page.text.indexOf(tail, start);
  const end = last < 0 || last - start > needle.length * 2 ? start + enough : last + tail.length;
  const from = page.offsets[start] ?? 0;
  const to = page.offsets[Math.min(end, page.offsets.length) - 1] ?? from;
  return around(sheet, from, to);
}

/** The closest element around the stretch of text from `from` up to and including `to`. */
function around(sheet: Sheet, from: number, to: number): number {
  let at = 0;
  for (let next = at + 1; next < (sheet.after[at] ?? 0); ) {
    if ((sheet.from[next] ?? 0) <= from && (sheet.to[next] ?? 0) > to) {
      at = next;
      next = at + 1;
    } else {
      next = sheet.after[next] ?? Infinity;
    }
  }
  return at;
}

function squeeze(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const word of text.matchAll(/\S+/g)) {
    parts.push(word[0]);
    for (let at = 0; at < word[0].length; at += 1) offsets.push(word.index + at);
  }
  return { text: parts.join(''), offsets };
}
