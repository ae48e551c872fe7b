import type { Indicator, Pack, Translation } from '../model/pack.ts';

/** A pack that tells of its findings in another language. What the translation leaves out stays as the pack tells it itself. */
export function translated(pack: Pack, translation: Translation | undefined): Pack {
  if (!translation) return pack;
  const { indicators, combinations, tips } = translation;
  const own = <Value>(all: Readonly<Record<string, Value>>, id: string) =>
    Object.hasOwn(all, id) ? all[id] : undefined;
  return {
    ...pack,
    indicators: pack.indicators.map((one): Indicator => ({ ...one, ...own(indicators, one.id) })),
    combinations: pack.combinations.map((one) => ({
      ...one,
      message: own(combinations, one.id) ?? one.message,
    })),
    tips: pack.tips.map((one) => ({ ...one, text: own(tips, one.id) ?? one.text })),
  };
}
