import { hints, hintsOf } from './disguises/hints.ts';
import { undoLookAlikes } from './disguises/look-alikes.ts';
import { joinPulledApart } from './disguises/pulled-apart.ts';
import { doubtfulLetters } from './disguises/readings.ts';
import { joinSplitClusters, mayBeSplit } from './disguises/split-clusters.ts';
import { bulletCode } from './fold-character.ts';
import { foldCharacters } from './fold-characters.ts';
import { separateHyphens } from './hyphens.ts';
import { placeTones } from './tones.ts';
import type { Units } from './units.ts';

/** A text folded, but for its doubtful words, which are still as they are written. */
export interface Undone {
  readonly text: string;
  /** What it may hide, as bits of `hints`. */
  readonly found: number;
  /** Where the letters stand that make words doubtful, in order; empty when nothing was found. */
  readonly doubtful: readonly number[];
}

/** Folds a text of any kind character by character. */
export function foldAny(source: string): Undone {
  const units = foldCharacters(source, false);
  const found = (units.suspicious ? hintsOf(units) : 0) | (mayBeSplit(source) ? hints.split : 0);
  undoDisguises(units, found);
  return { text: units.text(), found, doubtful: found > 0 ? doubtfulLetters(units) : [] };
}

/** Undoes the disguises that were found in a text, but for its doubtful words. */
export function undoDisguises(units: Units, found: number): Units {
  if (found & hints.apart) joinPulledApart(units);
  if (found & hints.split) joinSplitClusters(units);
  if (units.inner) writeInnerSigns(units);
  if (units.hyphenated) separateHyphens(units);
  if (units.accented) placeTones(units);
  if (found & hints.mixed) undoLookAlikes(units);
  return units;
}

/** Wide white space is one space like any other, and a bullet ends a line. */
function writeInnerSigns({ codes, length }: Units): void {
  for (let at = 0; at < length; at++) {
    const code = codes[at] as number;
    if (code < 0x0a) codes[at] = 0x20;
    else if (code === bulletCode) codes[at] = 0x0a;
  }
}
