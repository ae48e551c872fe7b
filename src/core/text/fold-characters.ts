import { clusterEnd } from './cluster.ts';
import { codeAt } from './code-units.ts';
import { classOf, foreign } from './disguises/letter-classes.ts';
import { bulletCode, foldCluster } from './fold-character.ts';
import { hyphen } from './hyphens.ts';
import { type Cluster, putQuick } from './quick-characters.ts';
import { kindOf, kindsAndFolds, unitKinds } from './unit-kinds.ts';
import { Units } from './units.ts';

const { ignorable, hiddenMark, space, line } = unitKinds;

const spaceCode = 0x20;
const lineCode = 0x0a;
const widest = 8;

/**
 * Folds a text character by character. White space runs together: to a line feed when it breaks a line,
 * to one space, or to a code unit from 1 to 8 that tells how much wider it was.
 */
export function foldCharacters(original: string, tracked: boolean): Units {
  const units = new Units(original.length + 8, tracked);
  const cluster: Cluster = { at: -1, to: 0 };
  const { length } = original;
  let at = 0;
  while (at < length) {
    at = putQuick(units, original, at, cluster);
    if (at < length) at = putOther(units, original, at, cluster);
  }
  if (tracked) shareEnds(units);
  return units;
}

/** Puts what needs a closer look. Answers where it ends. */
function putOther(units: Units, original: string, at: number, cluster: Cluster): number {
  const unit = codeAt(original, at);
  const known = kindsAndFolds[unit] !== 0;
  const kind = kindOf(unit);
  // Seen for the first time: it may be a quick one, and one in the middle of a word. A mark may have to change places with those before it.
  if (!known) {
    units.suspicious = true;
    if (cluster.at < 0 || !isJoined(original, cluster.at, at)) return at;
  }
  if (kind === space || kind === line) {
    cluster.at = -1;
    return putSpace(units, original, at);
  }
  if (cluster.at >= 0 && at > cluster.at) {
    const joined = clusterEnd(original, cluster.at);
    if (joined > at) {
      units.length = cluster.to;
      return putCluster(units, original, { start: cluster.at, end: joined }, cluster);
    }
    // What did not join it now never will.
    cluster.at = -1;
  }
  if (kind === ignorable) {
    if (isLetterCode(units.code(units.length - 1))) units.suspicious = true;
    return at + 1;
  }
  return putCluster(units, original, { start: at, end: clusterEnd(original, at) }, cluster);
}

/** Whether what stands at `at` belongs to the cluster that begins before it. */
const isJoined = (original: string, cluster: number, at: number) =>
  at > cluster && clusterEnd(original, cluster) > at;

function putSpace(units: Units, original: string, from: number): number {
  let at = from;
  let code = spaceCode;
  let width = 0;
  const { length } = original;
  for (; at < length; at++) {
    const kind = kindOf(codeAt(original, at));
    if (kind === line) code = lineCode;
    else if (kind === space) width++;
    else if (kind !== ignorable && kind !== hiddenMark) break;
  }
  const wide = code === spaceCode && width > 1;
  if (wide) units.inner = true;
  units.putUnit(wide ? Math.min(width - 1, widest) : code, from, at);
  return at;
}

/** Normalising is not linear in the marks of one character; no honest one has more. */
const longestPiece = 32;

function putCluster(
  units: Units,
  original: string,
  { start, end }: { readonly start: number; readonly end: number },
  cluster: Cluster,
): number {
  cluster.at = start;
  cluster.to = units.length;
  for (let from = start; from < end; ) {
    let to = Math.min(end, from + longestPiece);
    if (to < end && isHighSurrogate(codeAt(original, to - 1))) to--;
    const piece =
      from === start && isLetterZero(original, start) ? letterWa : foldPiece(original.slice(from, to));
    units.put(piece, start, end);
    notice(units, piece);
    from = to;
  }
  return end;
}

const letterWa = '\u101d';

/** The Burmese zero looks like the letter WA and is typed for it: between letters it is one. */
function isLetterZero(original: string, at: number): boolean {
  if (codeAt(original, at) !== 0x1040) return false;
  return /[\u1000-\u103f]/.test(original[at + 1] ?? '') && !/[\u1040-\u1049]/.test(original[at - 1] ?? '');
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** Notices in a piece what the rest of folding must look at. */
function notice(units: Units, piece: string): void {
  if (piece === '') {
    units.suspicious = true;
    return;
  }
  const first = codeAt(piece, 0);
  if (first === bulletCode) units.inner = true;
  else if (first === hyphen) units.hyphenated = true;
  for (let at = 0; at < piece.length; at++) {
    if (isLetterCode(codeAt(piece, at))) units.suspicious = units.accented = true;
  }
}

const isLetterCode = (code: number) => code > 0 && classOf(code) <= foreign;

const pieces = new Map<string, string>();
const piecesKept = 20_000;

function foldPiece(piece: string): string {
  const known = pieces.get(piece);
  if (known !== undefined) return known;
  const folded = foldCluster(piece);
  if (pieces.size < piecesKept && piece.length < 16) pieces.set(piece, folded);
  return folded;
}

/** The code units of one cluster begin together; now they also end together. */
function shareEnds({ starts, ends, length }: Units): void {
  if (!starts || !ends) return;
  for (let at = length - 2; at >= 0; at--) {
    if (starts[at] === starts[at + 1] && (ends[at + 1] as number) > (ends[at] as number))
      ends[at] = ends[at + 1] as number;
  }
}
