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

type Said = Pick<Facts, 'hint' | 'brief' | 'places' | 'abroad'>;

/**
 * Whether signs make an offer of a text whose own words leave that open, such as a note or a message. Where a word of warning stands in a message that a
 * reader brought, only a sign that the work itself is a crime does, and on a page none. Otherwise one sign that warns alone is enough (`isEnoughAlone`), or two unusual ones of two categories, of which
 * one tells what the work is or, where one of them warns alone, the text leads abroad; without one that warns alone the text must speak of work, and in a brief message one of the two may be common.
 */
export function isOfferBySigns(said: Said, findings: readonly Finding[], brought: boolean): boolean {
  const { hint, brief, abroad } = said;
  const telling = findings.filter(({ strength }) => strength !== 'S1');
  const alone = categoriesOf(telling.filter(({ strength }) => strength === 'S3'));
  if (hint === 'doubtful') return brought && alone.has('role');
  const warnsAlone = alone.size > 0;
  if (warnsAlone && isEnoughAlone(alone, said, findings, brought)) return true;
  const speaksOfWork = hint === 'work' || hint === 'offer';
  const counted = categoriesOf(brief && speaksOfWork && telling.length > 0 ? findings : telling);
  if (counted.size < 2) return false;
  const tellsWork = ofWork.some((category) => counted.has(category));
  return warnsAlone ? tellsWork || abroad.length > 0 : tellsWork && speaksOfWork;
}

/**
 * Whether signs that warn alone are enough: where a text hardly says that work is offered; in a brief message where neither travellers nor friends give them, of
 * one that does not speak of work only if a reader brought it; and beside any of another category, where it speaks of work or names a place to which people were brought.
 */
function isEnoughAlone(
  alone: ReadonlySet<Category>,
  { hint, brief, places }: Said,
  findings: readonly Finding[],
  brought: boolean,
): boolean {
  if (hint === 'offer') return true;
  const ofRecruiters = [...alone].some((category) => !ofTravellersOrFriends.includes(category));
  if (brief && ofRecruiters && (brought || hint === 'work')) return true;
  const isLikely = hint === 'work' || places.some(({ watched, denied }) => watched && !denied);
  return isLikely && categoriesOf(findings).size > 1;
}
