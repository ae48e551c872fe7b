import type { Units } from '../units.ts';
import { classOf, digit, foreign, latin } from './letter-classes.ts';

/** Small letters of Cyrillic, Greek and Armenian, and the Latin letters that they or their capitals look like (a selection of Unicode's confusables). */
const pairs =
  'аa вb сc ԁd еe ёë һh нh іi їï јj кk ӏl мm оo рp ԛq ѕs тt ѵv ԝw хx уy αa βb εe ηh ιi κk νv οo ρp τt υu χx ζz օo սu ոn հh ցg յj';
const cyrillic = 0x400;
const afterCyrillic = 0x530;

const toLatin = new Map(pairs.split(' ').map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const));
/** Cyrillic words that hide behind Latin letters are undone too; the first letter of a kind counts. */
const toCyrillic = new Map(
  [...toLatin]
    .filter(([other]) => other >= cyrillic && other < afterCyrillic)
    .reverse()
    .map(([other, letter]) => [letter, other] as const),
);

/** Looks only into words that mix Latin letters with others: real Cyrillic, Greek or Armenian stays as it is. */
export function undoLookAlikes(units: Units): void {
  let start = 0;
  let seen = 0;
  for (let at = 0; at <= units.length; at++) {
    const kind = at < units.length ? classOf(units.code(at)) : 0;
    if (kind === latin || kind === foreign || kind === digit) seen |= kind === digit ? 0 : kind;
    else {
      if (seen === (latin | foreign)) undoInWord(units, start, at);
      start = at + 1;
      seen = 0;
    }
  }
}

/** The word is Latin when all its other letters look like Latin ones, else Cyrillic when it is so the other way round. */
function undoInWord({ codes }: Units, start: number, end: number): void {
  const word = codes.slice(start, end);
  const others = word.filter((code) => classOf(code) === foreign);
  const isCyrillic = (code: number) => code >= cyrillic && code < afterCyrillic;
  const allLatin = others.every((code) => toLatin.has(code));
  const allCyrillic =
    others.every(isCyrillic) && word.every((code) => classOf(code) !== latin || toCyrillic.has(code));
  const letters = allLatin ? toLatin : allCyrillic ? toCyrillic : undefined;
  word.forEach((code, at) => {
    codes[start + at] = letters?.get(code) ?? code;
  });
}
