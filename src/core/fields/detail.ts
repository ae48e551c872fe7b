import type { Clues } from '../model/post.ts';
import { isBadge } from './badges.ts';
import { type Draft, isName, longestGuess } from './card.ts';
import { findPay } from './find-pay.ts';
import { isFirm, onlyName } from './firms.ts';
import { partsOf } from './head-parts.ts';
import { isTown, placeIn } from './known-places.ts';
import { fieldOf } from './label-words.ts';

/** "地區新北市中和區": a label with nothing behind it. */
const locationLabel = new RegExp(
  `^(?:${[...fieldOf].flatMap(([label, field]) => (field === 'location' && /^[\u3041-\ud7ff]+$/.test(label) ? label : [])).join('|')})`,
);

/** The lines above and below the text of a page's one post. */
export interface Around {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly text: string;
  readonly clues: Clues;
  /** The language that the page says to be in: a BCP 47 tag. */
  readonly lang: string | undefined;
}

/** What stands around a page's one post and can be nothing else: a firm by its legal form, or whom the text begins with; and a town with its region. */
export function guessAround(fields: Draft, { above, below, text, clues, lang }: Around): void {
  const short = (line: string) => line.length <= longestGuess && line !== fields.title;
  const near = above.slice(-linesNear).filter(short);
  const names = near.map(onlyName);
  const isShown = (words: string) =>
    text.startsWith(`${words} `) || names.includes(words) || (isFirm(words) && below.includes(words));
  fields.employer ??=
    [...near, ...(clues.links ?? [])].find((words) => isFirm(words) || limited.test(words)) ??
    [...near, ...below.slice(0, linesNear)].filter(short).find((line) => isToldOf(text, line)) ??
    partsOf(clues.head ?? '').find((words) => short(words) && isShown(words)) ??
    belowTitle(above, fields);
  const partsOfLine = (line: string) => line.split(/\s[·•|]\s/);
  fields.location ??= near
    .map(partsOfLine)
    .find((parts) => parts.some(isBadge))
    ?.find(isTown);
  const belowIt = above.slice(above.lastIndexOf(fields.title ?? '') + 1).filter(short);
  fields.location ??= belowIt
    .flatMap(partsOfLine)
    .map((line) => placeIn(line.replace(locationLabel, ''), lang))
    .find(Boolean);
  // An article has places between commas, too, and no firm.
  if (!fields.employer) return;
  const towns = (lines: readonly string[]) => lines.flatMap(partsOfLine).filter(isTown);
  fields.location ??=
    towns(near)[0] ??
    towns(below.slice(0, linesSoon)).find((line) =>
      `${fields.title} ${text}`.includes(line.split(',')[0] ?? line),
    );
}

/** The name right below a title, where the job in short follows: a sum on a line of its own, or a kind of contract. */
function belowTitle(above: readonly string[], { title, location }: Draft): string | undefined {
  const at = above.lastIndexOf(title ?? '');
  const name = onlyName(above[at + 1] ?? '');
  if (at < 0 || name === location || !isName(name, []) || isTown(name)) return undefined;
  if (fieldOf.has(name.toLowerCase())) return undefined;
  const inShort = above.slice(at + 2, at + 2 + linesSoon);
  return inShort.some((line) => line.length <= longestSum && (isBadge(line) || findPay(line) !== undefined))
    ? name
    : undefined;
}
const longestSum = 40;

const linesNear = 30;
const linesSoon = 8;
/** On a card these may end what a firm does. */
const limited = /\b(?:ltd|limited)\.?$/i;

/** "Blue Pot cooks for schools …" tells of Blue Pot, and of Blue Pot Foods, Inc. */
function isToldOf(text: string, line: string): boolean {
  const words = line.split(/[\s,]+/);
  const begun = words.slice(0, isFirm(line) ? 2 : words.length).join(' ');
  return (
    (words.length > 1 && begun.length >= shortestName && text.startsWith(`${begun} `)) ||
    text.startsWith(`${line},`)
  );
}

const shortestName = 6;
