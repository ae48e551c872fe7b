import { countUntil } from '../match/count-until.ts';
import type { Matches } from '../match/phrases.ts';
import type { Denial } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { codeAt, isUnspaced, isWordUnit } from '../text/code-units.ts';

const mostWords = 6;
/** Behind its words a denial follows closely: "placement fee: none". */
const mostWordsBefore = 4;
const clauseEnds = new Set([...'.,;:!?\n|+•。，；：！？、()।॥၊။។،؛۔፣።'].map((sign) => sign.charCodeAt(0)));

/**
 * What each word of denial denies: the rest of its clause, at most six words on, or of `after` what stands
 * before it in its clause, at most four words back and not past another of them. In the order of the text.
 */
export function readDenials(folded: string, cues: readonly Span[], after: readonly Span[] = []): Denial[] {
  const forwards = cues.map((cue) => ({ cue, scope: { start: cue.start, end: clauseEnd(folded, cue.end) } }));
  if (after.length === 0) return forwards;
  const ends = after.map(({ end }) => end).sort((a, b) => a - b);
  const backwards = after.map((cue) => {
    const other = ends[countUntil(ends, (end) => end <= cue.start) - 1];
    const start = Math.min(cue.start, other === undefined ? 0 : behindEnding(folded, other));
    return { cue, scope: { start: Math.max(start, clauseStart(folded, cue.start)), end: cue.end } };
  });
  return [...forwards, ...backwards].sort((a, b) => a.cue.start - b.cue.start);
}

function clauseEnd(folded: string, from: number): number {
  let words = 0;
  for (let at = from; at < folded.length; at++) {
    const unit = codeAt(folded, at);
    if (endsClause(unit) || startsContrast(folded, at) || isDash(folded, at)) return at;
    if (isUnspaced(unit)) words += 0.5;
    else if (isWordUnit(unit) && !isWordUnit(codeAt(folded, at - 1))) words++;
    if (words > mostWords) return at;
  }
  return folded.length;
}

function clauseStart(folded: string, to: number): number {
  let words = 0;
  for (let at = to - 1; at >= 0; at--) {
    const unit = codeAt(folded, at);
    // "Placement fee: none" is one clause.
    if (endsClause(unit) && !(unit === colon && at >= to - 2)) return at + 1;
    if (isUnspaced(unit)) words += 0.5;
    else if (isWordUnit(unit) && (at === 0 || !isWordUnit(codeAt(folded, at - 1)))) words++;
    if (words > mostWordsBefore) return at + 1;
  }
  return 0;
}

const longestEnding = 4;

/** Behind the ending of a denial: 고 of 없고. Where nothing parts words, behind the denial itself. */
function behindEnding(folded: string, end: number): number {
  const space = folded.slice(end, end + longestEnding + 1).search(/\s/u);
  return space < 0 ? end : end + space;
}

const colon = 0x3a;
const endsClause = (unit: number) => clauseEnds.has(unit) || isPicture(unit);

/** Symbols and the first halves of emoji: posts use them as bullets. */
const isPicture = (unit: number) => (unit >= 0x2190 && unit <= 0x2bff) || (unit >= 0xd83c && unit <= 0xd83e);

/** "No fee – free ticket": a dash between spaces, which folding writes as a hyphen. */
const isDash = (folded: string, at: number) => folded.startsWith(' - ', at);

/** "No fee but we keep your passport": what follows "but" is said to be so. */
const startsContrast = (folded: string, at: number) => folded.startsWith(' but ', at);

/** A cue that is part of a phrase denies nothing beside it: in "no experience, free ticket" the ticket is free. */
export function narrowDenials(denials: readonly Denial[], matches: Matches): Denial[] {
  if (denials.length === 0) return [];
  const starts = denials.map(({ scope }) => scope.start);
  const ends = denials.map(({ scope }) => scope.end);
  for (const found of matches.values()) {
    for (const { parts, start, end } of found) {
      for (const part of parts) {
        let at = countUntil(denials, ({ cue }) => cue.start < part.start);
        for (; (denials[at]?.cue.end ?? Infinity) <= part.end; at++) {
          starts[at] = Math.max(starts[at] as number, start);
          ends[at] = Math.min(ends[at] as number, end);
        }
      }
    }
  }
  return denials.map(({ cue }, at) => ({
    cue,
    scope: { start: starts[at] as number, end: ends[at] as number },
  }));
}

/**
 * True when words are denied by a cue outside of them: in "we never keep your passport" the words
 * "keep your passport" are, while in "no visa needed" the phrase holds its own "no".
 */
export function isDenied(parts: readonly Span[], denials: readonly Denial[]): boolean {
  if (denials.length === 0) return false;
  const end = parts[parts.length - 1]?.end ?? 0;
  // Denials are in the order of the text, and only the last few before the words and the first few behind them can reach them.
  const first = countUntil(denials, ({ cue }) => cue.start < end);
  const last = Math.min(denials.length, first + looksOn);
  for (let at = Math.max(0, first - looksBack); at < last; at++)
    if (denies(denials[at] as Denial, parts)) return true;
  return false;
}

/** Whether a denial reaches a part, and its cue is none of them. */
function denies({ cue, scope }: Denial, parts: readonly Span[]): boolean {
  let reached = false;
  for (const { start, end } of parts) {
    if (start <= cue.start && cue.end <= end) return false;
    if (start < scope.end && scope.start < end) reached = true;
  }
  return reached;
}

const looksBack = 16;
const looksOn = 4;
