import type { Units } from '../units.ts';
import { classOf, digit, dollar, foreign, latin } from './letter-classes.ts';
import { firstPackWith, type Vocabulary } from './vocabulary.ts';

/** The letters that a digit or sign is written for. */
const letterSigns = new Map(
  Object.entries({ 0: 'o', 1: 'il', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's' }),
);

/**
 * Reads words with digits or signs for letters ("t3legr4m", "pa$$port") and stretched ones ("urgennnt") as
 * the word of the vocabulary that they stand for. What stands for none stays as it is, so codes, prices,
 * addresses and numerals are left alone; so does what the vocabulary knows as it is written.
 */
export function readDoubtfulWords(units: Units, vocabulary: Vocabulary): void {
  let to = 0;
  for (let from = 0; from < units.length; ) {
    const end = wordEnd(units, from);
    const parts = mayBeRead(units, from, end) ? partsOf(units, from, end) : undefined;
    const reading = parts && bestReading(units.slice(from, end), parts, vocabulary);
    to = reading ? write(units, reading, parts, to) : copy(units, from, end, to);
    from = end;
  }
  units.length = to;
}

function copy(units: Units, from: number, end: number, to: number): number {
  if (to !== from) for (let at = from; at < end; at++) units.move(at, at, to + at - from);
  return to + end - from;
}

/** The end of a word with its digits and signs; one further on where there is none. */
function wordEnd(units: Units, from: number): number {
  let end = from;
  while (end < units.length && isWordPart(classOf(units.code(end)))) end++;
  // A sign after a word is no letter of it: "visa$500".
  while (end > from && classOf(units.code(end - 1)) === dollar) end--;
  return Math.max(end, from + 1);
}

const isLetter = (kind: number) => kind === latin || kind === foreign;
const isWordPart = (kind: number) => isLetter(kind) || kind === digit || kind === dollar;

const shortest = 4;
const longest = 40;
const beforeAddress = '/@._';
const afterAddress = '@_';

/** Neither too short to tell, like "b2b", nor part of an address, and with something doubtful in it. */
function mayBeRead(units: Units, from: number, end: number): boolean {
  if (end - from < shortest || end - from > longest || !isDoubtful(units, from, end)) return false;
  const around = (at: number, signs: string) =>
    at > 0 && at < units.length && signs.includes(units.slice(at, at + 1));
  return !around(from - 1, beforeAddress) && !around(end, afterAddress);
}

function isDoubtful({ codes }: Units, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const code = codes[at] as number;
    if (!isLetter(classOf(code))) return true;
    if (at > from + 1 && code === codes[at - 1] && code === codes[at - 2]) return true;
  }
  return false;
}

/** A letter or a run of letters of a word, and what it may be read as. */
interface Part {
  readonly from: number;
  readonly last: number;
  readonly readings: readonly string[];
}

const mostReadings = 32;

/** The parts of a word; undefined when most of it is no letters, or when it could be read in too many ways. */
function partsOf(units: Units, from: number, end: number): Part[] | undefined {
  const written = units.slice(from, end);
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

/** The reading that the first pack looks for, if that pack does not look for the word as it is written. */
function bestReading(
  written: string,
  parts: readonly Part[],
  vocabulary: Vocabulary,
): readonly string[] | undefined {
  let known = firstPackWith(vocabulary, written);
  let best: readonly string[] | undefined;
  for (const reading of readingsOfAll(parts)) {
    const pack = firstPackWith(vocabulary, reading.join(''));
    if (pack >= known) continue;
    known = pack;
    best = reading;
  }
  return best;
}

function readingsOfAll(parts: readonly Part[]): string[][] {
  return parts.reduce<string[][]>(
    (begun, { readings }) => begun.flatMap((word) => readings.map((reading) => [...word, reading])),
    [[]],
  );
}

/** Writes what each part is read as. Answers where the word ends. */
function write(units: Units, reading: readonly string[], parts: readonly Part[], to: number): number {
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
