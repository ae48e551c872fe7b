import type { Matches, PhraseMatch } from '../match/phrases.ts';
import type { Denial, TextKind } from '../model/fact.ts';
import type { Post } from '../model/post.ts';
import type { Span } from '../model/span.ts';
import type { CompiledCues } from '../packs/engine.ts';
import { isDenied } from './denials.ts';

/** A text's kind and the words that decided it. */
export interface Kind {
  readonly kind: TextKind;
  readonly cues: readonly Span[];
}

const enoughForOffer = 2;

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
  const declared = declaredBy(post) + Number(saysPay);
  const asOffer = offer.length + declared;

  if (isWarning(warning.length, offer.length)) return { kind: 'warning', cues: spans(warning) };
  if (seeker.length > 0 && seeker.length * 6 >= offer.length && declared < enoughForOffer)
    return { kind: 'seeker', cues: seeker };
  if (asOffer >= enoughForOffer) return { kind: 'offer', cues: spans(offer) };
  if (chat.length > 0) return { kind: 'chat', cues: chat };
  return { kind: 'other', cues: [] };
}

/** A warning quotes what it warns of, so it may hold more words of offers than of warning: up to three times as many. */
function isWarning(warning: number, offer: number): boolean {
  return (warning >= 3 && warning * 3 >= offer) || (warning === 2 && warning >= offer);
}

/**
 * What the post's own structure says: a page that marks up a job posting says so outright, and job boards
 * show an employer, a place and pay apart. Without pay they may be a byline and a date.
 */
function declaredBy({ foundBy, employer, location, pay }: Post): number {
  if (foundBy === 'structured-data') return enoughForOffer;
  const known = [employer, location, pay].filter(Boolean).length;
  return pay || foundBy === 'given' ? Math.max(0, known - 1) : 0;
}

const spans = (found: readonly PhraseMatch[]): Span[] => found.map(({ start, end }) => ({ start, end }));
