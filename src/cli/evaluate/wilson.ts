/** A share and its uncertainty, each from 0 to 1. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** z for 95 %. */
const z = 1.959964;

/** The 95 % score interval of a proportion (Wilson 1927). With nothing counted it runs from 0 to 1. */
export function wilson(count: number, total: number): Interval {
  if (total === 0) return { share: 0, low: 0, high: 1 };
  const share = count / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return { share, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
