import type { Sheet } from './read-page.ts';

/** The text of an element without the skipped parts inside it, trimmed. */
export function textOf(sheet: Sheet, index: number, skipped: readonly boolean[]): string {
  const parts: string[] = [];
  const end = sheet.after[index] ?? 0;
  let from = sheet.from[index] ?? 0;
  for (let at = index + 1; at < end; ) {
    if (!skipped[at]) {
      at += 1;
      continue;
    }
    parts.push(sheet.text.slice(from, sheet.from[at]).trim());
    from = sheet.to[at] ?? from;
    at = sheet.after[at] ?? end;
  }
  parts.push(sheet.text.slice(from, sheet.to[index]).trim());
  return parts.filter((part) => part !== '').join('\n');
}
