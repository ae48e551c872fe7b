import type { Clues, FieldName } from '../model/post.ts';
import { fieldNames } from '../model/post.ts';

/** What authors call such parts in the classes, ids and test names of any site: a group for each of the fields, in their order. */
const hints =
  /(title|(?:job|position)[-_]?name|\bjname)|(compan[yi]|employer|organi[sz]ation|perusahaan|empresa|advertiser|corp[-_]?n|comp[-_]?name|\bcname)|(location|lokasi|address|locality|ubicaci)|(salar[yi]|wage|remunerat|compensation|gaji)/gi;
/** What stands beside a name and is none. */
const notes = /review|rating|logo|size|indust|count|type|date|mark\b|badge/i;

/** Of short parts that the page's author named a title, a company, a place or pay the first of each, and of those inside it the innermost. */
export function namedFields(named: Clues['named'] = []): { [field in FieldName]?: string } {
  const found: { [field in FieldName]?: string } = {};
  const open: { [field in FieldName]?: number } = {};
  for (const [name, words, from, to] of named) {
    const field = fieldNamed(name);
    if (!field || (found[field] && from >= (open[field] ?? 0))) continue;
    open[field] = to;
    found[field] = words;
  }
  return found;
}

/** Of several fields that a name names, the last is meant: the "company-location" is a place. */
function fieldNamed(names: string): FieldName | undefined {
  if (names.search(hints) < 0) return undefined;
  const words = names.split(' ').filter((word) => !notes.test(word));
  const named = [...words.join(' ').matchAll(hints)].map(([, ...groups]) => groups.findIndex(Boolean));
  return fieldNames[[...new Set(named)].pop() ?? -1];
}
