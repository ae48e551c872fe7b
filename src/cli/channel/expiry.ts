import type { Head } from '../../core/packs/channel/head.ts';
import type { Root } from '../../core/packs/channel/root.ts';

const day = 24 * 60 * 60 * 1_000;
const warned = 60 * day;

/** A day, as people write it to each other. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Until when readers take what a channel says: a head is worth nothing after its root has expired. */
export const goodUntil = ({ expires }: Root, head: Pick<Head, 'expires'>): number =>
  Math.min(expires, head.expires);

/** A warning, as long before a root expires as keepers may need to meet. */
export const rootWarning = ({ expires, version }: Root, now: number): string[] =>
  expires - now > warned
    ? []
    : [
        `Root ${version} expires on ${dayOf(expires)}, and then readers take nothing new. Sign the next before: “pack rotate”, “pack renew”, “pack publish”.`,
      ];

/** Throws a sentence when a root has expired: no reader would take a head that it vouches for. */
export function refuseExpired({ expires, version }: Root, now: number): void {
  if (expires <= now)
    throw new Error(
      `root ${version} expired on ${dayOf(expires)}, so readers would take nothing that is signed now. ` +
        'Sign the next root with “pack rotate” (the same keys may stay), then do this again. Nothing was written.',
    );
}
