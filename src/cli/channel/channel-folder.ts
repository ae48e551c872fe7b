import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelFile } from '../../core/packs/channel/bundle.ts';
import { readEnvelope } from '../../core/packs/channel/envelope.ts';
import { type Head, readHead } from '../../core/packs/channel/head.ts';
import { type Root, readRoot } from '../../core/packs/channel/root.ts';
import { writeWhole } from '../whole-file.ts';
import { nodeVerifier } from './node-verifier.ts';

/** A channel as its publisher keeps it: the very files that are put on the host. */
export interface ChannelFolder {
  readonly folder: string;
  readonly root: Root;
  readonly head: Head | undefined;
}

/** Reads a channel's folder. Throws a sentence when it holds none. */
export async function readChannel(folder: string): Promise<ChannelFolder> {
  const channel = await beginningOf(folder);
  if (!channel) throw new Error(`${folder} holds no channel. Begin one with “pack init-root”.`);
  return channel;
}

/** Reads a channel's folder. Undefined when no root in it is signed yet. */
export async function beginningOf(folder: string): Promise<ChannelFolder | undefined> {
  const newest = existsSync(folder) ? rootsIn(folder).at(-1) : undefined;
  if (newest === undefined) return undefined;
  const envelope = readEnvelope(bytesOf(folder, rootPath(newest)));
  const root = envelope && (await readRoot(envelope.body, nodeVerifier));
  if (root?.version !== newest) throw new Error(`${folder}/${rootPath(newest)} is no root of this channel.`);
  return { folder, root, head: headIn(folder) };
}

/** Where the root of a version lies. */
export const rootPath = (version: number): string => `${version}.root.json`;

function rootsIn(folder: string): number[] {
  return readdirSync(folder)
    .flatMap((name) => /^([1-9]\d*)\.root\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

function headIn(folder: string): Head | undefined {
  if (!existsSync(join(folder, 'head.json'))) return undefined;
  const envelope = readEnvelope(bytesOf(folder, 'head.json'));
  const head = envelope && readHead(envelope.body);
  if (!head) throw new Error(`${join(folder, 'head.json')} is no head of a channel.`);
  return head;
}

/** What is a channel's in its folder of releases: what else lies there, such as a copy that was made by hand, is not read. */
const release = /^[0-9a-f]{64}\.json(\.minisig)?$/;

/** The files of a channel, in the order in which they are put on a host: what others name comes before what names it. */
export function filesOf(folder: string): ChannelFile[] {
  const roots = rootsIn(folder).map(rootPath);
  const packs = existsSync(join(folder, 'p'))
    ? readdirSync(join(folder, 'p'))
        .filter((name) => release.test(name))
        .map((name) => `p/${name}`)
    : [];
  return [...packs.sort(), ...roots, 'head.json']
    .filter((path) => existsSync(join(folder, path)))
    .map((path) => ({ path, bytes: bytesOf(folder, path) }));
}

function bytesOf(folder: string, path: string): Uint8Array {
  const file = join(folder, path);
  if (!statSync(file).isFile()) throw new Error(`${file} is no file. Move it away, and put the file there.`);
  return new Uint8Array(readFileSync(file));
}

/** Puts a file of a channel into a folder, whole or not at all. */
export const putFile = (folder: string, { path, bytes }: ChannelFile): void =>
  writeWhole(join(folder, path), bytes);
