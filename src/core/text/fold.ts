import { ignorable, line, mark, space, treatment } from './code-units.ts';
import { mayHideWords, separateHyphens, undoDisguises } from './disguises.ts';
import { Units } from './units.ts';

/** A text as phrases are compared with it, and where each of its code units came from. */
export interface Folded {
  readonly folded: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Folds a text for matching: compatibility forms (Unicode NFKC, UAX #15), lower case, no invisible
 * characters, one kind of quotation mark and dash, white space run together (to a line feed when it
 * breaks a line), common disguises undone. Never throws, whatever the text; linear in its length.
 */
export function fold(original: string): Folded {
  const units = foldCharacters(original);
  separateHyphens(units);
  const plain = units.text();
  if (!mayHideWords(plain)) return folded(units, plain);
  const shown = undoDisguises(units);
  return folded(shown, shown.text());
}

const folded = ({ starts, ends, length }: Units, text: string): Folded => ({
  folded: text,
  starts: starts.subarray(0, length),
  ends: ends.subarray(0, length),
});

function foldCharacters(original: string): Units {
  const units = new Units(original.length + 8);
  let at = 0;
  while (at < original.length) {
    at = putPlain(units, original, at);
    if (at < original.length) at = putOther(units, original, at);
  }
  return units;
}

/** Letters, digits and signs of ASCII fold to one code unit; 0 where more must be looked at. */
const asciiFolds = Uint8Array.from({ length: 0x7f }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return unit > 0x20 && character !== '`' ? character.toLowerCase().charCodeAt(0) : 0;
});
const firstMark = 0x300;

/** Puts a run of ASCII with single spaces: most of most posts. Answers where the run ends. */
function putPlain(units: Units, original: string, from: number): number {
  units.makeRoom(original.length - from);
  const { codes, starts, ends } = units;
  let to = units.length;
  let at = from;
  for (; at < original.length; at++) {
    const unit = original.charCodeAt(at);
    let code = unit < asciiFolds.length ? (asciiFolds[unit] as number) : 0;
    if (unit === spaceCode && (asciiFolds[original.charCodeAt(at + 1)] ?? 0) > 0) code = spaceCode;
    if (code === 0) break;
    codes[to] = code;
    starts[to] = at;
    ends[to++] = at + 1;
  }
  // What comes next may be a mark on the last letter.
  const cut = at > from && original.charCodeAt(at) >= firstMark ? 1 : 0;
  units.length = to - cut;
  return at - cut;
}

function putOther(units: Units, original: string, at: number): number {
  const kind = treatment(original.charCodeAt(at));
  if (kind === ignorable) return at + 1;
  if (kind === space || kind === line) return putSpace(units, original, at);
  const end = clusterEnd(original, at);
  units.put(foldPiece(original, at, end), at, end);
  return end;
}

const spaceCode = 0x20;
const lineCode = 0x0a;

function putSpace(units: Units, original: string, from: number): number {
  let at = from;
  let code = spaceCode;
  for (; at < original.length; at++) {
    const kind = treatment(original.charCodeAt(at));
    if (kind === line) code = lineCode;
    else if (kind !== space && kind !== ignorable) break;
  }
  units.putUnit(code, from, at);
  return at;
}

/** Normalising is not linear in the marks of one character; no honest one has more. */
const longestCluster = 32;

/** The end of a character with its marks: what a reader sees as one, so that quotes never cut it. */
function clusterEnd(original: string, from: number): number {
  const code = original.codePointAt(from) as number;
  let end = from + (code > 0xffff ? 2 : 1);
  while (end < original.length && end - from < longestCluster) {
    if (treatment(original.charCodeAt(end)) === mark) end++;
    else if (isRareMark(original, end)) end += 2;
    else break;
  }
  return end;
}

/** A mark beyond the first 65,536 characters, written as two code units. */
function isRareMark(original: string, at: number): boolean {
  const unit = original.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && /^\p{M}/u.test(original.slice(at, at + 2));
}

const singles: (string | undefined)[] = [];
const clusters = new Map<string, string>();
const clustersKept = 20_000;

function foldPiece(original: string, start: number, end: number): string {
  if (end === start + 1) {
    const unit = original.charCodeAt(start);
    const known = singles[unit];
    if (known !== undefined) return known;
    const folded = foldString(original[start] as string);
    singles[unit] = folded;
    return folded;
  }
  const piece = original.slice(start, end);
  const known = clusters.get(piece);
  if (known !== undefined) return known;
  const folded = foldString(piece);
  if (clusters.size < clustersKept && piece.length < 16) clusters.set(piece, folded);
  return folded;
}

const sameMarks: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '•': '\n',
};

function foldString(piece: string): string {
  const same = sameMarks[piece];
  if (same !== undefined) return same;
  const boxed = unboxed(piece.codePointAt(0) as number);
  return boxed ?? piece.normalize('NFKC').toLowerCase();
}

/** Letters in black boxes and circles, which Unicode gives no compatibility form. */
const boxes: readonly (readonly [number, number])[] = [
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
];

function unboxed(code: number): string | undefined {
  const box = boxes.find(([first, last]) => code >= first && code <= last);
  return box && String.fromCharCode(0x61 + code - box[0]);
}
