import type { Matches, PhraseMatch } from '../match/phrases.ts';
import type { Denial, TextKind } from '../model/fact.ts';
import type { FoundBy, Post } from '../model/post.ts';
import type { Span } from '../model/span.ts';
import type { CompiledCues } from '../packs/engine.ts';
import { isDenied } from './denials.ts';

/** A text's kind and the words that decided it. */
export interface Kind {
  readonly kind: TextKind;
  readonly cues: readonly Span[];
}

const enoughForOffer = 2;
const enoughForWarning = 3;

/**
 * Tells offers from the other texts that speak of jobs, by counting different cues: never by one word.
 * What the page or the input declares about the post's structure counts like cues.
 */
export function kindOf(
  post: Post,
  cues: CompiledCues,
  matches: Matches,
  denials: readonly Denial[],
  saysPay: boolean,
): Kind {
  const found = (kind: TextKind) =>
    cues.kinds[kind].flatMap((phrase) =>
      (matches.get(phrase) ?? []).filter(({ parts }) => !isDenied(parts, denials)).slice(0, 1),
    );
  const offer = found('offer');
  const warning = found('warning');
  const seeker = found('seeker');
  const chat = found('chat');
  const declared =
    declaredBy(post.foundBy) + Number(Boolean(post.employer)) + Number(Boolean(post.pay)) + Number(saysPay);
  const asOffer = offer.length + declared;

  if (warning.length >= enoughForWarning && warning.length * 2 >= offer.length)
    return { kind: 'warning', cues: warning };
  if (seeker.length > 0 && seeker.length * 2 >= offer.length && declared < enoughForOffer)
    return { kind: 'seeker', cues: seeker };
  if (asOffer >= enoughForOffer) return { kind: 'offer', cues: spans(offer) };
  if (chat.length > 0) return { kind: 'chat', cues: chat };
  return { kind: 'other', cues: [] };
}

const declaredBy = (foundBy: FoundBy) => (foundBy === 'structured-data' ? 2 : 0);

const spans = (found: readonly PhraseMatch[]): Span[] => found.map(({ start, end }) => ({ start, end }));
