import type { Span } from '../../model/span.ts';

/** "[14/05, 20:02] Mei:", "Mei, 20:02:", "Mei:" – who speaks, at the beginning of a line. */
const turnPattern = /^(?:[[(]?\d[\d/.,: apm-]{2,24}[\])]?[ ,-]{0,3})?([^\n:：[\]]{1,30})[:：]/gmu;
const fewestTurns = 3;
/** Nobody looks further for the shape of a text. */
const looked = 20_000;

/**
 * Whether a folded text is a written-down conversation: half of its lines begin with names of speakers, who
 * speak more than once. Labels as `isLabel` knows them ("salary:") are no speakers.
 */
export function isDialogue(folded: string, isLabel: (span: Span) => boolean): boolean {
  const seen = folded.slice(0, looked);
  if (!/[:：]/.test(seen)) return false;
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
