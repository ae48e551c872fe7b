import { type KnownSite, knownSites } from '../permissions/known-sites.ts';
import { hostOf, sitePatternFor, webAddressIn } from '../permissions/patterns.ts';
import { unwatchSites, watchedSites } from '../permissions/watched-sites.ts';

/** A site that can be watched, and whether it is. */
export interface SiteView {
  readonly name: string;
  readonly kind: KnownSite['kind'] | 'other';
  readonly patterns: readonly string[];
  readonly watched: boolean;
}

/** All sites that are known or watched. */
export async function sitesView(): Promise<SiteView[]> {
  const watched = new Set(await watchedSites());
  const known = knownSites.map((site) => ({
    ...site,
    watched: site.patterns.every((pattern) => watched.has(pattern)),
  }));
  const named = new Set(known.filter((site) => site.watched).flatMap(({ patterns }) => patterns));
  const others = [...watched]
    .filter((pattern) => !named.has(pattern))
    .map((pattern) => ({
      name: nameOf(pattern),
      kind: 'other' as const,
      patterns: [pattern],
      watched: true,
    }));
  return [...known, ...others];
}

/** What a site is called that nobody has named: its host, and its scheme where that is not the usual one. */
const nameOf = (pattern: string): string =>
  pattern.startsWith('http:') ? `http://${hostOf(pattern)}` : hostOf(pattern);

/** The pattern of a site that a reader named by an address; undefined when it is none. */
export const patternNamed = (address: string): string | undefined => sitePatternFor(webAddressIn(address));

/** Turns every site off. */
export async function unwatchAll(): Promise<void> {
  const watched = await watchedSites();
  if (watched.length > 0) await unwatchSites(watched);
}
