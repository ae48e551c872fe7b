import { type Envelope, isSignedBy, type Statement } from '../../core/packs/channel/envelope.ts';
import type { Role } from '../../core/packs/channel/root.ts';
import type { ChannelCall } from './call.ts';
import { readPublicKey, type SigningKey } from './key-file.ts';
import { openKeys } from './keys.ts';
import { nodeVerifier } from './node-verifier.ts';

/** What keys are called where people read of them: as “pack keygen” says it. */
export const keyName = (id: string): string => `${id.slice(0, 16)}…`;
export const keyNames = (ids: Iterable<string>): string => [...ids].map(keyName).join(', ');

/** Opens the keys that sign a statement. Throws before any passphrase is asked for when one of them may not. */
export async function openSigners(
  call: ChannelCall,
  statement: Statement,
  roles: readonly Role[],
): Promise<SigningKey[]> {
  const may = new Set(roles.flatMap(({ keys }) => [...keys.keys()]));
  for (const file of call.key ?? []) {
    const { id } = readPublicKey(file);
    if (!may.has(id))
      throw new Error(
        `${file} (${keyName(id)}) may not sign a ${statement} of this channel. These keys may: ${keyNames(may)}. Nothing was written.`,
      );
  }
  return openKeys(call);
}

/** How many signatures of a role a statement has, and whose it lacks. Undefined when it has enough. */
export async function lacking(
  envelope: Envelope,
  statement: Statement,
  { keys, threshold }: Role,
): Promise<string | undefined> {
  const missing: string[] = [];
  for (const [id, key] of keys) {
    const alone: Role = { keys: new Map([[id, key]]), threshold: 1 };
    if (!(await isSignedBy(envelope, statement, alone, nodeVerifier))) missing.push(id);
  }
  const have = keys.size - missing.length;
  if (have >= threshold) return undefined;
  const more = threshold - have;
  const whose =
    missing.length > more ? `${more === 1 ? 'one' : more} of ${keyNames(missing)}` : keyNames(missing);
  return `${have} of ${threshold} signatures; missing ${whose}`;
}
