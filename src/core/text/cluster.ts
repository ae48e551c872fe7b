import { codeAt } from './code-units.ts';
import { kindOf, unitKinds } from './unit-kinds.ts';

const joiner = 0x200d;

/**
 * The end of the character that begins at `from`, with its marks, jamo and joined emoji: what a reader
 * sees as one (UAX #29, extended grapheme clusters), so that quotes never cut it.
 */
export function clusterEnd(original: string, from: number): number {
  let end = baseEnd(original, from);
  while (end < original.length) {
    const next = extended(original, from, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The first character, and what makes one with it: the second half of a flag, the jamo of a syllable, Thai AM's second half, what a letter before is written on. */
function baseEnd(original: string, from: number): number {
  const end = from + sizeAt(original, from);
  if (isPrepended(original, from) && end < original.length && !endsCluster.test(original.slice(end, end + 2)))
    return baseEnd(original, end);
  if (isFlagHalf(original, from) && isFlagHalf(original, end)) return end + 2;
  const kind = jamoKind(codeAt(original, from));
  return kind === undefined ? end : syllableEnd(original, from, kind);
}

const sizeAt = (original: string, at: number) => ((original.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function isFlagHalf(original: string, at: number): boolean {
  const code = original.codePointAt(at) ?? 0;
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

/**
 * Letters that are written on the one after them, as the Malayalam dot reph (UAX #29, GB9b: Consonant_Preceding_Repha and
 * Consonant_Prefixed of Unicode 16, for which patterns have no property).
 */
const prepended: readonly (readonly [first: number, last: number])[] = [
  [0x0d4e, 0x0d4e],
  [0x111c2, 0x111c3],
  [0x113d1, 0x113d1],
  [0x1193f, 0x1193f],
  [0x11941, 0x11941],
  [0x11a3a, 0x11a3a],
  [0x11a84, 0x11a89],
  [0x11d46, 0x11d46],
  [0x11f02, 0x11f02],
];
/** Nothing is written on an end of line or an invisible sign (GB4, GB5). */
const endsCluster = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function isPrepended(original: string, at: number): boolean {
  const code = original.codePointAt(at) ?? 0;
  return code >= 0x0d4e && prepended.some(([first, last]) => code >= first && code <= last);
}

type Jamo = 'lead' | 'vowel' | 'tail' | 'open' | 'closed';

const jamoRanges: readonly (readonly [first: number, last: number, kind: Jamo])[] = [
  [0x1100, 0x115f, 'lead'],
  [0x1160, 0x11a7, 'vowel'],
  [0x11a8, 0x11ff, 'tail'],
  [0xa960, 0xa97c, 'lead'],
  [0xac00, 0xd7a3, 'closed'],
  [0xd7b0, 0xd7c6, 'vowel'],
  [0xd7cb, 0xd7fb, 'tail'],
];
const firstSyllable = 0xac00;
const tails = 28;

function jamoKind(unit: number): Jamo | undefined {
  const kind = jamoRanges.find(([first, last]) => unit >= first && unit <= last)?.[2];
  return kind === 'closed' && (unit - firstSyllable) % tails === 0 ? 'open' : kind;
}

/** Which jamo may follow which in one syllable (UAX #29, GB6 to GB8). */
const following: Readonly<Record<Jamo, readonly Jamo[]>> = {
  lead: ['lead', 'vowel', 'open', 'closed'],
  open: ['vowel', 'tail'],
  vowel: ['vowel', 'tail'],
  closed: ['tail'],
  tail: ['tail'],
};

function syllableEnd(original: string, from: number, first: Jamo): number {
  let end = from + 1;
  for (let kind = first; end < original.length; end++) {
    const next = jamoKind(codeAt(original, end));
    if (next === undefined || !following[kind].includes(next)) break;
    kind = next;
  }
  return end;
}

/** Where a cluster ends that goes on at `end`; `end` itself when it does not go on. */
function extended(original: string, from: number, end: number): number {
  const unit = codeAt(original, end);
  const kind = kindOf(unit);
  if (kind === unitKinds.consonant) return isLinked(original, from, end) ? end + 1 : end;
  if (kind >= unitKinds.quietMark && kind <= unitKinds.hiddenMark) return end + 1;
  if (kind === unitKinds.ignorable) return pastIgnorables(original, from, end);
  if (kind === unitKinds.other) return end + rareExtender(original, end);
  // Thai and Lao AM in two parts.
  const am =
    (unit === 0xe32 || unit === 0xeb2) && amBefore.test(original.slice(Math.max(from, end - 2), end));
  return am ? end + 1 : end;
}

const amBefore = /[\u0e4d\u0ecd]/;

/** Whether a virama stands among the marks before a consonant. */
function isLinked(original: string, from: number, at: number): boolean {
  for (let before = at - 1; before > from; before--) {
    const kind = kindOf(codeAt(original, before));
    if (kind === unitKinds.linker) return true;
    if (kind < unitKinds.quietMark || kind > unitKinds.ignorable) return false;
  }
  return false;
}

/** Marks beyond the first 65,536 characters, skin tones and the tags of flags, written as two code units. */
function rareExtender(original: string, at: number): number {
  const code = original.codePointAt(at) ?? 0;
  if (code <= 0xffff) return 0;
  return /^(?:\p{M}|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}])/u.test(original.slice(at, at + 2)) ? 2 : 0;
}

/** Invisible signs belong to a cluster when it goes on after them: by a mark, or a joiner by the next emoji. */
function pastIgnorables(original: string, from: number, end: number): number {
  let next = end;
  while (next < original.length && kindOf(codeAt(original, next)) === unitKinds.ignorable) next++;
  const kind = next < original.length ? kindOf(codeAt(original, next)) : unitKinds.undecided;
  if (kind >= unitKinds.quietMark && kind <= unitKinds.hiddenMark) return next + 1;
  if (kind === unitKinds.consonant) return isLinked(original, from, next) ? next + 1 : end;
  if (kind === unitKinds.other && rareExtender(original, next) > 0) return next + 2;
  const joins =
    codeAt(original, next - 1) === joiner && isPicture(original, from) && isPicture(original, next);
  return joins ? next + sizeAt(original, next) : end;
}

const isPicture = (original: string, at: number) =>
  /^\p{Extended_Pictographic}/u.test(original.slice(at, at + 2));
