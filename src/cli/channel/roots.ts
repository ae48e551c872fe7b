import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSignedBy, readEnvelope } from '../../core/packs/channel/envelope.ts';
import { type Role, type Root, readRoot } from '../../core/packs/channel/root.ts';
import { confirm } from './ask.ts';
import { type ChannelCall, count, tell, word } from './call.ts';
import { readChannel, writeWhole } from './channel-folder.ts';
import { readPublicKey } from './key-file.ts';
import { openKeys } from './keys.ts';
import { nodeVerifier } from './node-verifier.ts';
import { countersign, inDays, type Roles, rootBytes, seal } from './statements.ts';

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
  const folder = word(call, 0, 'the folder of the channel');
  const { root } = await readChannel(folder);
  const rootKeys = call['root-key'] ? publicKeys(call['root-key']) : keysOf(root.roles.root);
  const headKeys = call['head-key'] ? publicKeys(call['head-key']) : keysOf(root.roles.head);
  const roles: Roles = {
    root: {
      keys: rootKeys,
      threshold: count(call.threshold, Math.min(root.roles.root.threshold, rootKeys.length), rootKeys.length),
    },
    head: {
      keys: headKeys,
      threshold: count(
        call['head-threshold'],
        Math.min(root.roles.head.threshold, headKeys.length),
        headKeys.length,
      ),
    },
  };
  await confirm('Keys that are left out can never sign for this channel again. Go on?', call.yes ?? false);
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

const keysOf = ({ keys }: Role) => [...keys].map(([id, pub]) => ({ id, pub }));
