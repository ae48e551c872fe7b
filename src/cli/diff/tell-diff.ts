import type { Condition, Test } from '../../core/model/pack.ts';
import { plainCondition } from '../try/plain-condition.ts';
import { type ItemChanges, isSame, type MemberChange } from './compare-items.ts';
import type { PackDiff } from './diff-packs.ts';

/** What changed from one pack to another, in lines of text. */
export function diffLines({ rules, indicators, combinations, others }: PackDiff): string[] {
  return [
    ...itemLines('Rules', rules),
    ...itemLines('Indicators', indicators),
    ...itemLines('Combinations', combinations),
    ...(others.length > 0 ? [`Also changed: ${listed(others)}`] : []),
  ];
}

function itemLines(what: string, { added, removed, changed }: ItemChanges): string[] {
  return [
    `${what}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ...added.map((id) => `  + ${id}`),
    ...removed.map((id) => `  − ${id}`),
    ...changed.flatMap(({ id, members }) => [`  ~ ${id}`, ...members.flatMap(memberLines)]),
  ];
}

function memberLines(change: MemberChange): string[] {
  const { member } = change;
  if ('before' in change) return [`      ${member}: ${written(change.before)} → ${written(change.after)}`];
  const { gained, lost } = withinConditions(change);
  if (gained.length + lost.length === 0) return [`      ${member}: in another order`];
  return [
    ...gained.map((item) => `      ${member} gained: ${written(item)}`),
    ...lost.map((item) => `      ${member} lost: ${written(item)}`),
  ];
}

/** Where only phrases within conditions changed, those phrases; else whatever was gained and lost. */
function withinConditions({
  gained,
  lost,
}: {
  readonly gained: readonly unknown[];
  readonly lost: readonly unknown[];
}) {
  const shapes = (all: readonly unknown[]) => all.map(withoutPhrases).sort();
  if (!gained.every(isCondition) || !lost.every(isCondition) || !isSame(shapes(gained), shapes(lost)))
    return { gained, lost };
  const [has, had] = [gained.flatMap(phrasesOf), lost.flatMap(phrasesOf)];
  return {
    gained: has.filter((phrase) => !had.includes(phrase)),
    lost: had.filter((phrase) => !has.includes(phrase)),
  };
}

const isCondition = (value: unknown): value is Condition => typeof value === 'object' && value !== null;

const withoutPhrases = (condition: unknown): string =>
  JSON.stringify(condition, (name, value) => (name === 'phrases' ? 0 : value));

function phrasesOf(condition: Condition): readonly string[] {
  return testsOf(condition).flatMap((test) => ('phrases' in test ? test.phrases : []));
}

function testsOf(condition: Condition): readonly Test[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('of' in condition) return condition.of;
  if ('near' in condition) return condition.near;
  return [condition];
}

function written(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value)) return value.map(written).join(' / ');
  if (isCondition(value) && isKnownCondition(value)) return plainCondition(value);
  return JSON.stringify(value);
}

const isKnownCondition = (value: object): boolean =>
  ['all', 'any', 'of', 'near', 'phrases', 'fact'].some((name) => Object.hasOwn(value, name));

const mostListed = 20;

function listed(all: readonly string[]): string {
  const more = all.length - mostListed;
  return `${all.slice(0, mostListed).join(', ')}${more > 0 ? ` … and ${more} more, which --json lists` : ''}`;
}
