import type { PlaceFact, PlaceRole } from '../model/fact.ts';
import type { Place, SaidRole } from '../model/pack.ts';
import type { Span } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import type { CompiledCues } from '../packs/engine.ts';
import { evidenceAt } from '../text/text-of.ts';
import type { Found } from './dealings.ts';

/** A name of a place, where it stands. */
export interface PlaceName extends Span {
  readonly place: Place;
}

/** Of two roles the one that is said more narrowly comes first: one can work in a place, pass it, or be from there. */
const narrowest: readonly SaidRole[] = ['transit', 'home', 'workplace'];

/**
 * The places that a text names, each with the part it plays: by the words around it, or because it stands
 * in the post's own field for the place of work.
 */
export function readPlaces(
  { roles }: CompiledCues,
  names: readonly PlaceName[],
  text: Text,
  { matchesOf, isDenied }: Found,
): PlaceFact[] {
  if (names.length === 0) return [];
  const said = new Map<number, SaidRole>();
  for (const role of narrowest) {
    for (const { parts } of roles[role].flatMap(matchesOf)) {
      for (const { start } of parts) if (!said.has(start)) said.set(start, role);
    }
  }
  return names.map(({ place, start, end }) => {
    const span = { start, end };
    return {
      place: place.id,
      kind: place.kind,
      role: said.get(start) ?? roleOfField(text, span),
      denied: isDenied([span]),
      country: place.country,
      watched: place.watched,
      span,
    };
  });
}

const roleOfField = (text: Text, span: Span): PlaceRole =>
  text.fields.length > 1 && evidenceAt(text, span)?.field === 'location' ? 'workplace' : 'named';
