import type { Pack, Rule } from '../../core/model/pack.ts';

/**
 * A pack that says when its rules may be wrong once for each indicator, instead of in each rule of each language. Where the
 * author wrote it with the indicator, that is what readers are told; what stands with the rules is for those who review them.
 */
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
      const ofRules = doubts.get(indicator.id);
      return indicator.falsePositives || !ofRules
        ? indicator
        : { ...indicator, falsePositives: [...ofRules] };
    }),
  };
}
