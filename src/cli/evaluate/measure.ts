import type { Assessment } from '../../core/model/assessment.ts';
import { isWorrying } from '../../core/model/assessment.ts';
import type { Pack } from '../../core/model/pack.ts';
import type { Engines } from '../../core/screen/engines.ts';
import { detectLanguage } from '../detect-language.ts';
import { reasonOf } from '../run-command.ts';
import { enginesFor, packAt } from '../starter.ts';
import { type Change, changeOf } from './compare.ts';
import { type LabelledPost, labelledPosts, type Unreadable } from './labelled-posts.ts';
import { sideOf } from './labels.ts';
import { type Missed, tellMissed } from './missed.ts';
import { Tally } from './tally.ts';

/** A pack that posts can be screened with. */
export interface Loaded {
  readonly pack: Pack;
  readonly engines: Engines;
}

/** A pack's file or its source folder, or the starter pack, with its engines. Throws a sentence when it cannot be read. */
export const loaded = (path: string | undefined): Loaded => withEngines(packAt(path));

/** A pack with its engines. */
export const withEngines = (pack: Pack): Loaded => ({ pack, engines: enginesFor(pack) });

/** What was made of all posts. */
export interface Measured {
  readonly tally: Tally;
  readonly missed: readonly Missed[];
  readonly changes: readonly Change[];
  /** False when something could not be read, which was told on standard error. */
  readonly good: boolean;
}

/** Screens a folder's labelled posts with a pack, and with an old one to compare it with. */
export async function measure(folder: string, now: Loaded, old: Loaded | undefined): Promise<Measured> {
  const tally = new Tally();
  const missed: Missed[] = [];
  const changes: Change[] = [];
  const good = await screened(folder, now, async (labelled, assessment) => {
    tally.add(keyOf(labelled), assessment);
    if (sideOf(labelled.label) === 'lure' && !isWorrying(assessment.concern))
      missed.push(
        await tellMissed(labelled, assessment, now.pack, await now.engines.engineFor(labelled.post)),
      );
    const change = old && (await changeFrom(old, labelled, assessment));
    if (change) changes.push(change);
  });
  return { tally, missed, changes, good };
}

/** What changes for a folder's labelled posts from one pack to another. */
export async function compareOn(
  folder: string,
  old: Loaded,
  now: Loaded,
): Promise<Pick<Measured, 'changes' | 'good'>> {
  const changes: Change[] = [];
  const good = await screened(folder, now, async (labelled, assessment) => {
    const change = await changeFrom(old, labelled, assessment);
    if (change) changes.push(change);
  });
  return { changes, good };
}

/** Screens every post that can be read. False when one could not be. */
async function screened(
  folder: string,
  now: Loaded,
  take: (labelled: LabelledPost, assessment: Assessment) => Promise<void>,
): Promise<boolean> {
  let good = true;
  const complain = ({ file, problem }: Unreadable): void => {
    good = false;
    process.stderr.write(`${file}: ${problem}\n`);
  };
  for await (const labelled of labelledPosts(folder, complain)) {
    try {
      await take(labelled, await assessmentOf(labelled, now));
    } catch (problem) {
      complain({ file: labelled.post.id, problem: reasonOf(problem) });
    }
  }
  return good;
}

const assessmentOf = ({ post }: LabelledPost, { engines }: Loaded): Promise<Assessment> =>
  engines.screen(post, { detectLanguage });

const changeFrom = async (
  old: Loaded,
  labelled: LabelledPost,
  assessment: Assessment,
): Promise<Change | undefined> =>
  changeOf({ ...keyOf(labelled), id: labelled.post.id }, await assessmentOf(labelled, old), assessment);

const keyOf = ({ corpus, lang, label, difficulty }: LabelledPost) => ({
  corpus,
  lang,
  label: difficulty ? `${label} (${difficulty})` : label,
});
