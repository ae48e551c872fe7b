import type { Clues, FieldName } from '../model/post.ts';
import { fieldNames } from '../model/post.ts';
import { isName } from './card.ts';
import { findPay } from './find-pay.ts';
import { fieldOf } from './label-words.ts';

/** What authors call such parts in the classes, ids and test names of any site: a group for each of the fields, in their order. */
const hints = new RegExp(
  [
    'title|titulo|(?:job|position|vacancy|offer|vaga|oferta)[-_]?name|\\bjname',
    'compan[yi]|employer|emp[-_]?name|organi[sz]ation|org[-_]?name|perusahaan|syarikat|empresa|entreprise|societe|advertiser|recruiter|(?<![a-z])firm|corp[-_]?n|comp[-_]?name|\\bcname|cong-?ty|gongsi|agency[-_]?name|client[-_]?name',
    'location|lokasi|address|locality|ubicaci|localiza|localidad|(?<![a-z])(?:city|cidade|ciudad|ville|lieu|kota|dia-?(?:diem|chi)|workplace|prefecture|loc)(?![a-z])',
    'salar[yi]|salaire|sueldo|wage|remunerat|remunerac|compensation|gaji|stipend|muc-?luong|(?<![a-z])(?:pay|ctc)(?![a-z])',
  ]
    .map((names) => `(${names})`)
    .join('|'),
  'gi',
);
/** What icons are called that stand before an employer, a place or pay. */
const icons =
  /(building|company|corporate|business|work|employer)|(map|pin|marker|location|place|geo)|(money|dollar|coin|wallet|salary|cash|payment|currency|rupee|banknote)/i;
/** What stands beside a name and is none. */
const notes = /review|rating|logo|size|indust|count|type|date|mark\b|badge/i;

/** Of short parts that the page's author named a title, a company, a place or pay the first of each, and of those inside it the innermost. */
export function namedFields(named: Clues['named'] = []): { [field in FieldName]?: string } {
  const found: { [field in FieldName]?: string } = {};
  const open: { [field in FieldName]?: number } = {};
  const behindIcons: { [field in FieldName]?: string } = {};
  for (const [name, words, from, to] of named) {
    if (from === to) {
      const field = fieldNames[(icons.exec(name)?.slice(1).findIndex(Boolean) ?? -2) + 1];
      if (field && isValue(field, words)) behindIcons[field] ??= words;
      continue;
    }
    const field = fieldNamed(name);
    if (!field || (found[field] && from >= (open[field] ?? 0))) continue;
    open[field] = to;
    found[field] = words;
  }
  return { ...behindIcons, ...found };
}

/** Icons stand before labels and kinds of contracts, too. */
const isValue = (field: FieldName, words: string): boolean =>
  field === 'pay' ? findPay(words) !== undefined : isName(words, []) && !fieldOf.has(words.toLowerCase());

/** Of several fields that a name names, the last is meant: the "company-location" is a place. */
function fieldNamed(names: string): FieldName | undefined {
  if (names.search(hints) < 0) return undefined;
  const words = names.split(' ').filter((word) => !notes.test(word));
  const named = [...words.join(' ').matchAll(hints)].map(([, ...groups]) => groups.findIndex(Boolean));
  return fieldNames[[...new Set(named)].pop() ?? -1];
}
