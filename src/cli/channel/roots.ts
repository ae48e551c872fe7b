import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSignedBy, readEnvelope } from '../../core/packs/channel/envelope.ts';
import { type Role, type Root, readRoot } from '../../core/packs/channel/root.ts';
import { confirm } from './ask.ts';
import { type ChannelCall, count, tell, word } from './call.ts';
import { type ChannelFolder, readChannel, writeWhole } from './channel-folder.ts';
import { type PublicKey, readPublicKey } from './key-file.ts';
import { openKeys } from './keys.ts';
import { nodeVerifier } from './node-verifier.ts';
import { countersign, inDays, keysOf, type Roles, rootBytes, seal } from './statements.ts';

const usualDays = 365;
const mostKeys = 16;
const mostDays = 3_650;

/** Begins a channel: its first root, by which readers know it for ever. */
export async function initRoot(call: ChannelCall): Promise<number> {
  const folder = word(call, 0, 'the folder of the channel');
  if (existsSync(join(folder, '1.root.json'))) throw new Error(`${folder} holds a channel already.`);
  const { pack, publisher } = call;
  if (!pack || !publisher) throw new Error('say --pack ID and --publisher NAME. See --help.');
  const root = publicKeys(call['root-key'] ?? call.key);
  const head = publicKeys(call['head-key'] ?? call.key);
  const roles: Roles = {
    root: { keys: root, threshold: count(call.threshold, 1, root.length) },
    head: { keys: head, threshold: count(call['head-threshold'], 1, head.length) },
  };
  await confirm(`Readers will know this channel by this root for ever. Begin “${pack}”?`, call.yes ?? false);
  const expires = inDays(Date.now(), count(call.days, usualDays, mostDays));
  const body = rootBytes({ pack, publisher, version: 1, expires }, roles);
  return writeRoot(call, folder, seal('root', body, await openKeys(call)), undefined);
}

/** Changes who may sign, by a root that the old keys and the new ones sign. What is not named stays as it is. */
export async function rotate(call: ChannelCall): Promise<number> {
  const channel = await readChannel(word(call, 0, 'the folder of the channel'));
  const { root, head } = channel.root.roles;
  const roles: Roles = {
    root: roleOf(root, call['root-key'] ? publicKeys(call['root-key']) : keysOf(root), call.threshold),
    head: roleOf(
      head,
      call['head-key'] ? publicKeys(call['head-key']) : keysOf(head),
      call['head-threshold'],
    ),
  };
  return replaceRoot(
    call,
    channel,
    roles,
    'Keys that are left out can never sign for this channel again. Go on?',
  );
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
    root: roleOf(root, keysOf(root), call.threshold),
    head: roleOf(head, keysOf(head), call['head-threshold']),
  };
  if (roles.root.threshold === root.threshold && roles.head.threshold === head.threshold)
    throw new Error(`so many must sign already: ${mustSign(roles)}. Nothing was changed.`);
  return replaceRoot(call, channel, roles, `From then on ${mustSign(roles)} must sign. Go on?`);
}

const mustSign = ({ root, head }: Roles): string =>
  `${root.threshold} of ${root.keys.length} keys for a root, ${head.threshold} of ${head.keys.length} for a head`;

/** A role of some keys, of which as many must sign as is said, or as before. Throws a sentence when there are not so many. */
function roleOf(before: Role, keys: readonly PublicKey[], asked: string | undefined): Roles['root'] {
  if (asked !== undefined && Number(asked) > keys.length)
    throw new Error(
      `${asked} keys cannot be asked to sign where there are ${keys.length}. See “pack rotate”.`,
    );
  return { keys, threshold: count(asked, Math.min(before.threshold, keys.length), keys.length) };
}

/** Signs the root that follows the newest, with other roles. */
async function replaceRoot(
  call: ChannelCall,
  { folder, root }: ChannelFolder,
  roles: Roles,
  question: string,
): Promise<number> {
  await confirm(question, call.yes ?? false);
  const expires = inDays(Date.now(), count(call.days, usualDays, mostDays));
  const about = { pack: root.pack, publisher: root.publisher, version: root.version + 1, expires };
  return writeRoot(call, folder, seal('root', rootBytes(about, roles), await openKeys(call)), root);
}

/** Adds a keeper's signature to a root that has too few yet. */
export async function signRoot(call: ChannelCall): Promise<number> {
  const folder = word(call, 0, 'the folder of the channel');
  const draft = join(folder, draftName);
  if (!existsSync(draft)) throw new Error(`no root in ${folder} waits for signatures.`);
  const before = existsSync(join(folder, '1.root.json')) ? (await readChannel(folder)).root : undefined;
  const envelope = countersign(new Uint8Array(readFileSync(draft)), 'root', await openKeys(call));
  return writeRoot(call, folder, envelope, before);
}

const draftName = 'next.root.json';

/** Writes a root if enough keepers signed it; otherwise as a draft, for the others. */
async function writeRoot(
  call: ChannelCall,
  folder: string,
  bytes: Uint8Array,
  before: Root | undefined,
): Promise<number> {
  const envelope = readEnvelope(bytes);
  const root = envelope && (await readRoot(envelope.body, nodeVerifier));
  if (!envelope || !root) throw new Error('these keys and numbers make no root that readers would take.');
  const signedBy = (role: Role) => isSignedBy(envelope, 'root', role, nodeVerifier);
  const enough = (await signedBy(root.roles.root)) && (!before || (await signedBy(before.roles.root)));
  const path = enough ? `${root.version}.root.json` : draftName;
  const data = { root: root.version, signed: enough, file: join(folder, path) };
  if (call['dry-run'])
    return tell(call, `${join(folder, path)} would be written.`, { ...data, dryRun: true });
  writeWhole(folder, { path, bytes });
  if (!enough)
    return tell(
      call,
      `${join(folder, path)} waits for more signatures: the other keepers run “pack sign-root”.`,
      data,
    );
  rmSync(join(folder, draftName), { force: true });
  return tell(
    call,
    `${join(folder, path)} is signed. Sign the head anew, with “pack sign” or “pack renew”.`,
    data,
  );
}

function publicKeys(files: readonly string[] | undefined) {
  if (!files?.length) throw new Error('name at least one key file. See --help.');
  const keys = new Map(files.map(readPublicKey).map((key) => [key.id, key]));
  if (keys.size > mostKeys) throw new Error(`a channel has at most ${mostKeys} keys of a kind.`);
  return [...keys.values()];
}
