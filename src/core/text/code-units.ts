/** How folding treats a UTF-16 code unit. */
export const plain = 1;
export const mark = 2;
export const ignorable = 3;
export const space = 4;
export const line = 5;

const treatments = new Uint8Array(0x10000);

/** The treatment of one code unit: plain, mark, ignorable, space or line. */
export function treatment(unit: number): number {
  return treatments[unit] || decide(unit);
}

/** Characters that a reader does not see: Unicode's Default_Ignorable_Code_Point, and the keycap around a digit. */
const unseen = /\p{Default_Ignorable_Code_Point}|\u20E3/u;
const marks = /[\p{M}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/u;
const lines = /[\n\r\p{Zl}\p{Zp}]/u;

function decide(unit: number): number {
  const character = String.fromCharCode(unit);
  const decided = unseen.test(character)
    ? ignorable
    : lines.test(character)
      ? line
      : /[\s\p{Cc}]/u.test(character)
        ? space
        : marks.test(character)
          ? mark
          : plain;
  treatments[unit] = decided;
  return decided;
}

const wordUnits = new Uint8Array(0x10000);
const inWord = 1;
const outsideWord = 2;

/** Scripts that put spaces between words; in the others a word may begin and end anywhere. */
const spaced =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Ethiopic}\p{Script=Hebrew}\p{Nd}]/u;

/** True for letters and digits of scripts that put spaces between words. */
export function isWordUnit(unit: number): boolean {
  if (wordUnits[unit] === 0) {
    const character = String.fromCharCode(unit);
    wordUnits[unit] = /[\p{L}\p{M}\p{N}]/u.test(character) && spaced.test(character) ? inWord : outsideWord;
  }
  return wordUnits[unit] === inWord;
}

/** True in scripts without spaces between words: Thai, Lao, Burmese, Khmer, and everything from the kana on. */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3040 && unit <= 0xd7ff)
  );
}
