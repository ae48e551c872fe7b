import type { OfferState, RulesKept, RulesLook, RulesOffer } from '../../core/model/subscription.ts';
import { invitationStart } from '../../core/packs/channel/invitation.ts';
import { largestBundle } from '../../core/packs/limits.ts';
import { ask } from '../messages/ask.ts';
import { type Opened, openPage } from './open-page.ts';
import { readCode } from './read-code.ts';

/** All that the page of rules shows. */
export interface RulesPageView extends Opened {
  readonly kept: RulesKept;
}

export async function rulesView(): Promise<RulesPageView> {
  // The page must open whatever fails: here rules can be turned off.
  const kept = await ask('rules-kept', undefined).catch(() => ({ daily: true, rules: [] }));
  return { ...(await openPage()), kept };
}

/** What a file offers: a picture of a link, or a whole channel. Undefined when it is neither. */
export async function offerIn(file: Blob, picture: ImageBitmap | undefined): Promise<RulesOffer | undefined> {
  if (picture) {
    const link = await readCode(picture, 'photograph');
    return link?.startsWith(invitationStart) ? { link } : undefined;
  }
  if (file.size > largestBundle) return undefined;
  const bundle = await file.text().catch(() => '');
  return bundle.trimStart().startsWith('{') ? { bundle } : undefined;
}

/** Deals with what the reader gives to be followed, and shows what becomes of it. */
export function offers(show: (offer: OfferState) => void) {
  let given: RulesOffer | undefined;
  let shown = '';
  return {
    /** Looks at it, and changes nothing; undefined stands for a file in which nothing was found. */
    async look(offer: RulesOffer | undefined): Promise<void> {
      given = offer;
      show({ kind: 'looking' });
      const answer = offer && (await ask('rules-look-at', offer).catch(unreachable));
      if (given !== offer) return;
      shown = answer?.kind === 'found' ? answer.pinned : '';
      show(answer && offer ? offerAfter(answer, offer) : { kind: 'no-code' });
    },
    /** Follows what was looked at. */
    async follow(): Promise<'followed' | undefined> {
      if (!given) return undefined;
      const answer = offerAfter(await ask('rules-follow', { offer: given, shown }).catch(unreachable), given);
      show(answer.kind === 'found' ? { kind: 'none' } : answer);
      return answer.kind === 'found' ? 'followed' : undefined;
    },
    forget(): void {
      given = undefined;
      show({ kind: 'none' });
    },
  };
}

const unreachable = (): RulesLook => ({ kind: 'refused', why: 'unreachable' });

const offerAfter = (answer: RulesLook, given: RulesOffer): OfferState =>
  answer.kind === 'no-offer' ? { kind: 'bundle' in given ? 'no-code' : 'no-link' } : answer;

/** The id of the sentence that says what an act came to; empty where the page shows it by itself. */
export function saying(came: unknown): string {
  if (typeof came !== 'string') return '';
  if (came === 'renewed' || came === 'stopped' || came === 'followed') return `rules-${came}`;
  return came === 'unchanged' ? 'rules-up-to-date' : `rules-why-${came}`;
}

/** The link that the browser opened the page with, where it knows that such links are ours. */
export function openedWith({ hash }: Pick<URL, 'hash'>): RulesOffer | undefined {
  try {
    const link = decodeURIComponent(hash.slice(1));
    return link.startsWith(invitationStart) ? { link } : undefined;
  } catch {
    return undefined;
  }
}
