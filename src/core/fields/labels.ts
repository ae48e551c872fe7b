import type { FieldName } from '../model/post.ts';
import { isAction } from './badges.ts';
import { isSentence } from './card.ts';
import { findPay } from './find-pay.ts';
import { comparing, countries, fieldOf, icons, payAmongWords, payAsked } from './label-words.ts';

const longestLabel = 40;
const longestValue = 300;

/** What stands behind a label, on its line or, less surely, on the next. */
export interface Labelled {
  readonly value: string;
  readonly onNextLine: boolean;
  /** Only a part of the label is known. */
  readonly isPart: boolean;
}

/**
 * What the lines of a post label as a title, an employer, a place or pay: the first value of each. Pay that
 * repeats `claimed`, what the page says to machines, gives way to pay that does not.
 */
export function readLabels(
  lines: readonly string[],
  claimed?: string | undefined,
): ReadonlyMap<FieldName, Labelled> {
  const found = new Map<FieldName, Labelled>();
  const repeats = (value: string | undefined) => value !== undefined && claimed?.includes(value) === true;
  const rows = lines.flatMap(cellsOf);
  for (const [index, line] of rows.entries()) {
    const parted = part(line, rows[index + 1]);
    const known = parted && fieldOf.get(parted.label);
    const field = known ?? (parted && (fieldAmong(parted.label) ?? likelyField(parted)));
    const value = field && valueFor(field, parted as Parted);
    if (!parted || !field || value === undefined) continue;
    const before = found.get(field);
    const better = field === 'pay' && repeats(before?.value) && !repeats(value) && findPay(value);
    if (better || !before || (before.isPart && known))
      found.set(field, { value, onNextLine: parted.onNextLine, isPart: !known });
  }
  return found;
}

/** The one field that parts of a label name: "ตำแหน่ง (Position)", "勤務地・交通". */
function fieldAmong(label: string): FieldName | undefined {
  const [field, ...others] = new Set(
    label.split(/\s*[(（)）・／/]\s*/).flatMap((words) => fieldOf.get(words) ?? []),
  );
  return others.length === 0 ? field : undefined;
}

/** A country is a place where no other is told. Pay has many names of several words: where a sum stands behind one, the first or the last of them is enough. */
function likelyField({ label, value, onNextLine }: Parted): FieldName | undefined {
  if (countries.has(label)) return 'location';
  if (!payAmongWords.test(label) || comparing.test(`${label} ${value}`)) return undefined;
  if (onNextLine && value.length > longestSum) return undefined;
  return findPay(value.slice(0, longestValue)) || bareSum.test(value) ? 'pay' : undefined;
}
/** "16500 - 21000", behind a label that says what of. */
const bareSum = /^\d[\d.,]{3,}(?:\s?[-–—~]\s?\d[\d.,]{3,})?$/;

const longestSum = 60;

/** A form asks for a town, and next for something else. */
const isAsked = (value: string): boolean => !/\d/.test(value) && payAsked.test(value.toLowerCase());

/** A row of a table may hold several labels, each with its value. */
function cellsOf(line: string): string[] {
  const cells = line.split('\t');
  if (cells.length < 4 || cells.length % 2 === 1) return [line];
  return cells.flatMap((cell, index) => (index % 2 === 0 ? `${cell}\t${cells[index + 1]}` : []));
}

/** What tables of offers have besides what fields are called. */
const heads = new Set([
  'date',
  'deadline',
  'closing date',
  'views',
  'vacancies',
  'openings',
  'experience',
  'qualification',
  '제목',
  '마감',
  '마감일',
  '등록일',
  '조회',
  '번호',
  '登録日',
  '发布时间',
]);

/** The value in short. Empty for a dash, which says that there is none; undefined for what is no value. */
function valueFor(field: FieldName, { value, onNextLine }: Parted): string | undefined {
  if (onNextLine && field === 'location' && isAsked(value)) return undefined;
  // The heads of a table stand beside and below each other, too.
  if (onNextLine && (fieldOf.has(bare(value)) || heads.has(bare(value)))) return undefined;
  if (
    field === 'employer' &&
    (isSentence(value) || isAction(value) || /[:：]|^\d[.,]\d\s|^\p{L}$/u.test(value))
  )
    return undefined;
  if (!/[\p{L}\p{N}]/u.test(value.slice(0, longestValue))) return value.length <= 3 ? '' : undefined;
  if (value.length <= longestValue) return value;
  return field === 'pay' ? findPay(value.slice(0, longestValue)) : undefined;
}

interface Parted {
  readonly label: string;
  readonly value: string;
  readonly onNextLine: boolean;
}

/** "Label: value", "Label<tab>value", or a label alone on its line before the value's. */
function part(line: string, next: string | undefined): Parted | undefined {
  const icon = icons.exec(line);
  if (icon?.[1]) return { label: `:${icon[1]}`, value: line.slice(icon[1].length), onNextLine: false };
  const cut = line.slice(0, longestLabel + 10).search(/[:：\t]/);
  const label = bare(cut < 0 ? line : line.slice(0, cut));
  if (label === '' || label.length > longestLabel) return undefined;
  // In some tables the colon has a cell of its own.
  const rest =
    cut < 0
      ? ''
      : line
          .slice(cut + 1)
          .replace(/^\s*[:：]/, '')
          .trim();
  const value = rest === '' ? next?.trim() : rest;
  return value === undefined ? undefined : { label, value, onNextLine: rest === '' };
}

/** A label without its bullets, emoji and brackets. */
function bare(label: string): string {
  if (label.length > longestLabel + 10) return '';
  return /\p{L}(?:.*[\p{L}\p{M}])?/u.exec(label)?.[0].toLowerCase() ?? '';
}
