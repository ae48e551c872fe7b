import { clusterEnd } from './cluster.ts';
import { codeAt } from './code-units.ts';
import { hints } from './disguises/hints.ts';
import { classOf, digit, latin } from './disguises/letter-classes.ts';
import type { Undone } from './fold-any.ts';
import { bulletCode } from './fold-character.ts';
import { foldCharacters } from './fold-characters.ts';
import { withSeparateHyphens } from './hyphens.ts';
import { isBeyond, lookAtEnd, lookOn, newLook, plainKindOf, plainKinds } from './plain-look.ts';

/**
 * Folds a text of which most is ASCII and whose letters all are, in a fraction of the time that folding takes
 * character by character, and to the same; undefined for every other text, and when words are pulled apart.
 */
export function foldPlain(original: string): Undone | undefined {
  const look = newLook();
  let text = '';
  let from = 0;
  for (let at = lookOn(look, original, 0); at < original.length; at = lookOn(look, original, from)) {
    const spaced = at > 0 && plainKindOf(codeAt(original, at - 1)) === plainKinds.white;
    const start = spaced ? at - 1 : at;
    const end = stretchEnd(original, at);
    const stretch = end > at ? foldStretch(original.slice(start, end)) : undefined;
    if (!stretch || look.apart) return undefined;
    text += original.slice(from, start);
    look.shift = text.length;
    lookOn(look, stretch.signs, spaced ? 1 : 0);
    text += stretch.folded;
    look.shift = text.length - end;
    from = end;
  }
  lookAtEnd(look, original.length);
  if (look.apart) return undefined;
  text = withSeparateHyphens((text + original.slice(from)).toLowerCase());
  const found = look.doubtful.some((at) => isHint(text, at));
  return found ? { text, found: hints.doubtful, doubtful: look.doubtful } : { text, found: 0, doubtful: [] };
}

/** Where the next plain character stands; -1 when a letter that is not plain comes first. */
function stretchEnd(original: string, from: number): number {
  for (let at = from; at < original.length; at++) {
    const kind = plainKindOf(codeAt(original, at));
    if (kind === plainKinds.beyond) return -1;
    if (kind < plainKinds.white) return at;
  }
  return original.length;
}

/** A stretch between plain characters. */
interface Stretch {
  readonly folded: string;
  /** The same with one sign of ASCII for all that is no letter, digit or dollar: what the look looks at. */
  readonly signs: string;
}

const stretches = new Map<string, Stretch | undefined>();
const stretchesKept = 5_000;
/** A slice that is longer keeps the whole text in memory. */
const longestKept = 12;

function foldStretch(stretch: string): Stretch | undefined {
  const known = stretches.get(stretch);
  if (known) return known;
  const folded = foldAlone(stretch);
  if (folded && stretch.length <= longestKept && stretches.size < stretchesKept)
    stretches.set(stretch, folded);
  return folded;
}

const someLetter = 'x';

/** Undefined when it makes one with the character before it, or has letters beyond ASCII. */
function foldAlone(stretch: string): Stretch | undefined {
  if (clusterEnd(someLetter + stretch, 0) > 1) return undefined;
  const { codes, length } = foldCharacters(stretch, false);
  let folded = '';
  let signs = '';
  for (let at = 0; at < length; at++) {
    const code = codes[at] as number;
    if (isBeyond(code)) return undefined;
    const character = String.fromCharCode(code < 0x0a ? 0x20 : code === bulletCode ? 0x0a : code);
    folded += character;
    signs += plainKindOf(code) < plainKinds.sign ? character : '#';
  }
  return { folded, signs };
}

/** Whether a doubtful letter is one after all, and not only the unit of a number: "t3legram", "$alary", but not "30kg". */
function isHint(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && classOf(codeAt(text, before)) === digit) before--;
  if (before < at - 1) return before >= 0 && classOf(codeAt(text, before)) === latin;
  return true;
}
