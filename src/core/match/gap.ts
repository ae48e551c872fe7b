import { isUnspaced, isWordUnit } from '../text/code-units.ts';

const line = 0x0a;
const fullStop = 0x2e;
const space = 0x20;
const sentenceEnds = new Set([...'!?。！？।።။៕؟'].map((sign) => sign.charCodeAt(0)));

/** Units in which scripts without spaces write about one word. */
const unitsAWord = 2;
/** No gap is longer than this many code units, so that a check is bounded whatever the text. */
const longestWord = 24;

/** True when at most `most` words stand in `[from, to)` of a folded text, and no sentence or line ends there. */
export function gapAllows(folded: string, from: number, to: number, most: number): boolean {
  if (to - from > (most + 1) * longestWord) return false;
  const words = wordsBetween(folded, from, to);
  return words !== undefined && words <= most;
}

/** How many words stand between two positions; undefined when a sentence or line ends between them. */
function wordsBetween(folded: string, from: number, to: number): number | undefined {
  let words = 0;
  let unspaced = 0;
  let inside = false;
  for (let at = from; at < to; at++) {
    const unit = folded.charCodeAt(at);
    if (endsSentence(folded, at, unit)) return undefined;
    const word = isWordUnit(unit);
    if (word && !inside) words++;
    else if (!word && isUnspaced(unit)) unspaced++;
    inside = word;
  }
  return words + Math.ceil(unspaced / unitsAWord);
}

/** A full stop ends a sentence only before a space: "3.5" and "e.g.," do not. */
function endsSentence(folded: string, at: number, unit: number): boolean {
  if (unit === line || sentenceEnds.has(unit)) return true;
  if (unit !== fullStop) return false;
  const after = folded.charCodeAt(at + 1);
  return after === space || after === line || at + 1 >= folded.length;
}
