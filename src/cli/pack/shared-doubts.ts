import type { Pack, Rule } from '../../core/model/pack.ts';

/** A pack that says when its rules may be wrong once for each indicator, instead of in each rule of each language. */
export function withSharedDoubts(pack: Pack): Pack {
  const doubts = new Map<string, Set<string>>();
  for (const { indicator, falsePositives = [] } of pack.rules) {
    const known = doubts.get(indicator) ?? new Set();
    for (const doubt of falsePositives) known.add(doubt);
    doubts.set(indicator, known);
  }
  return {
    ...pack,
    rules: pack.rules.map(({ falsePositives: _, ...rule }): Rule => rule),
    indicators: pack.indicators.map((indicator) => {
      const own = new Set([...(indicator.falsePositives ?? []), ...(doubts.get(indicator.id) ?? [])]);
      return own.size > 0 ? { ...indicator, falsePositives: [...own] } : indicator;
    }),
  };
}
