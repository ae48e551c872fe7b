import type { Pack } from '../../core/model/pack.ts';
import { compareItems, type ItemChanges, isSame } from './compare-items.ts';

/** What changed from one pack to another. */
export interface PackDiff {
  readonly rules: ItemChanges;
  readonly indicators: ItemChanges;
  readonly combinations: ItemChanges;
  /** What else is not the same: members of the pack's file, and of cues and places which. */
  readonly others: readonly string[];
}

/** Compares two packs: their rules, signs and bundles one by one, and whether the rest is the same. */
export function diffPacks(old: Pack, now: Pack): PackDiff {
  return {
    rules: compareItems(old.rules, now.rules),
    indicators: compareItems(old.indicators, now.indicators),
    combinations: compareItems(old.combinations, now.combinations),
    others: [
      ...plain.filter((member) => !isSame(old[member], now[member])),
      ...named('source', entriesOf(old.sources), entriesOf(now.sources)),
      ...named('tip', old.tips, now.tips),
      ...named('cues', old.cues.map(byLanguage), now.cues.map(byLanguage)),
      ...named('place', old.places, now.places),
      ...named('words', entriesOf(old.translations), entriesOf(now.translations)),
      ...named('help', old.help.map(byCountry), now.help.map(byCountry)),
    ],
  };
}

const plain = [
  'id',
  'version',
  'date',
  'title',
  'publisher',
  'licence',
  'languages',
  'pay',
] as const satisfies readonly (keyof Pack)[];

const entriesOf = (record: Readonly<Record<string, unknown>>) =>
  Object.entries(record).map(([id, content]) => ({ id, content }));
const byLanguage = <Of extends { readonly lang: string }>(one: Of) => ({ ...one, id: one.lang });
const byCountry = <Of extends { readonly country: string }>(one: Of) => ({ ...one, id: one.country });

function named(
  what: string,
  old: readonly { readonly id: string }[],
  now: readonly { readonly id: string }[],
): string[] {
  const { added, removed, changed } = compareItems(old, now);
  return [
    ...added.map((id) => `${what} ${id} (new)`),
    ...removed.map((id) => `${what} ${id} (gone)`),
    ...changed.map(({ id }) => `${what} ${id}`),
  ];
}
