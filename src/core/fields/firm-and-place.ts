import { isBadge } from './badges.ts';
import { isName } from './card.ts';
import { isKnownPlace, isTown } from './known-places.ts';
import { namesJob } from './roles.ts';

/** "Blue Pot - Porto, Norte". */
const two = /^((?:(?!\s[-–—|·•]\s).){2,60})\s[-–—|·•]\s([^-–—|·•\d]{3,60})$/u;

/** The firm and the place that stand together on the line right below a title, as most boards of some countries have them. */
export function firmAndPlace(
  lines: readonly string[],
  title: string | undefined,
  lang: string | undefined,
): { readonly employer?: string; readonly location?: string } {
  const at = title === undefined ? -1 : lines.lastIndexOf(title);
  const [, employer = '', location = ''] = (at >= 0 && two.exec(lines[at + 1] ?? '')) || [];
  const isPlace = isTown(location) || isKnownPlace(location, lang);
  return isPlace && isName(employer, []) && !isBadge(employer) && !namesJob(employer)
    ? { employer, location }
    : {};
}
