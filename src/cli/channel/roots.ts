import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../core/packs/channel/root.ts';
import { refusePackId, refusePublisher } from '../refuse-names.ts';
import { type ChannelCall, count, word } from './call.ts';
import { type ChannelFolder, readChannel, rootPath } from './channel-folder.ts';
import { type PublicKey, readPublicKey } from './key-file.ts';
import { makeRoot } from './root-draft.ts';
import { inDays, keysOf, type Roles, rootBytes } from './statements.ts';

const usualDays = 365;
const mostKeys = 16;
const mostDays = 3_650;

/** Begins a channel: its first root, by which readers know it for ever. */
export async function initRoot(call: ChannelCall): Promise<number> {
  const folder = word(call, 0, 'the folder of the channel');
  if (existsSync(join(folder, rootPath(1)))) throw new Error(`${folder} holds a channel already.`);
  const { pack, publisher } = call;
  if (!pack || !publisher) throw new Error('say --pack ID and --publisher NAME. See --help.');
  refusePackId(pack);
  refusePublisher(publisher);
  const root = publicKeys(call['root-key'] ?? call.key);
  const head = publicKeys(call['head-key'] ?? call.key);
  const roles: Roles = {
    root: { keys: root, threshold: count(call.threshold, 1, root.length) },
    head: { keys: head, threshold: count(call['head-threshold'], 1, head.length) },
  };
  const body = rootBytes({ pack, publisher, version: 1, expires: expiryOf(call) }, roles);
  return makeRoot(
    call,
    folder,
    body,
    `Readers will know this channel by this root for ever. Begin “${pack}”?`,
  );
}

/** Changes who may sign, by a root that the old keys and the new ones sign. What is not named stays as it is. */
export async function rotate(call: ChannelCall): Promise<number> {
  const channel = await readChannel(word(call, 0, 'the folder of the channel'));
  const { root, head } = channel.root.roles;
  const rootKeys = call['root-key'] ? publicKeys(call['root-key']) : keysOf(root);
  const headKeys = call['head-key'] ? publicKeys(call['head-key']) : keysOf(head);
  return replaceRoot(call, channel, {
    root: roleOf(root, rootKeys, 'threshold', call),
    head: roleOf(head, headKeys, 'head-threshold', call),
  });
}

/** Changes how many keys must sign, and nothing else. */
export async function threshold(call: ChannelCall): Promise<number> {
  const channel = await readChannel(word(call, 0, 'the folder of the channel'));
  if (call['root-key'] || call['head-key'])
    throw new Error('this changes how many must sign. To change who may, use “pack rotate”.');
  if (call.threshold === undefined && call['head-threshold'] === undefined)
    throw new Error('say how many must sign, with --threshold N or --head-threshold N.');
  const { root, head } = channel.root.roles;
  const roles: Roles = {
    root: roleOf(root, keysOf(root), 'threshold', call),
    head: roleOf(head, keysOf(head), 'head-threshold', call),
  };
  if (roles.root.threshold === root.threshold && roles.head.threshold === head.threshold)
    throw new Error(`so many must sign already: ${mustSign(roles)}. Nothing was changed.`);
  return replaceRoot(call, channel, roles);
}

const mustSign = ({ root, head }: Roles): string =>
  `${root.threshold} of ${root.keys.length} keys for a root, ${head.threshold} of ${head.keys.length} for a head`;

/** A role of some keys, of which as many must sign as is said, or as before. Throws a sentence when there are not so many. */
function roleOf(
  before: Role,
  keys: readonly PublicKey[],
  option: 'threshold' | 'head-threshold',
  { [option]: asked }: ChannelCall,
): Roles['root'] {
  if (asked !== undefined && Number(asked) > keys.length)
    throw new Error(
      `${asked} keys cannot be asked to sign where there are ${keys.length}. See “pack rotate”.`,
    );
  // That fewer suffice than did is never done by the way.
  if (asked === undefined && before.threshold > keys.length)
    throw new Error(
      `${before.threshold} keys had to sign until now, and these are ${keys.length}: say how many must from now on, with --${option} N. Nothing was changed.`,
    );
  return { keys, threshold: count(asked, before.threshold, keys.length) };
}

/** Signs the root that follows the newest, with other roles. */
async function replaceRoot(
  call: ChannelCall,
  { folder, root }: ChannelFolder,
  roles: Roles,
): Promise<number> {
  const { pack, publisher, version } = root;
  const about = { pack, publisher, version: version + 1, expires: expiryOf(call) };
  const question = 'Go on?';
  return makeRoot(call, folder, rootBytes(about, roles), question);
}

const expiryOf = ({ days }: ChannelCall): string => inDays(Date.now(), count(days, usualDays, mostDays));

function publicKeys(files: readonly string[] | undefined) {
  if (!files?.length) throw new Error('name at least one key file. See --help.');
  const keys = new Map(files.map(readPublicKey).map((key) => [key.id, key]));
  if (keys.size > mostKeys) throw new Error(`a channel has at most ${mostKeys} keys of a kind.`);
  return [...keys.values()];
}
