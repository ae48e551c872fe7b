import type { Role, Root } from '../../core/packs/channel/root.ts';
import { dayOf } from './expiry.ts';
import { keyNames } from './signers.ts';

/** A root in words, for who is asked to sign it: whose it is, who may sign what from now on, and what that changes. */
export function describeRoot(
  { pack, publisher, version, expires, roles }: Root,
  before: Root | undefined,
): string {
  const renamed = before && before.publisher !== publisher ? ` (before: ${before.publisher})` : '';
  return [
    `Root ${version} of “${pack}”, by ${publisher}${renamed}, good until ${dayOf(expires)}.`,
    ...describeRole('root', roles.root, before?.roles.root),
    ...describeRole('head', roles.head, before?.roles.head),
  ].join('\n');
}

function describeRole(statement: string, role: Role, before: Role | undefined): string[] {
  const come = [...role.keys.keys()].filter((id) => before && !before.keys.has(id));
  const go = [...(before?.keys.keys() ?? [])].filter((id) => !role.keys.has(id));
  const was = before && needs(before) !== needs(role) ? ` (before: ${needs(before)})` : '';
  return [
    `  A ${statement} needs ${needs(role)} keys${was}: ${keyNames(role.keys.keys())}.`,
    ...(come.length > 0 ? [`    New: ${keyNames(come)}.`] : []),
    ...(go.length > 0 ? [`    Left out, for ever: ${keyNames(go)}.`] : []),
  ];
}

const needs = ({ keys, threshold }: Role): string => `${threshold} of ${keys.size}`;
