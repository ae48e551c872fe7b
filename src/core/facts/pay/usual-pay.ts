import type { PayFact, PlaceFact } from '../../model/fact.ts';
import type { PayTable } from '../../model/pay-table.ts';

/**
 * The usual entry pay to compare a text's sums with, in US dollars a month: the lowest figure among the
 * countries of `places`, and there that of the kinds of work that the text names, where they pay more.
 * Undefined when the table has none for them.
 */
export function usualPay(
  places: readonly PlaceFact[],
  works: readonly string[],
  { benchmarks }: PayTable,
): number | undefined {
  const figures = [...new Set(places.map(({ country }) => country))].flatMap((country) => {
    const known = Object.hasOwn(benchmarks, country) ? benchmarks[country] : undefined;
    if (!known) return [];
    const { works: ofWorks = {} } = known;
    const named = works.flatMap((work) =>
      Object.hasOwn(ofWorks, work) ? (ofWorks[work]?.usdMonth ?? []) : [],
    );
    return [Math.max(known.usdMonth, ...named)];
  });
  return figures.length > 0 ? Math.min(...figures) : undefined;
}

/** The same sums with how many times the usual pay they are. */
export function compared(pay: readonly PayFact[], usual: number | undefined): readonly PayFact[] {
  if (usual === undefined) return pay;
  return pay.map((fact) =>
    fact.usdMonth === undefined ? fact : { ...fact, timesUsual: fact.usdMonth / usual },
  );
}

/** The places where the work may be: those that the text says it is in, or else all that it names but denies or calls home. */
export function workplaces(places: readonly PlaceFact[]): readonly PlaceFact[] {
  const open = places.filter(({ denied, role }) => !denied && role !== 'home');
  const said = open.filter(({ role }) => role === 'workplace');
  return said.length > 0 ? said : open;
}
