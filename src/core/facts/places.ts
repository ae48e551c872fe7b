import type { PlaceFact } from '../model/fact.ts';
import { type Place, type SaidRole, saidRoles } from '../model/pack.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import type { IsDenied } from './dealings.ts';
import type { Said } from './said.ts';

/** A name of a place, where it stands. */
export interface PlaceName extends Span {
  readonly place: Place;
}

/**
 * The places that a folded text names, each with the part it plays: by the words around it, or because it
 * stands in the post's own field for the place of work, `location`.
 */
export function readPlaces(
  roles: Said['roles'],
  names: readonly PlaceName[],
  location: string | undefined,
  folded: string,
  isDenied: IsDenied,
): PlaceFact[] {
  if (names.length === 0) return [];
  const located = location ? fold(location).folded : '';
  const said = new Map<number, SaidRole>();
  // Of two roles the one that is said more narrowly comes first: they stand so in the list.
  for (const role of saidRoles) {
    for (const { parts } of roles[role]) {
      for (const { start } of parts) if (!said.has(start)) said.set(start, role);
    }
  }
  return names.map(({ place, start, end }) => {
    const span = { start, end };
    return {
      place: place.id,
      kind: place.kind,
      role: said.get(start) ?? (located.includes(folded.slice(start, end)) ? 'workplace' : 'named'),
      denied: isDenied([span]),
      country: place.country,
      watched: place.watched,
      span,
    };
  });
}
