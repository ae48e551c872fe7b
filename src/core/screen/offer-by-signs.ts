import type { Facts } from '../model/fact.ts';
import type { Category, Finding } from '../model/finding.ts';
import type { Post } from '../model/post.ts';
import { categoriesOf } from './assess.ts';

/** Signs of what the work is, where it is and what it pays. Others may stand in a traveller's message too. */
const ofWork: readonly Category[] = ['role', 'industry', 'destination', 'pay'];

/** Of visas, borders, papers, airports and what to keep quiet travellers and friends write, too. */
const ofTravellersOrFriends: readonly Category[] = ['visa', 'route', 'documents', 'travel', 'secrecy'];

/** What a reader brought to have it looked at is more likely an offer than what stands on some page. */
export const isBrought = ({ foundBy }: Pick<Post, 'foundBy'>): boolean =>
  foundBy === 'given' || foundBy === 'selection';

/**
 * Whether signs make an offer of a text whose own words leave that open, such as a note or a message. One sign that warns alone is enough where it
 * hardly says that work is offered, or where in a brief message neither travellers nor friends give it: of a message that
 * does not speak of work only if a reader brought it. Where a word of warning stands in the message, only a sign that the work itself is a crime is. Where it speaks of work, or names a place to which
 * people were brought, that sign needs one of another category beside it. Otherwise two unusual signs do, of which one tells what the work is or, where
 * one of them warns alone, the text leads abroad; without one that warns alone the text must speak of work, and in a brief message one of the two may be common.
 */
export function isOfferBySigns(
  { hint, brief, places, abroad }: Pick<Facts, 'hint' | 'brief' | 'places' | 'abroad'>,
  findings: readonly Finding[],
  brought: boolean,
): boolean {
  const telling = findings.filter(({ strength }) => strength !== 'S1');
  const alone = categoriesOf(telling.filter(({ strength }) => strength === 'S3'));
  if (hint === 'doubtful') return alone.has('role');
  const warnsAlone = alone.size > 0;
  if (warnsAlone && hint === 'offer') return true;
  const ofRecruiters = [...alone].some((category) => !ofTravellersOrFriends.includes(category));
  if (brief && ofRecruiters && (brought || hint === 'work')) return true;
  const isLikely = hint === 'work' || places.some(({ watched, denied }) => watched && !denied);
  if (warnsAlone && isLikely && categoriesOf(findings).size > 1) return true;
  const speaksOfWork = hint === 'work' || hint === 'offer';
  const counted = categoriesOf(brief && speaksOfWork && telling.length > 0 ? findings : telling);
  if (counted.size < 2) return false;
  const tellsWork = ofWork.some((category) => counted.has(category));
  return warnsAlone ? tellsWork || abroad.length > 0 : tellsWork && speaksOfWork;
}
