import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../nearest.ts';
import { packCommand } from '../../one-file/one-file.ts';
import type { SourceFault } from './source-problem.ts';

/** The files beside pack.yaml that every pack has, and those that it may have. */
const needed = ['sources.yaml', 'indicators.yaml'];
const possible = ['pack.yaml', ...needed, 'combinations.yaml', 'tips.yaml', 'pay.yaml'];
/** Folders whose files are of one kind, and those that hold no YAML of the pack. */
const folders = ['places', 'cues', 'help'];
const others = ['words', 'schema', 'node_modules'];

/** Throws a sentence when a folder is not there, or holds no pack. */
export function refuseNoSource(folder: string): void {
  const refuse = (message: string) => {
    throw new Error(`${folder}: ${message}`);
  };
  const begin = `Begin a pack with “${packCommand} new”.`;
  if (!existsSync(folder)) refuse(`there is no such folder. ${begin}`);
  if (!statSync(folder).isDirectory())
    refuse('this is a file. Name the folder in which the pack is written, with pack.yaml in it.');
  if (!existsSync(join(folder, 'pack.yaml'))) refuse(`there is no pack.yaml in this folder. ${begin}`);
}

/** The YAML files that lie in a folder of a pack, in the order of their names. */
export function yamlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** What is missing in a pack's folder, and what lies there and would not be read: misnamed files, languages that are not named. */
export function misplaced(folder: string, languages: readonly string[]): SourceFault[] {
  const read = [...languages, ...folders];
  return [
    ...needed
      .filter((name) => !existsSync(join(folder, name)))
      .map((name) => ({
        file: join(folder, name),
        message: 'there is no such file, and every pack has one.',
      })),
    ...visible(folder).flatMap((entry) =>
      entry.isDirectory() ? oddFolder(folder, entry.name, read) : oddFile(folder, entry.name, possible),
    ),
    ...read.filter((name) => isFolder(join(folder, name))).flatMap((name) => oddInside(join(folder, name))),
  ];
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const visible = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));

const holdsYaml = (folder: string): boolean => readdirSync(folder).some((name) => /\.ya?ml$/.test(name));

function oddFile(folder: string, name: string, known: readonly string[] | undefined): SourceFault[] {
  const file = join(folder, name);
  if (name.endsWith('.yml')) return [{ file, message: 'call it .yaml, or it is not read.' }];
  if (!name.endsWith('.yaml') || !known || known.includes(name)) return [];
  const meant = nearest(name, known);
  const instead = meant ? `Is “${meant}” meant?` : `There are: ${known.join(', ')}.`;
  return [{ file, message: `no file of a pack is called so, so it would not be read. ${instead}` }];
}

function oddFolder(folder: string, name: string, read: readonly string[]): SourceFault[] {
  const path = join(folder, name);
  if (read.includes(name) || others.includes(name) || !holdsYaml(path)) return [];
  const isTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(name);
  const message = isTag
    ? `pack.yaml does not name this language, so its rules would not be read: put “${name}” into “languages” there.`
    : `no folder of a pack is called so, so it would not be read. Call it after a language, or: ${folders.join(', ')}.`;
  return [{ file: path, message }];
}

function oddInside(folder: string): SourceFault[] {
  return visible(folder).flatMap((entry) => {
    if (!entry.isDirectory()) return oddFile(folder, entry.name, undefined);
    const inner = join(folder, entry.name);
    return holdsYaml(inner)
      ? [{ file: inner, message: `folders in here are not read: put its files into ${folder} itself.` }]
      : [];
  });
}
