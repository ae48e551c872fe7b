import type { Places } from '../model/text.ts';
import { type Converted, convertZawgyi } from './burmese/zawgyi.ts';
import { putReadings, type Reading, readDoubtfulWords, withReadings } from './disguises/readings.ts';
import type { Vocabulary } from './disguises/vocabulary.ts';
import { foldAny, undoDisguises } from './fold-any.ts';
import { foldCharacters } from './fold-characters.ts';
import { foldPlain } from './fold-plain.ts';
import type { Units } from './units.ts';

/** A text as phrases are compared with it. */
export interface Folded {
  readonly folded: string;
  /** Where its code units came from. Costs as much as folding, once: most posts are never asked. */
  readonly places: () => Places;
}

/** Reads a text that is folded already with the words of a vocabulary. The same text where it makes no difference. */
export type ReadWith = (vocabulary?: Vocabulary) => Folded;

/**
 * Folds a text for matching: compatibility forms (Unicode NFKC, UAX #15), lower case, digits of all scripts
 * as 0 to 9, no invisible characters, one kind of quotation mark and dash, white space run together (to a
 * line feed when it breaks a line), common disguises undone. Doubtful words are read as words of the
 * vocabulary. Never throws, whatever the text; linear in its length.
 */
export function fold(original: string, vocabulary?: Vocabulary): Folded {
  return foldFor(original)(vocabulary);
}

/** Folds a text once, to be read with several vocabularies. */
export function foldFor(original: string): ReadWith {
  const plain = foldPlain(original);
  const converted = plain ? undefined : convertZawgyi(original);
  const source = converted?.text ?? original;
  const { text, found, doubtful } = plain ?? foldAny(source);
  const withThese = (readings: readonly Reading[]): Folded => {
    let places: Places | undefined;
    return {
      folded: withReadings(text, readings),
      places: () => {
        if (!places) {
          const units = undoDisguises(foldCharacters(source, true), found);
          putReadings(units, readings);
          places = placesOf(units, converted);
        }
        return places;
      },
    };
  };
  const asWritten = withThese([]);
  return (vocabulary) => {
    const readings = vocabulary && found > 0 ? readDoubtfulWords(text, doubtful, vocabulary) : [];
    return readings.length > 0 ? withThese(readings) : asWritten;
  };
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
