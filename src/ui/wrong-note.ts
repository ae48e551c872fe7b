import type { Explanation } from '../core/model/explanation.ts';

/** What a reader may find wrong with an explanation. */
export const wrongs = ['alarm', 'sign', 'missed'] as const;
export type Wrong = (typeof wrongs)[number];

/**
 * A note for the people who write the rules, as the text of a file: what the reader says, the signs with the words that
 * were quoted, and the versions of the packs. No address, no name, none of the post's other words.
 */
export function wrongNote(explanation: Explanation, wrong: Wrong, note: string): string {
  const { concern, reasons, combinations } = explanation;
  const packs = new Map(reasons.map(({ pack }) => [`${pack.id} ${pack.version}`, pack]));
  const content = {
    kind: 'second-look-note',
    version: 1,
    wrong,
    note: note.trim(),
    concern,
    signs: reasons.map(({ rule, evidence, pack }) => ({
      rule,
      pack: pack.id,
      words: [...new Set(evidence.map(({ quote }) => quote))],
    })),
    combinations: combinations.length,
    packs: [...packs.values()],
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
