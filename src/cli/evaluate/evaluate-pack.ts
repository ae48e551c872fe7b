import { writeFileSync } from 'node:fs';
import type { Pack } from '../../core/model/pack.ts';
import { writeLine } from '../lines.ts';
import { starterFolder } from '../starter.ts';
import { chartOf } from './chart.ts';
import { changeLines } from './compare.ts';
import { type Loaded, load, type Measured, measure } from './measure.ts';
import { type Missed, missedLines } from './missed.ts';
import { measurePages, pageLines } from './pages/measure-pages.ts';
import { tableLines } from './tables.ts';

/** What a pack is measured on, and how that is told. */
export interface EvaluateCall {
  readonly json?: boolean | undefined;
  /** A folder of saved pages, instead of posts. */
  readonly pages?: string | undefined;
  /** A pack's file or folder; without it, the starter pack. */
  readonly pack?: string | undefined;
  readonly compare?: string | undefined;
  readonly chart?: string | undefined;
}

/** Measures a pack on the labelled posts in a folder. Answers 1 when something could not be read. */
export async function evaluatePack(folder: string, call: EvaluateCall): Promise<number> {
  const now = load(call.pack ?? starterFolder);
  if (call.pages !== undefined) return evaluatePages(call.pages, now, call.json === true);
  if (folder === '') throw new Error('something to work on is missing. See --help.');
  const old = call.compare === undefined ? undefined : load(call.compare);
  const measured = await measure(folder, now, old);
  const name = nameOf(now.pack);
  if (call.chart)
    writeFileSync(call.chart, chartOf(measured.tally.points(), `${name}: caught against false alarms`));
  const lines = call.json
    ? [JSON.stringify(asJson(measured, now, old))]
    : old
      ? [
          `${nameOf(old.pack)} → ${name}: ${measured.changes.length} posts changed`,
          ...changeLines(measured.changes),
        ]
      : [...tableLines(measured.tally, name), ...missedTable(measured.missed)];
  for (const line of lines) await writeLine(line);
  return measured.good ? 0 : 1;
}

async function evaluatePages(folder: string, { pack, engines }: Loaded, json: boolean): Promise<number> {
  const table = await measurePages(folder, engines);
  for (const line of json
    ? [JSON.stringify({ pack: refOf(pack), ...table })]
    : pageLines(table, nameOf(pack)))
    await writeLine(line);
  return table.unreadable.length === 0 ? 0 : 1;
}

const asJson = ({ tally, missed, changes }: Measured, now: Loaded, old: Loaded | undefined) => ({
  pack: refOf(now.pack),
  groups: tally.groups(),
  missed,
  ...(old && { compared: refOf(old.pack), changes }),
});

const refOf = ({ id, version }: Pack) => ({ id, version });
const nameOf = ({ id, version }: Pack) => `${id} ${version}`;

function missedTable(missed: readonly Missed[]): string[] {
  if (missed.length === 0) return [];
  return ['', `Lures that gave no concern (${missed.length}):`, ...missed.flatMap(missedLines)];
}
