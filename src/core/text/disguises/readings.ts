import { codeAt } from '../code-units.ts';
import type { Units } from '../units.ts';
import { classOf, digit, dollar, foreign, latin } from './letter-classes.ts';
import { hasWord, type Vocabulary } from './vocabulary.ts';

/** The letters that a digit or sign is written for. */
const letterSigns = new Map(
  Object.entries({ 0: 'o', 1: 'il', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's' }),
);

/** A word that is read as another. */
export interface Reading {
  readonly from: number;
  readonly end: number;
  readonly parts: readonly Part[];
  /** What each part is read as. */
  readonly letters: readonly string[];
}

/** A letter or a run of letters of a word, and what it may be read as. */
interface Part {
  readonly from: number;
  readonly last: number;
  readonly readings: readonly string[];
}

const isLetter = (kind: number) => kind === latin || kind === foreign;
const isSign = (kind: number) => kind === digit || kind === dollar;

/** Where a letter follows a digit or sign, or twice the same letter: no other word can be read as another. */
export function doubtfulLetters({ codes, length }: Units): number[] {
  const doubtful: number[] = [];
  let before = 0;
  for (let at = 0; at < length; at++) {
    const code = codes[at] as number;
    const kind = classOf(code);
    const stretched = at > 1 && code === codes[at - 1] && code === codes[at - 2];
    if ((stretched || isSign(before)) && isLetter(kind)) doubtful.push(at);
    before = kind;
  }
  return doubtful;
}

/**
 * Reads words with digits or signs for letters ("t3legr4m", "pa$$port") and stretched ones ("urgennnt") as
 * the word of the vocabulary that they stand for. What stands for none stays as it is, so codes, prices,
 * addresses and numerals are left alone; so does what the vocabulary knows as it is written. Looks at the
 * first 3,000 doubtful letters: an honest post has a few dozen.
 */
export function readDoubtfulWords(
  text: string,
  doubtful: readonly number[],
  vocabulary: Vocabulary,
): Reading[] {
  const readings: Reading[] = [];
  let seen = 0;
  for (const at of doubtful.slice(0, mostDoubtful)) {
    if (at < seen) continue;
    const from = wordStart(text, at, seen);
    const end = wordEnd(text, at);
    seen = end;
    const parts = mayBeRead(text, from, end) ? partsOf(text.slice(from, end), from) : undefined;
    const letters = parts && bestReading(text.slice(from, end), parts, vocabulary);
    if (letters) readings.push({ from, end, parts, letters });
  }
  return readings;
}

/** Writes the readings into their text. */
export function withReadings(text: string, readings: readonly Reading[]): string {
  let written = '';
  let from = 0;
  for (const reading of readings) {
    written += text.slice(from, reading.from) + reading.letters.join('');
    from = reading.end;
  }
  return from === 0 ? text : written + text.slice(from);
}

/** Writes the readings of its text into a text that is being folded. */
export function putReadings(units: Units, readings: readonly Reading[]): void {
  let from = 0;
  let to = 0;
  for (const { from: start, end, parts, letters } of readings) {
    to = putParts(units, letters, parts, copy(units, from, start, to));
    from = end;
  }
  units.length = copy(units, from, units.length, to);
}

function copy(units: Units, from: number, end: number, to: number): number {
  if (to !== from) for (let at = from; at < end; at++) units.move(at, at, to + at - from);
  return to + end - from;
}

/** Writes what each part is read as. Answers where the word ends. */
function putParts(units: Units, reading: readonly string[], parts: readonly Part[], to: number): number {
  let written = to;
  parts.forEach(({ from, last }, index) => {
    const letters = reading[index] as string;
    for (let i = 0; i < letters.length; i++) {
      units.move(from + i, i === letters.length - 1 ? last : from + i, written);
      units.codes[written++] = letters.charCodeAt(i);
    }
  });
  return written;
}

const isWordPart = (kind: number) => isLetter(kind) || isSign(kind);

/** The start of the word with a letter at a position, and not before `least`. */
function wordStart(text: string, at: number, least: number): number {
  let from = at;
  while (from > least && isWordPart(classOf(codeAt(text, from - 1)))) from--;
  return from;
}

/** The end of a word with its digits and signs. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWordPart(classOf(codeAt(text, end)))) end++;
  // A sign after a word is no letter of it: "visa$500".
  while (classOf(codeAt(text, end - 1)) === dollar) end--;
  return end;
}

const mostDoubtful = 3_000;

const shortest = 4;
const longest = 40;
const beforeAddress = '/@._';
const afterAddress = '@_';

/** Neither too short to tell, like "b2b", nor part of an address. */
function mayBeRead(text: string, from: number, end: number): boolean {
  if (end - from < shortest || end - from > longest) return false;
  const around = (at: number, signs: string) =>
    at > 0 && at < text.length && signs.includes(text[at] as string);
  return !around(from - 1, beforeAddress) && !around(end, afterAddress);
}

const mostReadings = 32;

/** The parts of a word; undefined when most of it is no letters, or when it could be read in too many ways. */
function partsOf(written: string, from: number): Part[] | undefined {
  const kinds = Array.from(written, (letter) => classOf(letter.charCodeAt(0)));
  const letters = kinds.filter(isLetter).length;
  if (letters * 2 <= written.length) return undefined;
  const parts: Part[] = [];
  for (let at = 0; at < written.length; ) {
    const letter = written[at] as string;
    let run = 1;
    while (written[at + run] === letter) run++;
    const stretched = isLetter(kinds[at] as number) && run > 2;
    const size = stretched ? run : 1;
    const readings = stretched ? [letter + letter, letter] : readingsOf(letter, kinds, at);
    parts.push({ from: from + at, last: from + at + size - 1, readings });
    at += size;
  }
  const ways = parts.reduce((product, { readings }) => product * readings.length, 1);
  return ways <= mostReadings ? parts : undefined;
}

/** A digit stands for a letter between letters, @ after a letter and $ anywhere before the end. */
function readingsOf(letter: string, kinds: readonly number[], at: number): readonly string[] {
  const signs = letterSigns.get(letter);
  if (!signs) return [letter];
  const after = kinds.slice(0, at).some(isLetter);
  const before = kinds.slice(at + 1).some(isLetter);
  const stands = letter === '$' ? before : before && after;
  return stands ? [...signs] : [letter];
}

/** The first reading that the vocabulary has, if it does not have the word as it is written. */
function bestReading(
  written: string,
  parts: readonly Part[],
  vocabulary: Vocabulary,
): readonly string[] | undefined {
  if (hasWord(vocabulary, written)) return undefined;
  return readingsOfAll(parts).find((reading) => hasWord(vocabulary, reading.join('')));
}

function readingsOfAll(parts: readonly Part[]): string[][] {
  return parts.reduce<string[][]>(
    (begun, { readings }) => begun.flatMap((word) => readings.map((reading) => [...word, reading])),
    [[]],
  );
}
