import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newDesk } from './publishers-desk.ts';

// Each command is a process of its own, and several files are tested at a time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const command = fileURLToPath(new URL('../../src/cli/pack.ts', import.meta.url));
const { folder, at, good, refused, keys, clear } = newDesk();
const url = ['--url', 'https://example.org/ngo/'];

beforeAll(() => {
  keys('a.key');
  // Pictures are written by names that end so only.
  copyFileSync(at('a.key'), at('key.svg'));
  good('new', 'src', '--pack', 'ngo', '--publisher', 'Help Desk');
  good('init-root', 'chan', '--pack', 'ngo', '--publisher', 'Help Desk', '--key', 'a.key', '--yes');
  good('sign', 'chan', 'src', '--key', 'a.key');
});
afterAll(clear);

test.each([
  ['build', ['build', 'src', '--out']],
  ['bundle', ['bundle', 'chan', '--out']],
  ['invite', ['invite', 'chan', ...url, '--out']],
])('“%s” writes over no key and no other file, and again over its own', (name, args) => {
  const key = readFileSync(at('a.key'), 'utf8');
  expect(refused(...args, 'key.svg', '--yes')).toContain('key.svg holds a key');
  expect(readFileSync(at('key.svg'), 'utf8')).toBe(key);

  writeFileSync(at('letter.svg'), 'Dear Ana');
  expect(refused(...args, 'letter.svg')).toContain('letter.svg is there already');
  expect(readFileSync(at('letter.svg'), 'utf8')).toBe('Dear Ana');
  good(...args, 'letter.svg', '--yes');
  expect(readFileSync(at('letter.svg'), 'utf8')).not.toBe('Dear Ana');

  good(...args, `${name}.svg`);
  good(...args, `${name}.svg`);
  const before = readdirSync(folder);
  good(...args, 'dry.svg', '--dry-run');
  expect(readdirSync(folder)).toEqual(before);
});

test('an invitation’s picture takes no other picture’s place: that may be a key’s paper', () => {
  good('keygen', 'b.key', '--paper', 'paper.svg');
  expect(refused('invite', 'chan', ...url, '--out', 'paper.svg')).toContain(
    'is no picture that may be replaced',
  );
});

test('a chart is written over charts only', () => {
  const posts = `${JSON.stringify({ id: 'x', text: 'Packers wanted.', label: 'genuine', lang: 'en', corpus: 'c' })}\n`;
  writeFileSync(at('posts.jsonl'), posts);
  const args = ['evaluate', 'src', '.', '--chart'];
  expect(refused(...args, 'key.svg', '--yes')).toContain('key.svg holds a key');
  expect(refused(...args, 'posts.jsonl')).toContain('charts are drawn as .svg');
  writeFileSync(at('letter.svg'), 'Dear Ana');
  expect(refused(...args, 'letter.svg')).toContain('is no chart');
  expect(readFileSync(at('posts.jsonl'), 'utf8')).toBe(posts);
  good(...args, 'chart.svg');
  good(...args, 'chart.svg');
});

// A limit on the size of files stops a write in the middle, as a full disk does.
test.skipIf(process.platform === 'win32')(
  'what cannot be written to its end leaves the file of before',
  () => {
    good('bundle', 'chan', '--out', 'all.jobpack');
    const before = readFileSync(at('all.jobpack'), 'utf8');
    const files = readdirSync(folder);
    const { stderr, status } = spawnSync(
      'sh',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 1; exec "$@"',
        'sh',
        process.execPath,
        command,
        'bundle',
        'chan',
        '--out',
        'all.jobpack',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('pack: ');
    expect(readFileSync(at('all.jobpack'), 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(files);
  },
);
