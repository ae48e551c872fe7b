import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ChannelFile } from '../../core/packs/channel/bundle.ts';
import { readEnvelope } from '../../core/packs/channel/envelope.ts';
import { type Head, readHead } from '../../core/packs/channel/head.ts';
import { type Root, readRoot } from '../../core/packs/channel/root.ts';
import { nodeVerifier } from './node-verifier.ts';

/** A channel as its publisher keeps it: the very files that are put on the host. */
export interface ChannelFolder {
  readonly folder: string;
  readonly root: Root;
  readonly head: Head | undefined;
}
/** Reads a channel's folder. Throws a sentence when it holds none. */
export async function readChannel(folder: string): Promise<ChannelFolder> {
  const versions = existsSync(folder) ? rootsIn(folder) : [];
  const newest = versions.at(-1);
  if (newest === undefined) throw new Error(`${folder} holds no channel. Begin one with “pack init-root”.`);
  const envelope = readEnvelope(new Uint8Array(readFileSync(join(folder, `${newest}.root.json`))));
  const root = envelope && (await readRoot(envelope.body, nodeVerifier));
  if (root?.version !== newest) throw new Error(`${folder}/${newest}.root.json is no root of this channel.`);
  return { folder, root, head: headIn(folder) };
}

function rootsIn(folder: string): number[] {
  return readdirSync(folder)
    .flatMap((name) => /^(\d+)\.root\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

function headIn(folder: string): Head | undefined {
  const file = join(folder, 'head.json');
  if (!existsSync(file)) return undefined;
  const envelope = readEnvelope(new Uint8Array(readFileSync(file)));
  const head = envelope && readHead(envelope.body);
  if (!head) throw new Error(`${file} is no head of a channel.`);
  return head;
}

/** The files of a channel, in the order in which they are put on a host: what others name comes before what names it. */
export function filesOf(folder: string): ChannelFile[] {
  const roots = rootsIn(folder).map((version) => `${version}.root.json`);
  const packs = existsSync(join(folder, 'p'))
    ? readdirSync(join(folder, 'p')).map((name) => `p/${name}`)
    : [];
  return [...packs.sort(), ...roots, 'head.json']
    .filter((path) => existsSync(join(folder, path)))
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) }));
}

/** Writes a file of a channel whole or not at all. */
export function writeWhole(folder: string, { path, bytes }: ChannelFile): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
}
