import type { Units } from '../units.ts';
import { classOf, digit, foreign, gap, latin, rest } from './letter-classes.ts';

const fewestLetters = 4;
const widestGap = 4;
const space = 0x20;
const plainSpaces = 9;

/**
 * Joins words whose letters were pulled apart by one and the same sign or run of signs: "T h a i l a n d",
 * "p.a.s.s.p.o.r.t", "J O B   I N   L A O S". A different run with white space in it stands between words.
 */
export function joinPulledApart(units: Units): void {
  let to = 0;
  for (let at = 0; at < units.length; ) {
    const end = isAlone(units, at) ? seriesEnd(units, at) : at;
    if (end > at) {
      to = joinSeries(units, at, end, to);
      at = end;
    } else units.move(at, at++, to++);
  }
  units.length = to;
}

/** A letter or digit with no other beside it. */
function isAlone(units: Units, at: number): boolean {
  const kind = classOf(units.code(at));
  if (kind !== latin && kind !== foreign && kind !== digit) return false;
  return !inWord(units, at - 1) && !inWord(units, at + 1);
}

function inWord(units: Units, at: number): boolean {
  if (at < 0 || at >= units.length) return false;
  const kind = classOf(units.code(at));
  return kind === rest || kind <= digit + 1;
}

/** The length of the run of signs at a position; 0 when it is too long or there is none. */
function gapAt(units: Units, at: number): number {
  let length = 0;
  while (length <= widestGap && at + length < units.length && classOf(units.code(at + length)) === gap)
    length++;
  return length <= widestGap ? length : 0;
}

function sameGap(units: Units, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (units.code(one + i) !== units.code(other + i)) return false;
  return true;
}

/** Single letters with the same run of signs between, and where the last of them stands. */
interface Group {
  readonly last: number;
  readonly letters: number;
  readonly digits: number;
}

function groupFrom(units: Units, first: number, sign: number, signs: number): Group {
  let last = first;
  let digits = 0;
  let count = 1;
  const step = signs + 1;
  if (classOf(units.code(first)) === digit) digits++;
  while (
    gapAt(units, last + 1) === signs &&
    sameGap(units, sign, last + 1, signs) &&
    isAlone(units, last + step)
  ) {
    last += step;
    count++;
    if (classOf(units.code(last)) === digit) digits++;
  }
  return { last, letters: count - digits, digits };
}

/** Where the pulled-apart words that begin at a position end; the position itself when there are none. */
function seriesEnd(units: Units, start: number): number {
  const sign = start + 1;
  const signs = gapAt(units, sign);
  if (signs === 0) return start;
  let group = groupFrom(units, start, sign, signs);
  let { letters, digits } = group;
  let longest = letters;
  let end = group.last + 1;
  for (let next = nextGroup(units, end); next > 0; next = nextGroup(units, end)) {
    group = groupFrom(units, next, sign, signs);
    if (group.last === next && nextGroup(units, next + 1) === 0) break;
    letters += group.letters;
    digits += group.digits;
    longest = Math.max(longest, group.letters);
    end = group.last + 1;
  }
  return longest >= fewestLetters && letters > 2 * digits ? end : start;
}

/** Where the next word's first letter stands, after a run of signs with white space in it; 0 when none does. */
function nextGroup(units: Units, from: number): number {
  const signs = gapAt(units, from);
  let spaced = false;
  for (let at = from; at < from + signs; at++) {
    const code = units.code(at);
    if (code === space || code < plainSpaces) spaced = true;
  }
  return signs > 0 && spaced && isAlone(units, from + signs) ? from + signs : 0;
}

/** Writes the letters of a series without the signs between, and one space between words. Answers where it ends. */
function joinSeries(units: Units, start: number, end: number, to: number): number {
  const signs = gapAt(units, start + 1);
  const sign = Array.from({ length: signs }, (_, i) => units.code(start + 1 + i));
  let written = to;
  for (let at = start; at < end; ) {
    units.move(at, at, written++);
    const next = at + 1;
    const length = gapAt(units, next);
    const inner = length === signs && sign.every((code, i) => units.code(next + i) === code);
    if (next < end && !inner) {
      units.move(next, next + length - 1, written);
      units.codes[written++] = space;
    }
    at = next + length;
  }
  return written;
}
