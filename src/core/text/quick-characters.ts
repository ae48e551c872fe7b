import { codeAt } from './code-units.ts';
import { fewestSingles, reach } from './disguises/hints.ts';
import { hyphen } from './hyphens.ts';
import { foreignBit, kindMask, kindShift, kindsAndFolds, latinBit, unitKinds } from './unit-kinds.ts';
import type { Units } from './units.ts';

// Names of this module's own are quicker in a loop than imported ones.
const { letter, single, consonant, quietMark, linker, space, joiningMark } = unitKinds;
const codeMask = 0xffff;
const table = kindsAndFolds;
const shift = kindShift;
const mask = kindMask;

/** Where the last cluster begins, in the original and in the folded text; `at` is -1 when nothing may join it. */
export interface Cluster {
  at: number;
  to: number;
}

/** Puts characters that give one code unit for each of theirs: most of most posts. Answers where they end. */
export function putQuick(units: Units, original: string, from: number, cluster: Cluster): number {
  const { length } = original;
  units.makeRoom(length - from);
  let at = from;
  while (at < length) {
    const start = at;
    at = putSingles(units, original, at);
    if (at > start) {
      cluster.at = at - 1;
      cluster.to = units.length - 1;
    }
    at = putMarked(units, original, at, cluster);
    // What stands here now is not quick, or a letter without marks.
    if (!beginsPlainly(original, at) || at === start) break;
  }
  return at;
}

/** Puts characters without marks, with single spaces between. Answers where they end. */
function putSingles(units: Units, original: string, from: number): number {
  const { codes } = units;
  const { length } = original;
  const first = units.length;
  let at = from;
  let kind: number = letter;
  let afterSpace = false;
  while (at < length) {
    const word = at;
    at = putLetters(units, original, at);
    if (at > word) afterSpace = false;
    if (at >= length) break;
    const known = table[codeAt(original, at)] as number;
    kind = (known >>> shift) & mask;
    if (kind !== single && (kind !== space || afterSpace)) break;
    const code = known & codeMask;
    if (code === hyphen) units.hyphenated = true;
    codes[units.length++] = code;
    afterSpace = kind === space;
    at++;
  }
  // A space is looked at more closely when it goes on, or when what follows does not begin plainly.
  if (afterSpace && at < length && kind !== consonant) {
    units.length--;
    at--;
  }
  units.place(first, from, at);
  return at;
}

/** Puts a word. Answers where it ends. */
function putLetters(units: Units, original: string, from: number): number {
  const { codes } = units;
  const first = units.length;
  let to = first;
  let at = from;
  let seen = 0;
  let last = 0;
  const { length } = original;
  for (; at < length; at++) {
    const known = table[codeAt(original, at)] as number;
    if (((known >>> shift) & mask) !== letter) break;
    if (known === last && codes[to - 1] === codes[to - 2]) units.suspicious = true;
    seen |= known;
    last = known;
    codes[to++] = known & codeMask;
  }
  units.length = to;
  if (to > first) noticeWord(units, first, to, seen);
  return at;
}

function beginsPlainly(original: string, at: number): boolean {
  if (at >= original.length) return false;
  const kind = ((table[codeAt(original, at)] as number) >>> shift) & mask;
  return kind === letter || kind === single || kind === consonant;
}

const firstAccented = 0xe0;
const bothScripts = latinBit | foreignBit;

/** Notices a word that may hide another; may be wrong about one that hides none, never the other way round. */
function noticeWord(units: Units, from: number, to: number, seen: number): void {
  if (to - from === 1) {
    units.singles = from - units.lastSingle <= reach ? units.singles + 1 : 1;
    if (units.singles >= fewestSingles) units.suspicious = true;
    units.lastSingle = from;
  }
  if ((seen & bothScripts) === bothScripts) units.suspicious = true;
  if ((units.codes[to - 1] as number) >= firstAccented && seen & latinBit) units.accented = true;
  const before = units.codes[from - 1] as number;
  if (from > 0 && (isForLetter(before) || before === dollar)) units.suspicious ||= isInWord(units, from - 1);
}

const at = '@'.charCodeAt(0);
const dollar = '$'.charCodeAt(0);
const isForLetter = (code: number) => (code >= 0x30 && code <= 0x39) || code === at;

/** A dollar sign, or digits and @ after a letter: "$alary", "t3legram", "c@sh". */
function isInWord({ codes }: Units, from: number): boolean {
  if (codes[from] === dollar) return true;
  let before = from;
  while (before >= 0 && isForLetter(codes[before] as number)) before--;
  return before >= 0 && (codes[before] as number) > 0x60;
}

/** Puts letters with marks that change nothing but themselves. Answers where they end. */
function putMarked(units: Units, original: string, from: number, cluster: Cluster): number {
  let at = from;
  let before = 0;
  let ordered = false;
  let linked = false;
  const { length } = original;
  for (; at < length; at++) {
    const known = table[codeAt(original, at)] as number;
    const kind = (known >>> shift) & mask;
    if (kind === consonant) {
      if (!linked) {
        cluster.at = at;
        cluster.to = units.length;
      }
      linked = false;
      ordered = false;
    } else if (cluster.at < 0 || !isQuiet(kind, before, ordered) || isLongI(units, known)) break;
    else if (kind > quietMark) {
      ordered = true;
      linked ||= kind === linker;
    }
    units.putUnit(known & codeMask, cluster.at, at + 1);
    before = kind;
  }
  return at;
}

/** The one Burmese letter that becomes another with a vowel: ဥ with ီ. */
function isLongI(units: Units, known: number): boolean {
  return (known & codeMask) === 0x102e && units.code(units.length - 1) === 0x1025;
}

/** Whether a mark can be written as it stands: no other has to change places or become one with it. */
function isQuiet(kind: number, before: number, ordered: boolean): boolean {
  if (kind === quietMark) return true;
  if (kind < quietMark || kind > joiningMark || ordered) return false;
  return kind !== joiningMark || before <= consonant;
}
