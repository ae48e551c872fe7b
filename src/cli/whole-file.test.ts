import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newSeed, writeKeyFile } from './channel/key-file.ts';
import { writeOutput, writeWhole } from './whole-file.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes “new” as a song, over songs only. */
const sing = (name: string, call: { yes?: boolean; 'dry-run'?: boolean } = {}) =>
  writeOutput(
    {
      file: at(name),
      content: 'new song',
      what: 'song',
      isAlike: (bytes) => new TextDecoder().decode(bytes).endsWith('song'),
    },
    call,
  );

test('a file is written with the folders above it, and nothing is left beside it', () => {
  writeWhole(at('a/b/file'), 'one');
  writeWhole(at('a/b/file'), 'two');
  expect(read('a/b/file')).toBe('two');
  expect(readdirSync(at('a/b'))).toEqual(['file']);
});

test('when it cannot be written nothing is left, and the file is named', () => {
  mkdirSync(at('file'));
  expect(() => writeWhole(at('file'), 'one')).toThrow(expect.objectContaining({ path: at('file') }));
  expect(readdirSync(folder)).toEqual(['file']);
});

test('the like is replaced, anything else with --yes only', () => {
  sing('song');
  writeFileSync(at('song'), 'old song');
  sing('song');
  expect(read('song')).toBe('new song');
  writeFileSync(at('letter'), 'Dear Ana');
  expect(() => sing('letter')).toThrow('is there already, and is no song');
  expect(read('letter')).toBe('Dear Ana');
  sing('letter', { yes: true });
  expect(read('letter')).toBe('new song');
  mkdirSync(at('folder'));
  expect(() => sing('folder', { yes: true })).toThrow('is no file');
});

test('a key is never written over, not even a damaged one, nor by a link to it', () => {
  writeKeyFile(at('a.key'), newSeed(), 'correct horse');
  writeFileSync(at('b.key'), `${read('a.key').slice(0, -20)} song`);
  symlinkSync(at('a.key'), at('link'));
  for (const name of ['a.key', 'b.key', 'link']) {
    const before = read(name);
    expect(() => sing(name, { yes: true })).toThrow('holds a key');
    expect(read(name)).toBe(before);
  }
});

test('with --dry-run nothing is written, and the same is refused', () => {
  sing('song', { 'dry-run': true });
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(at('letter'), 'Dear Ana');
  expect(() => sing('letter', { 'dry-run': true })).toThrow('is there already');
});
