import { classOf, latin } from './disguises/letter-classes.ts';
import type { Units } from './units.ts';

const tones = '\u0300\u0301\u0303\u0309\u0323';

/** An accented last letter, the letter before it, and what the two are in the older spelling. */
const olderSpelling = new Map(
  ['oa', 'oe', 'uy'].flatMap((pair) =>
    [...tones].map((tone) => {
      const newer = (pair + tone).normalize('NFC');
      const older = `${pair[0]}${tone}`.normalize('NFC') + pair[1];
      return [newer.charCodeAt(1), [newer.charCodeAt(0), older.charCodeAt(0), older.charCodeAt(1)]] as const;
    }),
  ),
);

const q = 'q'.charCodeAt(0);

/** Vietnamese writes the tone of open syllables in two places, hoà and hòa: they become the older one. */
export function placeTones(units: Units): void {
  const { codes, length } = units;
  for (let at = 1; at < length; at++) {
    if ((codes[at] as number) < 0xe0) continue;
    const older = olderSpelling.get(codes[at] as number);
    if (!older || codes[at - 1] !== older[0]) continue;
    // The U of QU is no vowel.
    if (units.code(at - 2) === q || classOf(units.code(at + 1)) === latin) continue;
    codes[at - 1] = older[1] as number;
    codes[at] = older[2] as number;
  }
}
