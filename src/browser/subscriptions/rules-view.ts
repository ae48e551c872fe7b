import type { RulesView } from '../../core/model/subscription.ts';
import { fingerprintOf } from '../../core/packs/channel/fingerprint.ts';
import { isExpired, type Subscription } from './kept-rules.ts';

/** What a reader sees of a subscription. */
export function followedView(subscription: Subscription, leftOut = false): RulesView {
  const { id, trust, publisher, title, date, rules, languages } = subscription;
  const { url, since, confirmedOn, sure, managed, used, changed, trouble } = subscription;
  const version = trust.release?.version ?? '';
  return {
    id,
    note: { publisher, title, version, date, rules, languages },
    followed: {
      since,
      confirmedOn,
      expired: isExpired(subscription),
      fingerprint: fingerprintOf(trust.pinned),
      sure,
      managed,
      used,
      ...(url !== undefined && { url }),
      ...(changed && { changed }),
      ...(trouble && { trouble }),
    },
    leftOut,
  };
}
