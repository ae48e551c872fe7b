import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { obtainOldestNode } from './obtain-oldest-node.ts';

// Each command is a process of its own, and several files are tested at a time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const builder = fileURLToPath(new URL('../../src/cli/pack-file.ts', import.meta.url));
const source = fileURLToPath(new URL('../../src/cli/pack.ts', import.meta.url));
const built = mkdtempSync(join(tmpdir(), 'pack-file-'));
const folders = [built];
const file = 'second-look-pack.mjs';
const offer =
  'We are hiring packers. Apply now, salary 900 USD a month. You pay a small deposit before joining.';

beforeAll(() => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [builder], { encoding: 'utf8', cwd: built });
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/^second-look-pack\.mjs: \d+\.\d MB\n$/);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** An empty folder with the one file in it, and how to call it there with a Node and nothing else. */
function alone(node: string) {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'));
  folders.push(folder);
  copyFileSync(join(built, file), join(folder, file));
  const pack = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(node, [file, ...args], {
      encoding: 'utf8',
      cwd: folder,
      input: 'correct horse battery staple\n'.repeat(4),
      env: { HOME: folder },
      maxBuffer: 1e8,
    });
    return { stdout, stderr, status };
  };
  const good = (...args: string[]): string => {
    const { stdout, stderr, status } = pack(...args);
    expect(status, stderr).toBe(0);
    expect(stderr).toBe('');
    return stdout;
  };
  return { at: (name: string) => join(folder, name), pack, good };
}

describe.each([
  { name: 'the oldest Node', node: obtainOldestNode },
  { name: 'the project’s Node', node: () => process.execPath },
])('alone in an empty folder, with $name', ({ node }) => {
  let here: ReturnType<typeof alone>;
  beforeAll(() => {
    here = alone(node());
    here.good('new', 'src', '--pack', 'ngo', '--publisher', 'Help Desk');
  });

  test('a pack is begun, checked, tried and built', () => {
    expect(readdirSync(here.at('.')).sort()).toEqual([file, 'src']);
    expect(here.good('check', 'src')).toContain('1 rules, 4 examples, 0 problems');
    const said = here.good('try', offer, 'src');
    expect(said).toContain('Read as an offer of work, in English.');
    expect(said).toContain('+ deposit-before-work.en: A deposit before work begins (S2)');
    expect(here.good('build', 'src', '--out', 'one.json')).toContain('ngo 0.1.0, 1 rules');
    expect(here.good('diff', 'one.json', 'src')).toContain('Rules: 0 added, 0 removed, 0 changed');
  });

  test('labelled posts are measured, in words and as JSON, without the project’s folder', () => {
    mkdirSync(here.at('posts'));
    const post = (id: string, label: string, text: string) =>
      `${JSON.stringify({ id, label, lang: 'en', text })}\n`;
    writeFileSync(
      here.at('posts/a.jsonl'),
      post('lure', 'trafficking', `${offer} We keep your passport.`) +
        post(
          'missed',
          'trafficking',
          'We are hiring chat staff. Apply now, salary 900 USD a month. You pay before work.',
        ) +
        post(
          'honest',
          'genuine',
          'We are hiring warehouse staff in Leeds. Apply now, salary 12 GBP an hour.',
        ),
    );
    const { stdout, status } = here.pack('evaluate', 'src', 'posts', '--json');
    expect(status).toBe(0);
    const { pack, groups, missed } = JSON.parse(stdout);
    expect(pack).toEqual({ id: 'ngo', version: '0.1.0' });
    expect(groups).toHaveLength(2);
    // What it lacked is told of the pack that is measured, not of the starter pack that reads posts for it.
    expect(missed).toMatchObject([
      { id: 'missed', almost: [expect.stringMatching(/^deposit-before-work\.en \(lacks /)] },
    ]);
    expect(here.pack('evaluate', 'src', 'posts').stdout).toContain('| genuine | a | en | 1 |');
    expect(here.pack('check', 'src', '--posts', 'posts')).toMatchObject({ status: 0 });
    expect(here.pack('evaluate', 'src')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('FOLDER and DIR'),
    });
  });

  test('a channel is begun, signed, published, bundled, looked at and handed on', () => {
    for (const key of ['a', 'b', 'c']) here.good('keygen', `${key}.key`);
    const keys = ['--root-key', 'a.key', '--root-key', 'b.key', '--head-key', 'c.key', '--key', 'a.key'];
    here.good('init-root', 'chan', '--pack', 'ngo', '--publisher', 'Help Desk', ...keys, '--yes');
    here.good('sign', 'chan', 'src', '--key', 'c.key');
    here.good('renew', 'chan', '--key', 'c.key');
    here.good('revoke', 'chan', 'deposit-before-work.en', '--key', 'c.key');
    here.good('publish', 'chan', 'www');
    const said = here.good('verify', 'www');
    expect(said).toContain('www is good: Help Desk, pack ngo, version 0.1.0');
    expect(said).toContain('is signed for minisign');
    here.good('bundle', 'chan', '--out', 'all.jobpack');
    expect(here.good('verify', 'all.jobpack')).toContain('version 0.1.0');
    expect(here.good('invite', 'chan', '--url', 'https://example.org/ngo/', '--out', 'i.svg')).toContain(
      'web+secondlook:subscribe?',
    );
    here.good('threshold', 'chan', '--threshold', '2', '--key', 'a.key', '--key', 'b.key', '--yes');
    here.good('rotate', 'chan', '--head-key', 'b.key', '--key', 'a.key', '--yes');
    here.good('sign-root', 'chan', '--key', 'b.key', '--yes');
    here.good('renew', 'chan', '--key', 'b.key');
    here.good('publish', 'chan', 'www');
    appendFileSync(here.at(`www/p/${readdirSync(here.at('www/p'))[0]}`), ' ');
    expect(here.pack('verify', 'www')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('refuse'),
    });
  });

  test('the starter pack inside is the project’s own; its source is not, and commands that need it say so', () => {
    const inProject = (...args: string[]) =>
      spawnSync(process.execPath, [source, ...args], { encoding: 'utf8', maxBuffer: 1e8 }).stdout;
    expect(here.good('words')).toBe(inProject('words'));
    const text = 'We are hiring, apply now: we keep your passport.';
    expect(here.good('try', text, '--json')).toBe(inProject('try', text, '--json'));
    for (const args of [['check'], ['schema'], ['build', '--out', 'starter.json']])
      expect(here.pack(...args)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('name the FOLDER of the pack'),
      });
  });

  test('it says how it is called here', () => {
    expect(here.good('--help')).toMatch(
      /^Works on a rule pack and on its channel: node second-look-pack\.mjs COMMAND/,
    );
  });
});

test('the licences of the packages inside are in it', () => {
  const code = readFileSync(join(built, file), 'utf8');
  for (const name of [
    'second-look',
    'yaml',
    'zod',
    'uqr',
    'opencc-js',
    'libphonenumber-js',
    'compromise',
    '@fluent/bundle',
  ])
    expect(code).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, [\\w. -]+$`, 'm'));
  expect(code).toContain('Permission is hereby granted');
});
