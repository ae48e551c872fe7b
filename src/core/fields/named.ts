import type { Clues, FieldName } from '../model/post.ts';
import { fieldNames } from '../model/post.ts';
import { isAction, isBadge } from './badges.ts';
import { type Draft, isName } from './card.ts';
import { findPay } from './find-pay.ts';
import { fieldOf } from './label-words.ts';

/** What authors call such parts in the classes, ids and test names of any site: a group for each of the fields, in their order. */
const hints = new RegExp(
  [
    'title|titulo|titre|(?<![a-z])tit(?![a-z])|(?:job|pos|position|vacancy|offer|vaga|oferta)[-_]?name|\\bjname',
    '(?:compan[yi]|firm|employer|empresa|org)[-_]?tit(?:le|ulo)|compan[yi]|employer|emp[-_]?name|organi[sz]ation|org[-_]?name|perusahaan|syarikat|empresa|entreprise|societe|advertiser|recruiter|(?<![a-z])firm|corp[-_]?n|(?<![a-z])(?:comp|cname|com[-_]?name)(?![a-z])|cong-?ty|gongsi|agency[-_]?name|client[-_]?name',
    'location|lokasi|address|locality|ubicaci|localiza|localidad|(?<![a-z])(?:city|cidade|ciudad|ville|lieu|kota|dia-?(?:diem|chi)|workplace|prefecture|loc)(?![a-z])',
    'salar[yi]|salaire|sueldo|wage|remunerat|remunerac|compensation|gaji|stipend|muc-?luong|(?<![a-z])(?:pay|ctc)(?![a-z])',
  ]
    .map((names) => `(${names})`)
    .join('|'),
  'gi',
);
/** What icons are called that stand before an employer, a place or pay. */
const icons =
  /(building|company|corporate|business|work|employer)|(map|pin|marker|location|place|geo|(?<![a-z])loc(?![a-z]))|(money|dollar|coin|wallet|salary|cash|payment|currency|rupee|banknote)/i;
/** What stands beside a name and is none. */
const notes =
  /review|rating|logo|size|indust|count|type|date|mark\b|badge|exclude|hide|follow|profile[-_]?(?:link|url|b)/i;

/** Of short parts that the page's author named a title, a company, a place or pay the first of each, and of those inside it the innermost. */
export function namedFields(named: Clues['named'] = []): Draft {
  const found: Draft = {};
  const open: { [field in FieldName]?: number } = {};
  for (const [names, words, from, to] of named) {
    for (const name of from < to ? names.split('\n') : []) {
      const field = fieldCalled(name);
      if (!field || (found[field] && from >= (open[field] ?? 0)) || isBadgeOf(field, words)) continue;
      open[field] = to;
      found[field] = field === 'location' ? words.replace(label, '') : words;
    }
  }
  return found;
}

/** What stands above a column of a table is written for readers, all else for programs. */
const fieldCalled = (name: string): FieldName | undefined =>
  name.startsWith(':') ? fieldOf.get(name.slice(1).toLowerCase()) : fieldNamed(name);

/** "Remote" is where, and no firm; and a letter stands for a picture. */
const isBadgeOf = (field: FieldName, words: string): boolean =>
  field === 'pay'
    ? currency.test(words)
    : field !== 'location' && (isBadge(words) || isAction(words) || /^\P{L}*\p{L}?\P{L}*$/u.test(words));
/** Forms keep it apart from the sum. */
const currency = /^[A-Z]{3}$/;

/** "Region: Porto" */
const label = /^\p{L}[\p{L}\p{M} ]{1,24}\s?[:：]\s?(?=\S)/u;

/** What stands behind icons that mean a company, a place or pay: the first of each. */
export function fieldsBehindIcons(named: Clues['named'] = []): Draft {
  const found: Draft = {};
  for (const [name, words, from, to] of named) {
    const meant =
      from < to || isPicture.test(name) ? undefined : icons.exec(name)?.slice(1).findIndex(Boolean);
    const field = meant === undefined ? undefined : fieldNames[meant + 1];
    if (field && isValue(field, words)) found[field] ??= words;
  }
  return found;
}

const isPicture = /^img(?: |$)/;
const logo = /logo/i;
/** How a picture is marked of which only the address says that it is a logo. */
const byAddress = /^img logo/;
/** "Logo of Blue Pot", "Blue Pot’s logo", "Blue Pot company logo". */
const aroundLogo =
  /^(?:company )?logo(?:tipo)?(?: (?:of|de|do|da|du))?[:\s]+|(?:['’]s)?\s+(?:company\s+)?logo(?:tipo)?$/giu;

/** What pictures are described by besides being logos, and whether their page calls them such, or only their address does. */
export const pictured = (
  named: Clues['named'] = [],
): { readonly words: string; readonly isLogo: boolean; readonly isByAddress: boolean }[] =>
  named.flatMap(([name, said, from, to]) => {
    if (from !== to || !isPicture.test(name)) return [];
    const isCalled = logo.test(name.replace(byAddress, '')) || logo.test(said);
    const isByAddress = !isCalled && byAddress.test(name);
    return { words: said.trim().replace(aroundLogo, ''), isLogo: isCalled || isByAddress, isByAddress };
  });

/** All that parts say which the page's author named titles. */
export const namedTitles = (named: Clues['named'] = []): string[] =>
  named.flatMap(([names, words, from, to]) =>
    from < to && names.split('\n').some((name) => fieldNamed(name) === 'title') ? [words] : [],
  );

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
