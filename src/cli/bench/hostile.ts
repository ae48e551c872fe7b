import { compile } from '../../core/packs/compile.ts';
import { readPack } from '../../core/packs/read-pack.ts';
import { screen } from '../../core/screen/screen.ts';
import type { Attack } from './attack.ts';
import { attacksOnMatching } from './attacks-on-matching.ts';
import { attacksOnRules } from './attacks-on-rules.ts';
import { timeOnce } from './measure.ts';

/** What one attack cost: in milliseconds to compile and to screen a post of 100 kB, in MB of memory. */
interface Cost {
  readonly attack: string;
  readonly compile: number;
  readonly memory: number;
  readonly screen: number;
}

/** What the worst attack of each kind costs, and which it is. */
export async function worstCosts(
  memory: () => number,
): Promise<Record<'compile' | 'memory' | 'screen', { readonly attack: string; readonly value: number }>> {
  const costs = await allCosts(memory);
  const worst = (of: 'compile' | 'memory' | 'screen') =>
    costs
      .map((cost) => ({ attack: cost.attack, value: cost[of] }))
      .reduce((most, cost) => (cost.value > most.value ? cost : most));
  return { compile: worst('compile'), memory: worst('memory'), screen: worst('screen') };
}

async function allCosts(memory: () => number): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const attack of [...attacksOnMatching(), ...attacksOnRules()]) {
    const cost = await costOf(attack, memory);
    if (cost) costs.push(cost);
  }
  return costs;
}

/** Undefined when the pack is refused. */
async function costOf({ name, pack, text }: Attack, memory: () => number): Promise<Cost | undefined> {
  const read = readPack(JSON.stringify(pack));
  if (!read.ok) return undefined;
  const compiling = await timeOnce(() => compile([read.value]));
  const before = memory();
  const engine = compile([read.value]);
  const after = memory();
  const post = { id: 'attack', text, foundBy: 'given' } as const;
  return {
    attack: name,
    compile: compiling,
    memory: (after - before) / 1e6,
    screen: await timeOnce(() => screen(post, engine), 8),
  };
}
