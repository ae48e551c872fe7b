import type { Assessment } from '../../core/model/assessment.ts';
import type { Combination, Condition, Pack } from '../../core/model/pack.ts';
import type { Post } from '../../core/model/post.ts';
import type { Engine } from '../../core/packs/engine.ts';
import { trace } from '../../core/screen/trace.ts';
import { describeCondition } from '../screen/describe-condition.ts';

/** Why a lure gave no concern. */
export interface Missed {
  readonly id: string;
  readonly lang: string;
  readonly label: string;
  /** What kind of text it was taken for, and in which language. */
  readonly kind: string;
  readonly understoodAs: string | undefined;
  /** The signs that were found, too few for a concern. */
  readonly found: readonly string[];
  /** Rules of which one condition was missing, and which. */
  readonly almost: readonly string[];
  /** Combinations of which one group was missing, and which indicators would fill it. */
  readonly bundles: readonly string[];
}

const mostAlmost = 5;

/** Traces a lure that gave no concern, to tell what was missing. */
export async function tellMissed(
  { post, lang, label }: { readonly post: Post; readonly lang: string; readonly label: string },
  { findings }: Assessment,
  pack: Pack,
  engine: Engine,
): Promise<Missed> {
  const traced = (await trace(post, engine)).find((one) => one.pack.id === pack.id);
  const found = [...new Set(findings.map(({ indicator }) => indicator))];
  return {
    id: post.id,
    lang,
    label,
    kind: traced?.facts.kind ?? 'other',
    understoodAs: traced?.facts.lang,
    found,
    almost: (traced?.almost ?? [])
      .slice(0, mostAlmost)
      .map(({ rule, missing, stopped }) => `${rule} (${reasons(missing, stopped)})`),
    bundles: pack.combinations.flatMap((combination) => missingGroup(combination, new Set(found)) ?? []),
  };
}

function reasons(missing: readonly Condition[], stopped: readonly Condition[]): string {
  const lacks = missing.map((condition) => `lacks ${describeCondition(condition)}`);
  return [...lacks, ...stopped.map((condition) => `stopped by ${describeCondition(condition)}`)].join('; ');
}

function missingGroup({ id, groups }: Combination, found: ReadonlySet<string>): string | undefined {
  const missing = groups.filter((group) => !group.some((indicator) => found.has(indicator)));
  const [only] = missing;
  return missing.length === 1 && only ? `${id} (${only.join(' / ')})` : undefined;
}

/** A missed lure in lines of text. */
export function missedLines({
  id,
  lang,
  label,
  kind,
  understoodAs,
  found,
  almost,
  bundles,
}: Missed): string[] {
  const listed = (title: string, items: readonly string[]) =>
    items.length > 0 ? [`    ${title}: ${items.join(', ')}`] : [];
  return [
    `  ${id} (${label}, ${lang}): read as ${kind} in ${understoodAs ?? 'no known language'}`,
    ...listed('signs', found),
    ...listed('almost', almost),
    ...listed('lacks one sign of', bundles),
  ];
}
