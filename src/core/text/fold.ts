import type { Places } from '../model/text.ts';
import { type Converted, convertZawgyi } from './burmese/zawgyi.ts';
import { hints, hintsOf } from './disguises/hints.ts';
import { undoLookAlikes } from './disguises/look-alikes.ts';
import { joinPulledApart } from './disguises/pulled-apart.ts';
import { readDoubtfulWords } from './disguises/readings.ts';
import type { Vocabulary } from './disguises/vocabulary.ts';
import { bulletCode } from './fold-character.ts';
import { foldCharacters } from './fold-characters.ts';
import { separateHyphens } from './hyphens.ts';
import { placeTones } from './tones.ts';
import type { Units } from './units.ts';

/** A text as phrases are compared with it. */
export interface Folded {
  readonly folded: string;
  /** Where its code units came from. Costs as much as folding, once: most posts are never asked. */
  readonly places: () => Places;
}

/**
 * Folds a text for matching: compatibility forms (Unicode NFKC, UAX #15), lower case, digits of all scripts
 * as 0 to 9, no invisible characters, one kind of quotation mark and dash, white space run together (to a
 * line feed when it breaks a line), common disguises undone. Doubtful words are read as words of the
 * vocabulary. Never throws, whatever the text; linear in its length.
 */
export function fold(original: string, vocabulary?: Vocabulary): Folded {
  const converted = convertZawgyi(original);
  const source = converted?.text ?? original;
  const units = foldCharacters(source, false);
  const found = units.suspicious ? hintsOf(units) : 0;
  undoDisguises(units, found, vocabulary);
  let places: Places | undefined;
  return {
    folded: units.text(),
    places: () => {
      places ??= placesOf(undoDisguises(foldCharacters(source, true), found, vocabulary), converted);
      return places;
    },
  };
}

function undoDisguises(units: Units, found: number, vocabulary: Vocabulary | undefined): Units {
  if (found & hints.apart) joinPulledApart(units);
  if (units.inner) writeInnerSigns(units);
  if (units.hyphenated) separateHyphens(units);
  if (units.accented) placeTones(units);
  if (found & hints.mixed) undoLookAlikes(units);
  if (vocabulary && found > 0) readDoubtfulWords(units, vocabulary);
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

function placesOf({ starts, ends, length }: Units, converted: Converted | undefined): Places {
  const places = {
    starts: (starts as Uint32Array).subarray(0, length),
    ends: (ends as Uint32Array).subarray(0, length),
  };
  if (!converted) return places;
  return {
    starts: places.starts.map((at) => converted.starts[at] as number),
    ends: places.ends.map((at) => converted.ends[at - 1] as number),
  };
}
