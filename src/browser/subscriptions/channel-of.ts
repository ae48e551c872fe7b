import type { RulesOffer } from '../../core/model/subscription.ts';
import { bundleSource } from '../../core/packs/channel/bundle.ts';
import type { Source } from '../../core/packs/channel/follow.ts';
import { readInvitation } from '../../core/packs/channel/invitation.ts';
import { type Fetch, webSource } from '../../core/packs/channel/web-source.ts';
import type { Subscription } from './kept-rules.ts';

/** A channel, as far as it is known before it is asked. */
export interface Channel {
  readonly source: Source;
  readonly url?: string | undefined;
  readonly pack?: string;
  /** The SHA-256 that its first root must have. */
  readonly pinned?: string | undefined;
  /** Takes the place of another channel of the same name. */
  readonly replaces?: boolean;
}

/** The channel of an offer, which begins with the root that was shown before, if one was. Undefined when it is none. */
export function channelOf(offer: RulesOffer, shown?: string): Channel | undefined {
  if ('bundle' in offer) {
    const source = bundleSource(offer.bundle);
    return source && { source, pinned: shown };
  }
  const invitation = readInvitation(offer.link);
  if (!invitation) return undefined;
  const { pack, url, root } = invitation;
  return { source: webSource(url, fetchForAWhile()), url, pack, pinned: root ?? shown };
}

/** The channel of a subscription that can be renewed over the web. */
export function channelAgain({ id, url, trust }: Subscription): Channel | undefined {
  if (url === undefined) return undefined;
  return { source: webSource(url, fetchForAWhile()), url, pack: id, pinned: trust.pinned };
}

/**
 * A host may send for ever, or nothing at all: so long is waited for one file, and for all of a look together. Shorter than browsers let
 * a background wait for an answer.
 */
const longestFetch = 20_000;
const longestLook = 90_000;

function fetchForAWhile(): Fetch {
  const look = AbortSignal.timeout(longestLook);
  return (address, options) =>
    fetch(address, { ...options, signal: AbortSignal.any([look, AbortSignal.timeout(longestFetch)]) });
}
