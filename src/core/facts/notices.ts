import type { Denial } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { codeAt } from '../text/code-units.ts';

/** A notice is looked at no farther than this on each side of its words, in code units. */
const farthest = 400;
const mostItems = 10;
const mostNotices = 40;
const line = 0x0a;
const fullStop = 0x2e;
const ends = new Set([...'!?。！？।॥။។؟።'].map((sign) => sign.charCodeAt(0)));
const spaces = /\s/;
/** "1、", "2.", "(3)", "- ": how the lines of a list begin. */
const item = /^\s*(?:[-•·*●○▪]|\d{1,2}\s?[.)、．:]|\(\d{1,2}\)|[a-z][.)]\s|[一二三四五六七八九十]、)/;

/** So much of a text must stand on other lines for a notice to be all that is said on its own. */
const leastBeside = 80;

/**
 * What notices say of others and not of this offer: boards set beside each offer what to report, and "if an employer keeps your passport, tell us" is no sign of
 * one that does. Each reaches over its line, where the offer stands on others, or else its sentence; and where a list follows, over that.
 */
export function readNotices(folded: string, cues: readonly Span[]): Denial[] {
  return cues.slice(0, mostNotices).map((cue) => {
    const ofLine = { start: startOf(folded, cue.start, isLine), end: endOf(folded, cue.end, isLine) };
    const isApart = folded.length - (ofLine.end - ofLine.start) >= leastBeside;
    const { start, end } = isApart
      ? ofLine
      : { start: startOf(folded, cue.start, isEnd), end: endOf(folded, cue.end, isEnd) };
    return {
      cue: { start: cue.start, end: cue.end },
      scope: { start, end: listEnd(folded, end) },
      isNotice: true,
    };
  });
}

/** So many ideas of a warning make one of a line. */
const enough = 2;

/** The lines of a text that warn, where the offer stands on others: what they say is no sign of it, either. `ideas` are those of warnings and accounts, each with its places. */
export function readWarningLines(folded: string, ideas: readonly (readonly Span[])[]): Denial[] {
  const cues = new Map<number, Span[]>();
  for (const places of ideas.slice(0, mostNotices)) {
    const [cue] = places;
    if (!cue) continue;
    const start = startOf(folded, cue.start, isLine);
    cues.set(start, [...(cues.get(start) ?? []), cue]);
  }
  return [...cues].flatMap(([start, [cue, ...more]]): Denial[] => {
    if (!cue || more.length + 1 < enough) return [];
    const end = endOf(folded, cue.end, isLine);
    if (folded.length - (end - start) < leastBeside) return [];
    return [
      {
        cue: { start: cue.start, end: cue.end },
        scope: { start, end: listEnd(folded, end) },
        isNotice: true,
      },
    ];
  });
}

/** Denials with notices among them, in the order of the text. */
export const withNotices = (denials: readonly Denial[], notices: readonly Denial[]): readonly Denial[] =>
  notices.length === 0
    ? denials
    : [...denials, ...notices].sort((one, other) => one.cue.start - other.cue.start);

/** Whether any of some words stands in a notice. */
export const isInNotice = (parts: readonly Span[], notices: readonly Denial[]): boolean =>
  notices.some(({ scope }) => parts.some(({ start, end }) => start < scope.end && scope.start < end));

type EndsAt = (folded: string, at: number) => boolean;

function startOf(folded: string, from: number, endsAt: EndsAt): number {
  let at = from;
  while (at > 0 && from - at < farthest && !endsAt(folded, at - 1)) at--;
  return at;
}

function endOf(folded: string, from: number, endsAt: EndsAt): number {
  let at = from;
  while (at < folded.length && at - from < farthest && !endsAt(folded, at)) at++;
  return at;
}

const isLine: EndsAt = (folded, at) => codeAt(folded, at) === line;

/** A full stop ends a sentence only before a space: "3.5" does not. */
function isEnd(folded: string, at: number): boolean {
  const unit = codeAt(folded, at);
  if (unit === line || ends.has(unit)) return true;
  return unit === fullStop && (at + 1 >= folded.length || spaces.test(folded.charAt(at + 1)));
}

/** The end of the list that begins on the line behind a sentence; the sentence's own where none does. */
function listEnd(folded: string, from: number): number {
  let end = from;
  for (let count = 0; count < mostItems; count++) {
    const next = folded.indexOf('\n', end);
    if (next < 0 || folded.slice(end, next).trim().length > 1 || !item.test(folded.slice(next + 1, next + 9)))
      return end;
    const last = folded.indexOf('\n', next + 1);
    end = last < 0 ? folded.length : last;
    if (end - from > 2 * farthest) return end;
  }
  return end;
}
