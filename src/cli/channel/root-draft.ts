import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Envelope, payloadTypes, readEnvelope } from '../../core/packs/channel/envelope.ts';
import { type Root, readRoot, sameRole } from '../../core/packs/channel/root.ts';
import { confirm } from './ask.ts';
import { type ChannelCall, tell, word } from './call.ts';
import { beginningOf, type ChannelFolder, putFile, rootPath } from './channel-folder.ts';
import { nodeVerifier } from './node-verifier.ts';
import { describeRoot } from './root-words.ts';
import { lacking, openSigners } from './signers.ts';
import { countersign, seal } from './statements.ts';

/** Where a root waits for the signatures of other keepers. */
const draftName = 'next.root.json';

/** A root, and the envelope that it lies in. */
interface SignedRoot {
  readonly envelope: Envelope;
  readonly bytes: Uint8Array;
  readonly root: Root;
}

/** Makes a root that follows another, or begins a channel, and signs it; with too few signatures it waits for the other keepers. */
export async function makeRoot(
  call: ChannelCall,
  folder: string,
  body: Uint8Array,
  question: string,
): Promise<number> {
  const channel = await beginningOf(folder);
  await refuseWaiting(folder, channel?.root);
  const root = await readRoot(body, nodeVerifier);
  if (!root)
    throw new Error('one of these key files holds no key that readers would take. Nothing was written.');
  await agree(call, root, channel?.root, question);
  const keys = await openSigners(call, 'root', rolesOf(root, channel?.root));
  return writeRoot(call, folder, seal('root', body, keys), channel);
}

/** Adds a keeper's signature to a root that has too few yet, once the keeper has seen what it says. */
export async function signRoot(call: ChannelCall): Promise<number> {
  const folder = word(call, 0, 'the folder of the channel');
  const draft = join(folder, draftName);
  if (!existsSync(draft)) throw new Error(`no root in ${folder} waits for signatures.`);
  const { bytes, root } = await readDraft(draft);
  const channel = await beginningOf(folder);
  refuseOther(draft, root, channel?.root);
  await agree(call, root, channel?.root, 'Sign it?');
  const keys = await openSigners(call, 'root', rolesOf(root, channel?.root));
  return writeRoot(call, folder, countersign(bytes, 'root', keys), channel);
}

async function agree(
  call: ChannelCall,
  root: Root,
  before: Root | undefined,
  question: string,
): Promise<void> {
  const agreed = call.yes || call['dry-run'] || false;
  await confirm(`${describeRoot(root, before)}\n${question}`, agreed);
}

/** Who may sign a root: its own keepers, and those of the one before. */
const rolesOf = ({ roles }: Root, before: Root | undefined) => [
  roles.root,
  ...(before ? [before.roles.root] : []),
];

/** A root that waits was shown to keepers who signed it: another must not take its place unseen. */
async function refuseWaiting(folder: string, before: Root | undefined): Promise<void> {
  const draft = join(folder, draftName);
  if (!existsSync(draft)) return;
  const lacks = await lackingOf(await readDraft(draft), before);
  throw new Error(
    `${draft} waits already${lacks.length > 0 ? `: it has ${lacks.join('; ')}` : ''}. Sign it with “pack sign-root”, or delete it to begin anew.`,
  );
}

async function readDraft(file: string): Promise<SignedRoot> {
  const bytes = new Uint8Array(readFileSync(file));
  const read = await readSigned(bytes);
  if (!read) throw new Error(`${file} is no root. Delete it, and ask whoever sent it for the right file.`);
  return read;
}

async function readSigned(bytes: Uint8Array): Promise<SignedRoot | undefined> {
  const envelope = readEnvelope(bytes);
  if (envelope?.type !== payloadTypes.root) return undefined;
  const root = await readRoot(envelope.body, nodeVerifier);
  return root && { envelope, bytes, root };
}

/** Only the root that comes next for this very channel is signed: another would be refused by readers, or take a change back. */
function refuseOther(draft: string, { pack, version }: Root, before: Root | undefined): void {
  if (before && before.pack !== pack)
    throw new Error(
      `${draft} is of “${pack}”, and this channel is of “${before.pack}”. Nothing was signed: delete it.`,
    );
  const next = (before?.version ?? 0) + 1;
  if (version === next) return;
  const why =
    version < next
      ? 'It was made from an older copy of the channel: delete it, and make the change anew.'
      : 'This copy of the channel is older: copy the roots that are signed into it first.';
  throw new Error(
    `${draft} is root ${version}, and root ${next} comes next here. Nothing was signed. ${why}`,
  );
}

/** What signatures a root lacks, by its own keepers and those of the one before. */
async function lackingOf({ envelope, root }: SignedRoot, before: Root | undefined): Promise<string[]> {
  const own = root.roles.root;
  const lacks = await lacking(envelope, 'root', own);
  if (!before || sameRole(before.roles.root, own)) return lacks ? [lacks] : [];
  const old = await lacking(envelope, 'root', before.roles.root);
  return [
    ...(old ? [`of the keepers until now ${old}`] : []),
    ...(lacks ? [`of the keepers from now on ${lacks}`] : []),
  ];
}

/** Writes a root if enough keepers signed it; otherwise as a draft, for the others. */
async function writeRoot(
  call: ChannelCall,
  folder: string,
  bytes: Uint8Array,
  channel: ChannelFolder | undefined,
): Promise<number> {
  const signed = await readSigned(bytes);
  if (!signed) throw new Error('no reader could read this root. Nothing was written.');
  const { root } = signed;
  const lacks = await lackingOf(signed, channel?.root);
  const path = lacks.length > 0 ? draftName : rootPath(root.version);
  const file = join(folder, path);
  if (path !== draftName && existsSync(file))
    throw new Error(`${file} is there already. A signed root never changes: nothing was written.`);
  const data = {
    root: root.version,
    signed: lacks.length === 0,
    file,
    expires: new Date(root.expires).toISOString(),
    ...(lacks.length > 0 && { lacks }),
  };
  const next =
    lacks.length > 0
      ? `${file} waits for more signatures. It has ${lacks.join('; ')}. The other keepers run “pack sign-root”.`
      : `${file} is signed. ${afterRoot(channel)}`;
  const words = `${describeRoot(root, channel?.root)}\n`;
  if (call['dry-run']) return tell(call, `${words}${file} would be written.`, { ...data, dryRun: true });
  putFile(folder, { path, bytes });
  if (lacks.length === 0) rmSync(join(folder, draftName), { force: true });
  return tell(call, words + next, data);
}

const afterRoot = (channel: ChannelFolder | undefined): string =>
  channel?.head
    ? 'Now let the head speak for it: “pack renew”, or “pack sign” with a release, then “pack publish”.'
    : 'Now announce a first release with “pack sign”.';
