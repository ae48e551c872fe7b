import { canonicalJson } from '../../core/packs/canonical.ts';

/** How one member of something changed: what a list gained and lost, or what stood there before and after. */
export type MemberChange =
  | { readonly member: string; readonly gained: readonly unknown[]; readonly lost: readonly unknown[] }
  | { readonly member: string; readonly before: unknown; readonly after: unknown };

/** What became of things of one kind that are told apart by an id. */
export interface ItemChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly members: readonly MemberChange[] }[];
}

interface Item {
  readonly id: string;
}

/** Compares two lists of things by their ids, member by member. Their order says nothing. */
export function compareItems(old: readonly Item[], now: readonly Item[]): ItemChanges {
  const before = new Map(old.map((item) => [item.id, item]));
  const after = new Map(now.map((item) => [item.id, item]));
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].flatMap(([id, item]) => {
      const was = before.get(id);
      const members = was ? memberChanges(was, item) : [];
      return members.length > 0 ? [{ id, members }] : [];
    }),
  };
}

/** Whether two values are written by the same JSON. */
export const isSame = (one: unknown, other: unknown): boolean => writtenAs(one) === writtenAs(other);

const writtenAs = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));

function memberChanges(old: object, now: object): MemberChange[] {
  const [before, after] = [new Map(Object.entries(old)), new Map(Object.entries(now))];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names
    .filter((name) => !isSame(before.get(name), after.get(name)))
    .map((member) => memberChange(member, before.get(member), after.get(member)));
}

function memberChange(member: string, before: unknown, after: unknown): MemberChange {
  const [old, now] = [listOf(before), listOf(after)];
  if (!old || !now) return { member, before, after };
  const [had, has] = [new Set(old.map(writtenAs)), new Set(now.map(writtenAs))];
  return {
    member,
    gained: now.filter((item) => !had.has(writtenAs(item))),
    lost: old.filter((item) => !has.has(writtenAs(item))),
  };
}

/** A list; one that is left out is empty. */
const listOf = (value: unknown): readonly unknown[] | undefined =>
  value === undefined ? [] : Array.isArray(value) ? value : undefined;
