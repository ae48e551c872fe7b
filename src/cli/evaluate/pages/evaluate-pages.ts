import { writeLine } from '../../lines.ts';
import { nameOf, refOf } from '../../pack/load-pack.ts';
import { loaded } from '../measure.ts';
import { measurePages, pageLines } from './measure-pages.ts';

/** Measures the reading of the saved pages in a folder, with a pack. Answers 1 when a page could not be read. */
export async function evaluatePages(
  folder: string,
  call: { readonly json?: boolean | undefined; readonly pack?: string | undefined },
): Promise<number> {
  const { pack, engines } = loaded(call.pack);
  const table = await measurePages(folder, engines);
  const lines = call.json
    ? [JSON.stringify({ pack: refOf(pack), ...table })]
    : pageLines(table, nameOf(pack));
  for (const line of lines) await writeLine(line);
  return table.unreadable.length === 0 ? 0 : 1;
}
