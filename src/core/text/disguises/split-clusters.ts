import { isUnspaced } from '../code-units.ts';
import type { Units } from '../units.ts';
import { classOf, gap, rest } from './letter-classes.ts';

const widestGap = 3;
const fewest = 3;
/** Such signs also stand between the items of a list: “中/英/日”. Marks on letters make short words of single ones likelier, too. */
const fewestOfLists = 4;
const signsOfLists = new Set('/+-~'.split('').map((sign) => sign.charCodeAt(0)));
/** Signs of the scripts themselves end clauses and list things: what stands between them was not pulled apart. */
const firstOwnSign = 0x3000;
const lastOwnSign = 0x303f;
const space = 0x20;
const firstHangul = 0xac00;
const firstIdeograph = 0x3040;

const unspaced = '[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\ud7ff]\\p{M}*';
const between = '[^\\p{L}\\p{M}\\p{N}\\n]{1,4}';
const threeApart = new RegExp(`${unspaced}${between}${unspaced}${between}${unspaced}`, 'u');

/** A quick look at a text as it is written: false when no word in it can have been pulled apart. */
export const mayBeSplit = (source: string): boolean => threeApart.test(source);

/**
 * Joins words of scripts without spaces whose letters were pulled apart by one and the same sign or run of signs: “柬 埔 寨”,
 * “ส า ม เ ห ลี่ ย ม”, “캄.보.디.아”. Korean, which puts spaces between words, only where no space stands between.
 */
export function joinSplitClusters(units: Units): void {
  let to = 0;
  for (let at = 0; at < units.length; ) {
    const series = begins(units, at) ? seriesAt(units, at) : undefined;
    if (!series) {
      units.move(at, at, to++);
      at++;
      continue;
    }
    for (const { start, end } of series)
      for (let unit = start; unit < end; unit++) units.move(unit, unit, to++);
    at = (series.at(-1) as Cluster).end;
  }
  units.length = to;
}

/** A letter with its marks. */
interface Cluster {
  readonly start: number;
  readonly end: number;
}

/** Whether a letter of such a script stands here with none before it. */
const begins = (units: Units, at: number): boolean =>
  isUnspaced(units.code(at)) && isLetter(units.code(at)) && !isPartOfWord(units.code(at - 1));

/** The clusters of a word that was pulled apart, when one begins here. */
function seriesAt(units: Units, at: number): readonly Cluster[] | undefined {
  const first = clusterAt(units, at);
  const sign = first.end;
  const width = gapAt(units, sign);
  if (width === 0 || (isHangul(units.code(at)) && hasSpace(units, sign, width))) return undefined;
  const series = [first];
  for (let last = first; sameGap(units, sign, last.end, width); ) {
    const start = last.end + width;
    if (!begins(units, start)) break;
    last = clusterAt(units, start);
    if (isPartOfWord(units.code(last.end))) break;
    series.push(last);
  }
  return series.length >= fewestFor(units, at, sign) ? series : undefined;
}

function fewestFor(units: Units, at: number, sign: number): number {
  const isMarked = units.code(at) < firstIdeograph;
  return isMarked || signsOfLists.has(units.code(sign)) ? fewestOfLists : fewest;
}

function clusterAt(units: Units, start: number): Cluster {
  let end = start + 1;
  while (end < units.length && isMark(units.code(end))) end++;
  return { start, end };
}

/** The length of the run of signs at a position; 0 when it is too long, or when there is none that pulls apart. */
function gapAt(units: Units, from: number): number {
  let at = from;
  while (at - from <= widestGap && at < units.length && isGap(units.code(at))) at++;
  return at - from <= widestGap ? at - from : 0;
}

const isGap = (code: number) => classOf(code) === gap && (code < firstOwnSign || code > lastOwnSign);

function sameGap(units: Units, one: number, other: number, width: number): boolean {
  for (let i = 0; i < width; i++) if (units.code(one + i) !== units.code(other + i)) return false;
  return gapAt(units, other) === width;
}

/** Wide white space is one of the signs that folding writes for itself. */
function hasSpace(units: Units, from: number, width: number): boolean {
  for (let at = from; at < from + width; at++) if (units.code(at) <= space) return true;
  return false;
}

const isHangul = (code: number) => code >= firstHangul;

/** Letters, marks and digits of any script. */
const isPartOfWord = (code: number) => code > 0 && (classOf(code) < gap || classOf(code) === rest);

const kinds = new Uint8Array(0x10000);
const letterKind = 1;
const markKind = 2;
const otherKind = 3;

function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known > 0) return known;
  const character = String.fromCharCode(code);
  const kind = /\p{M}/u.test(character) ? markKind : /\p{L}/u.test(character) ? letterKind : otherKind;
  kinds[code] = kind;
  return kind;
}

const isLetter = (code: number) => kindOf(code) === letterKind;
const isMark = (code: number) => kindOf(code) === markKind;
