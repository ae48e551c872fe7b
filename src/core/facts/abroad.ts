import type { PlaceFact } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import type { IsDenied } from './dealings.ts';
import type { Said } from './said.ts';

/**
 * The words by which work is in another country: that say so outright, or name a workplace outside of the
 * country that the text says its readers live in, or else of `home`, the reader's. Work in that country is
 * not abroad, whatever it says of visas and flights.
 */
export function readAbroad(
  abroad: Said['abroad'],
  places: readonly PlaceFact[],
  isDenied: IsDenied,
  home: string | undefined,
): Span[] {
  const homes = new Set(countries(places, 'home'));
  if (homes.size === 0 && home) homes.add(home);
  const workplaces = places.filter(({ role, denied }) => role === 'workplace' && !denied);
  const outside = workplaces.filter(({ country }) => homes.size > 0 && !homes.has(country));
  if (homes.size > 0 && workplaces.length > 0 && outside.length === 0) return [];
  const said = abroad.filter(({ parts }) => !isDenied(parts));
  return [...said.map(({ start, end }) => ({ start, end })), ...outside.map(({ span }) => span)];
}

const countries = (places: readonly PlaceFact[], wanted: PlaceFact['role']) =>
  places.filter(({ role, denied }) => role === wanted && !denied).map(({ country }) => country);
