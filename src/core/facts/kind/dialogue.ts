import type { Span } from '../../model/span.ts';

/** How far into a line its first colon can follow a speaker and the time. */
const longestTurn = 64;

/** A quick look: whether half of the lines have a colon near their beginning. */
function hasTurns(seen: string): boolean {
  let lines = 0;
  let turns = 0;
  let colon = seen.search(colons);
  for (let from = 0; from < seen.length && colon >= 0; lines++) {
    const end = seen.indexOf('\n', from);
    const next = end < 0 ? seen.length : end;
    if (colon < from) colon = nextColon(seen, from);
    if (colon >= from && colon < next && colon - from < longestTurn) turns++;
    from = next + 1;
  }
  return turns >= fewestTurns && turns * 2 >= lines;
}

/** Ethiopic has two of its own. */
const colons = /[:：፡፦]/;
const nextColon = (seen: string, from: number): number => {
  const found = seen.slice(from).search(colons);
  return found < 0 ? -1 : from + found;
};

/** "[14/05, 20:02] Mei:", "Mei, 20:02:", "Mei:" – who speaks, at the beginning of a line. */
const turnPattern = /^(?:[[(]?\d[\d/.,: apm-]{2,24}[\])]?[ ,-]{0,3})?([^\n:：፡፦[\]]{1,30})[:：፡፦]/gmu;
const fewestTurns = 3;
/** Nobody looks further for the shape of a text. */
const looked = 20_000;

/**
 * Whether a folded text is a written-down conversation: half of its lines begin with names of speakers, who
 * speak more than once. Labels as `isLabel` knows them ("salary:") are no speakers.
 */
export function isDialogue(folded: string, isLabel: (span: Span) => boolean): boolean {
  const seen = folded.slice(0, looked);
  if (!hasTurns(seen)) return false;
  const turns = [...seen.matchAll(turnPattern)].flatMap(({ 0: whole, 1: speaker = '', index }) => {
    const end = index + whole.length - 1;
    return isLabel({ start: end - speaker.length, end }) ? [] : [speaker.trim()];
  });
  const speakers = new Set(turns);
  const lines = seen.split('\n').filter((line) => line.trim() !== '').length;
  return (
    turns.length >= fewestTurns &&
    speakers.size >= 2 &&
    speakers.size * 2 <= turns.length + 1 &&
    turns.length * 2 >= lines
  );
}
