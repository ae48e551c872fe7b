import { isWorrying } from '../../core/model/assessment.ts';
import { type Change, changeLines } from '../evaluate/compare.ts';
import { compareOn, withEngines } from '../evaluate/measure.ts';
import { writeLine } from '../lines.ts';
import { loadPack, nameOf, refOf } from '../pack/load-pack.ts';
import { diffPacks } from './diff-packs.ts';
import { diffLines } from './tell-diff.ts';

/** Which packs are compared, and on which labelled posts. */
export interface DiffCall {
  readonly words: readonly string[];
  readonly posts?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Tells what changed from one pack to another. Answers 0 whatever that is; 1 when a post could not be read. */
export async function diff({ words: [older, newer], posts, json }: DiffCall): Promise<number> {
  if (!older || !newer) throw new Error('say which packs to compare: OLD and NEW. See --help.');
  const [old, now] = [loadPack(older), loadPack(newer)];
  const found = diffPacks(old, now);
  const compared =
    posts === undefined ? undefined : await compareOn(posts, withEngines(old), withEngines(now));
  const lines = json
    ? [
        JSON.stringify({
          old: refOf(old),
          new: refOf(now),
          ...found,
          ...(compared && { posts: compared.changes }),
        }),
      ]
    : [
        `${nameOf(old)} → ${nameOf(now)}`,
        ...diffLines(found),
        ...(compared ? postLines(compared.changes) : []),
      ];
  for (const line of lines) await writeLine(line);
  return compared?.good === false ? 1 : 0;
}

function postLines(changes: readonly Change[]): string[] {
  const gained = changes.filter(({ before, after }) => !isWorrying(before) && isWorrying(after));
  const lost = changes.filter(({ before, after }) => isWorrying(before) && !isWorrying(after));
  return [
    `Posts: ${gained.length} gained a concern, ${lost.length} lost theirs, ${changes.length - gained.length - lost.length} changed otherwise`,
    ...changeLines(changes),
  ];
}
