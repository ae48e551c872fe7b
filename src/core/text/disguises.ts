import { isWordUnit } from './code-units.ts';
import { Units } from './units.ts';

/** Undoes what posts do to hide words from machines: foreign look-alike letters, digits for letters, p.u.l.l.e.d apart words. */
export function undoDisguises(units: Units): Units {
  const joined = joinPulledApart(units);
  undoInWords(joined);
  return joined;
}

/** A digit in a word, four single letters with the same sign between, or letters of other scripts with spaces between words. */
const disguised = /[a-z]\d[a-z]|[a-z]([ ._*|/+~-])[a-z]\1[a-z]\1[a-z]|[\u0370-\u0dff\u1200-\u137f]/;

/** Whether a folded text needs a closer look. Quick, and false for most posts. */
export function mayHideWords(folded: string): boolean {
  return disguised.test(folded);
}

/** Small letters of Cyrillic and Greek, and the Latin letters that they look like (a selection of Unicode's confusables). */
const lookAlikePairs =
  'аa сc еe оo рp хx уy іi јj ѕs ԁd һh ӏl кk мm тt вb нh ԛq ԝw αa οo ρp νv ιi κk τt εe υu';

const latinLookAlikes = new Map(
  lookAlikePairs.split(' ').map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const),
);

const digitLetters: Readonly<Record<number, number>> = { 48: 111, 49: 105, 51: 101, 52: 97, 53: 115 };

const isLatin = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

const latinLetter = 1;
const otherUnit = 2;
const mixed = latinLetter | otherUnit;

/** Looks only into words that mix Latin letters with others: real Cyrillic, Greek or numbers stay as they are. */
function undoInWords(units: Units): void {
  const { codes, length } = units;
  let start = 0;
  let seen = 0;
  for (let at = 0; at <= length; at++) {
    const kind = at < length ? unitKind(codes[at] as number) : 0;
    if (kind > 0) seen |= kind;
    else {
      if (seen === mixed) undoInWord(units, start, at);
      start = at + 1;
      seen = 0;
    }
  }
}

function unitKind(code: number): number {
  if (isLatin(code)) return latinLetter;
  return isWordUnit(code) ? otherUnit : 0;
}

function undoInWord(units: Units, start: number, end: number): void {
  undoLookAlikes(units, start, end);
  if (end - start >= shortestDisguised) undoDigits(units, start, end);
}

function undoLookAlikes({ codes }: Units, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    codes[at] = latinLookAlikes.get(codes[at] as number) ?? (codes[at] as number);
  }
}

const shortestDisguised = 5;

/** One digit between letters of a longer word ("t3legram"), not "b2b", "covid19" or "4x4". */
function undoDigits({ codes }: Units, start: number, end: number): void {
  for (let at = start + 1; at + 1 < end; at++) {
    const letter = digitLetters[codes[at] as number];
    if (letter && isLatin(codes[at - 1] as number) && isLatin(codes[at + 1] as number)) codes[at] = letter;
  }
}

const fewestPulledApart = 4;

/** "T h a i l a n d" and "p.a.s.s.p.o.r.t": at least four single letters with the same one sign between them. */
function joinPulledApart(units: Units): Units {
  const first = nextPulledApart(units, 0);
  if (first >= units.length) return units;
  const joined = new Units(units.length);
  const copy = (from: number, to: number, step: number) => {
    for (let i = from; i < to; i += step) {
      joined.putUnit(units.code(i), units.starts[i] as number, units.ends[i] as number);
    }
  };
  let copied = 0;
  for (let at = first; at < units.length; at = nextPulledApart(units, copied)) {
    const end = pulledApartEnd(units, at);
    copy(copied, at, 1);
    copy(at, end, 2);
    copied = end;
  }
  copy(copied, units.length, 1);
  return joined;
}

/** Where the next pulled-apart word begins, or the text's length. */
function nextPulledApart(units: Units, from: number): number {
  const { codes, length } = units;
  for (let at = from; at + 3 < length; at++) {
    const separator = codes[at + 1] as number;
    // The first test is the quick one: in ordinary words letters follow letters.
    if (
      separator < 0x7f &&
      separators[separator] &&
      codes[at + 3] === separator &&
      pulledApartEnd(units, at) > at
    ) {
      return at;
    }
  }
  return length;
}

const separators = new Uint8Array(0x7f);
for (const sign of ' .-_*|/+~') separators[sign.charCodeAt(0)] = 1;

const isLetter = (code: number) => isWordUnit(code) && !isDigit(code);

/** The end of the word pulled apart from `start` on; `start` itself when there is none. */
function pulledApartEnd(units: Units, start: number): number {
  const separator = units.code(start + 1);
  if (!isLetter(units.code(start)) || isWordUnit(units.code(start - 1))) return start;
  let last = start;
  while (units.code(last + 1) === separator && isLetter(units.code(last + 2))) last += 2;
  const whole = !isWordUnit(units.code(last + 1));
  const letters = (last - start) / 2 + 1;
  if (whole && letters >= fewestPulledApart) return last + 1;
  // The last letter may belong to the next word: "a b c d next" must not swallow the n.
  return !whole && letters > fewestPulledApart ? last - 1 : start;
}

const hyphen = 0x2d;
const space = 0x20;

/** A hyphen between letters is a space, so that "non-voice" and "non voice" are one. Numbers and mail addresses keep theirs. */
export function separateHyphens(units: Units): void {
  for (
    let at = units.codes.indexOf(hyphen);
    at >= 0 && at < units.length;
    at = units.codes.indexOf(hyphen, at + 1)
  ) {
    if (!isLetter(units.code(at - 1)) || !isLetter(units.code(at + 1))) continue;
    if (!inAddress(units, at, -1) && !inAddress(units, at, 1)) units.codes[at] = space;
  }
}

const atSign = 0x40;
const addressReach = 64;

/** True when the sign of mail addresses stands in the same word, before or after a position. */
function inAddress(units: Units, from: number, step: 1 | -1): boolean {
  for (let at = from + step; Math.abs(at - from) < addressReach; at += step) {
    const code = units.code(at);
    if (code <= space) return false;
    if (code === atSign) return true;
  }
  return false;
}
