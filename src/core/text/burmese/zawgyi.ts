import { isZawgyi, mayBeZawgyi } from './zawgyi-signs.ts';

/** A text in another encoding, and where each of its code units came from in the one before. */
export interface Converted {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const burmese = /[\u1000-\u1021]/;

/**
 * Burmese typed for the Zawgyi font in Unicode, line by line; undefined for texts without such a line.
 * All code units of a converted syllable come from the whole syllable.
 */
export function convertZawgyi(original: string): Converted | undefined {
  if (!burmese.test(original) || !mayBeZawgyi(original)) return undefined;
  const lines = original.split(/(?<=\n)/);
  const whole = isZawgyi(original);
  const zawgyi = lines.map((line) => burmese.test(line) && (isZawgyi(line) ?? whole ?? false));
  if (!zawgyi.includes(true)) return undefined;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const put = (piece: string, start: number, end: number) => {
    text += piece;
    for (let i = 0; i < piece.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  lines.forEach((line, index) => {
    for (const { 0: piece, index: at } of line.matchAll(zawgyi[index] ? syllables : codeUnits)) {
      put(zawgyi[index] ? syllable(piece) : piece, from + at, from + at + piece.length);
    }
    from += line.length;
  });
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

const codeUnits = /[\s\S]/g;
/** Signs that Zawgyi types before their consonant, the consonant, and what it types after. At most 24, as no honest one has more. */
const syllables =
  /[\u1031\u103b\u107e-\u1084]{0,4}[\u1000-\u102a\u103f\u1040\u1044\u1047\u104e\u106a\u106b\u106e\u106f\u1086\u108f-\u1092\u1097](?:[\u102b-\u1030\u1032-\u103a\u103c\u103d\u105a\u1060-\u1069\u106c\u106d\u1070-\u107d\u1085\u1087-\u108e\u1093-\u1096]){0,20}|[\s\S]/g;

const kinzi = '\u1004\u103a\u1039';

/** What each code unit of Zawgyi is in Unicode, where it differs. */
const letters = new Map<string, string>(
  Object.entries({
    '\u1033': '\u102f',
    '\u1034': '\u1030',
    '\u1039': '\u103a',
    '\u103a': '\u103b',
    '\u103b': '\u103c',
    '\u103c': '\u103d',
    '\u103d': '\u103e',
    '\u105a': '\u102b\u103a',
    '\u1064': kinzi,
    '\u106a': '\u1009',
    '\u106b': '\u100a',
    '\u106e': '\u100d\u1039\u100d',
    '\u106f': '\u100d\u1039\u100e',
    '\u107d': '\u103b',
    '\u1086': '\u103f',
    '\u1087': '\u103e',
    '\u1088': '\u103e\u102f',
    '\u1089': '\u103e\u1030',
    '\u108a': '\u103d\u103e',
    '\u108b': `${kinzi}\u102d`,
    '\u108c': `${kinzi}\u102e`,
    '\u108d': `${kinzi}\u1036`,
    '\u108e': '\u102d\u1036',
    '\u108f': '\u1014',
    '\u1090': '\u101b',
    '\u1091': '\u100f\u1039\u100d',
    '\u1092': '\u100b\u1039\u100c',
    '\u1094': '\u1037',
    '\u1095': '\u1037',
    '\u1096': '\u1039\u1010\u103d',
    '\u1097': '\u100b\u1039\u100b',
    // The small consonants below, and the wide forms of the sign around a consonant.
    ...stacked('\u1060', 'ကခဂဃ'),
    ...stacked('\u1065', 'စဆဆဇဈ'),
    ...stacked('\u106c', 'ဋဌ'),
    ...stacked('\u1070', 'ဏတတထထဒဓနပဖဗဘမ'),
    ...stacked('\u1085', 'လ'),
    ...stacked('\u1093', 'ဘ'),
    ...Object.fromEntries(Array.from({ length: 7 }, (_, i) => [String.fromCharCode(0x107e + i), '\u103c'])),
  }),
);

function stacked(first: string, consonants: string): Record<string, string> {
  return Object.fromEntries(
    [...consonants].map((one, i) => [String.fromCharCode(first.charCodeAt(0) + i), `\u1039${one}`]),
  );
}

const known = new Map<string, string>();
const mostKnown = 10_000;

function syllable(piece: string): string {
  if (piece.length === 1 && !letters.has(piece)) return piece;
  const before = known.get(piece);
  if (before !== undefined) return before;
  const converted = convert(piece);
  if (known.size < mostKnown) known.set(piece, converted);
  return converted;
}

/** The order in which Unicode writes the parts of a syllable (UTN #11). */
const order = [
  /\u1004\u103a\u1039/,
  /(?<!\u1039)[\u1000-\u102a\u103f\u1040\u1044\u1047\u104e]/,
  /\u1039[\u1000-\u1021]/,
  /\u103b/,
  /\u103c/,
  /\u103d/,
  /\u103e/,
  /\u1031/,
  /[\u102d\u102e\u1032]/,
  /[\u102f\u1030]/,
  /[\u102b\u102c]/,
  /\u1036/,
  /\u103a/,
  /\u1037/,
  /\u1038/,
];
const partPattern = /\u1004\u103a\u1039|\u1039[\u1000-\u1021]|[\s\S]/g;

function convert(piece: string): string {
  // A killer before a medial or the vowel U belongs to the consonant: ယောက်ျား, ကျွန်ုပ်.
  const kept = piece.replace(/\u1039(?=[\u102f\u1033\u103a\u107d])/, '\uffff');
  const parts =
    [...kept]
      .map((letter) => letters.get(letter) ?? letter)
      .join('')
      .match(partPattern) ?? [];
  const rank = (part: string) => (part === '\uffff' ? 2.5 : order.findIndex((pattern) => pattern.test(part)));
  // A sign typed twice looks like one.
  const sorted = parts
    .map((part, at) => ({ part, at, rank: rank(part) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  const whole = sorted.filter(({ part }, at) => part.length > 1 || at === 0 || part !== sorted[at - 1]?.part);
  return whole
    .map(({ part }) => part)
    .join('')
    .replace('\uffff', '\u103a')
    .replace(/\u1025(?=\u103a|\u1039)/, '\u1009')
    .replace('\u1025\u102e', '\u1026')
    .replace('\u1005\u103b', '\u1008')
    .replace('\u101e\u103c\u1031\u102c\u103a', '\u102a')
    .replace('\u101e\u103c', (both) => (/\u1029/.test(both) ? both : both))
    .replace(/^\u1040(?=[\u102b-\u103e])/, '\u101d')
    .replace(/^\u1047(?=[\u102b-\u103e])/, '\u101b')
    .replace('\u104e', '\u104e\u1004\u103a\u1038');
}
