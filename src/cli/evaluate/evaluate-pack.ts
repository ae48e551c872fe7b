import { writeLine } from '../lines.ts';
import { nameOf, refOf } from '../pack/load-pack.ts';
import { writeOutput } from '../whole-file.ts';
import { chartOf, isChart } from './chart.ts';
import { changeLines } from './compare.ts';
import { type Loaded, loaded, type Measured, measure } from './measure.ts';
import { type Missed, missedLines } from './missed.ts';
import { tableLines } from './tables.ts';

/** What a pack is measured on, and how that is told. */
export interface EvaluateCall {
  readonly json?: boolean | undefined;
  /** A pack's file or folder; without it, the starter pack. */
  readonly pack?: string | undefined;
  readonly compare?: string | undefined;
  readonly chart?: string | undefined;
  readonly yes?: boolean | undefined;
  /** Draws no chart. */
  readonly 'dry-run'?: boolean | undefined;
}

/** Measures a pack on the labelled posts in a folder. Answers 1 when something could not be read. */
export async function evaluatePack(folder: string, call: EvaluateCall): Promise<number> {
  if (call.chart && !/\.svg$/i.test(call.chart))
    throw new Error(`${call.chart}: charts are drawn as .svg. Let the name end so.`);
  const now = loaded(call.pack);
  const old = call.compare === undefined ? undefined : loaded(call.compare);
  const measured = await measure(folder, now, old);
  const name = nameOf(now.pack);
  const lines = call.json
    ? [JSON.stringify(asJson(measured, now, old))]
    : old
      ? [
          `${nameOf(old.pack)} → ${name}: ${measured.changes.length} posts changed`,
          ...changeLines(measured.changes),
        ]
      : [...tableLines(measured.tally, name), ...missedTable(measured.missed)];
  for (const line of lines) await writeLine(line);
  // Last, so that what took long to measure is told whatever becomes of it.
  if (call.chart)
    writeOutput(
      {
        file: call.chart,
        content: chartOf(measured.tally.points(), `${name}: caught against false alarms`),
        what: 'chart',
        isAlike: isChart,
      },
      call,
    );
  return measured.good ? 0 : 1;
}

const asJson = ({ tally, missed, changes }: Measured, now: Loaded, old: Loaded | undefined) => ({
  pack: refOf(now.pack),
  groups: tally.groups(),
  missed,
  ...(old && { compared: refOf(old.pack), changes }),
});

function missedTable(missed: readonly Missed[]): string[] {
  if (missed.length === 0) return [];
  return ['', `Lures that gave no concern (${missed.length}):`, ...missed.flatMap(missedLines)];
}

/** Measures the pack that comes first on the posts in the folder that comes next. */
export async function evaluateWords({
  words: [pack, folder],
  ...call
}: Omit<EvaluateCall, 'pack'> & { readonly words: readonly string[] }): Promise<number> {
  if (!pack || !folder)
    throw new Error(
      'say which pack to measure and where the labelled posts are: FOLDER and DIR. See --help.',
    );
  return evaluatePack(folder, { ...call, pack });
}
