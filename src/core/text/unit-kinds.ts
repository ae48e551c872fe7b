import { classOf, foreign, latin } from './disguises/letter-classes.ts';
import { bulletCode, foldCharacter } from './fold-character.ts';

/**
 * How folding treats one code unit. The quick ones give one code unit each.
 * A character with its marks is a cluster: what a reader sees as one, and quotes never cut.
 */
export const unitKinds = {
  undecided: 0,
  /** A letter of a script that puts spaces between words. It begins a cluster. */
  letter: 1,
  /** Any other character that begins a cluster. */
  single: 13,
  /** Begins one too, unless a linker stands before it. */
  consonant: 2,
  /** A mark that changes nothing but itself. */
  quietMark: 3,
  /** A mark that may have to change places with another of its kind. */
  orderedMark: 4,
  /** Such a mark that also ties the next consonant to the cluster: the viramas. */
  linker: 5,
  /** A mark that may become one with the mark before it. */
  joiningMark: 6,
  /** A mark that may become one with its letter. */
  loudMark: 7,
  /** Belongs to its cluster and is not written: variation selectors, Arabic vowel marks. */
  hiddenMark: 8,
  /** Is not written: soft hyphens, zero-width and directional signs. */
  ignorable: 9,
  space: 10,
  line: 11,
  /** Everything that needs a closer look: surrogates, conjoining jamo, what folds to several. */
  other: 12,
} as const;

/** What is known of each code unit, 0 until it was asked for: its kind, and in the lower 16 bits what a quick one folds to. */
export const kindsAndFolds = new Int32Array(0x10000);
export const kindShift = 16;
/** Bits beside the kind of a letter. */
export const latinBit = 1 << 24;
export const foreignBit = 1 << 25;
export const kindMask = 0xff;

/** The kind of one code unit. */
export function kindOf(unit: number): number {
  return (((kindsAndFolds[unit] as number) || learn(unit)) >>> kindShift) & kindMask;
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = decide(unit, character);
  const folded = kind === unitKinds.space ? 0x20 : foldCharacter(character).charCodeAt(0);
  const script = kind !== unitKinds.letter ? 0 : classOf(folded) === latin ? latinBit : foreignBit;
  kindsAndFolds[unit] = (kind << kindShift) | folded | script;
  return kindsAndFolds[unit];
}

/** Characters that a reader does not see: Unicode's Default_Ignorable_Code_Point, and the Arabic stretching sign. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u0640]/u;
/** Arabic vowel marks, which most writers leave out, and the keycap around a digit. */
const unwritten = /[\u064b-\u0652]|\u0670|\u20e3/;
const joining = /[\u09be\u0bbe\u0dca\u0dcf]/;
/** Marks that become one with some letter or mark (NFC_Quick_Check=Maybe), in the scripts whose others do not. */
const loud = /[\u0653-\u0655\u093c\u09bc\u09d7\u0bd7\u0ddf\u0e4d\u0ecd]/;
const quietScripts =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Ethiopic}\p{Script=Arabic}]/u;
/** Viramas that stack or join the next consonant (InCB=Linker), and those of Burmese and Khmer. */
const linkers = /[\u094d\u09cd\u1039\u17d2]/;
const linked = /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Myanmar}\p{Script=Khmer}]/u;

/** The first of each run of code units whose kind no property of Unicode tells, its last, and the kind. */
const special: readonly (readonly [first: number, last: number, kind: number])[] = [
  // Jamo make one with each other, and surrogates are halves.
  [0x1100, 0x11ff, unitKinds.other],
  [0xa960, 0xa97f, unitKinds.other],
  [0xd7b0, 0xdfff, unitKinds.other],
  // Thai and Lao AM are letters that hang on the one before, like marks.
  [0xe33, 0xe33, unitKinds.quietMark],
  [0xeb3, 0xeb3, unitKinds.quietMark],
  // Half-width kana take their voiced marks as letters.
  [0xff9e, 0xff9f, unitKinds.loudMark],
  // Is written on the letter after it.
  [0x0d4e, 0x0d4e, unitKinds.other],
  // The Burmese zero may be a letter.
  [0x1040, 0x1040, unitKinds.other],
];

function decide(unit: number, character: string): number {
  const known = special.find(([first, last]) => unit >= first && unit <= last);
  if (known) return known[2];
  const mark = /\p{M}/u.test(character);
  if (unwritten.test(character)) return unitKinds.hiddenMark;
  if (unseen.test(character)) return mark ? unitKinds.hiddenMark : unitKinds.ignorable;
  if (mark) return kindOfMark(character);
  if (/[\n\r\p{Zl}\p{Zp}]/u.test(character)) return unitKinds.line;
  if (/[\s\p{Cc}]/u.test(character)) return unitKinds.space;
  return kindOfBase(character);
}

function kindOfBase(character: string): number {
  const folded = foldCharacter(character);
  if (folded.length !== 1 || folded.charCodeAt(0) === bulletCode) return unitKinds.other;
  if (linked.test(character) && /\p{L}/u.test(character)) return unitKinds.consonant;
  const kind = classOf(folded.charCodeAt(0));
  return kind === latin || kind === foreign ? unitKinds.letter : unitKinds.single;
}

function kindOfMark(character: string): number {
  if (linkers.test(character)) return unitKinds.linker;
  if (joining.test(character)) return unitKinds.joiningMark;
  if (loud.test(character) || !quietScripts.test(character)) return unitKinds.loudMark;
  if (character.normalize('NFKC') !== character) return unitKinds.loudMark;
  return isOrdered(character) ? unitKinds.orderedMark : unitKinds.quietMark;
}

/** Whether a mark has a combining class (UAX #44): then it changes places with one of a lower or higher class. */
function isOrdered(mark: string): boolean {
  const lowest = '\u0334';
  const highest = '\u0345';
  return (
    (mark + lowest).normalize('NFD') !== mark + lowest || (highest + mark).normalize('NFD') !== highest + mark
  );
}
