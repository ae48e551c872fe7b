import { spawnSync } from 'node:child_process';
import {
  existsSync,
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
import { afterAll, expect, test } from 'vitest';
import { starterFolder } from '../../src/cli/starter.ts';

const command = fileURLToPath(new URL('../../src/cli/pack.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pack(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  return { stdout, stderr, status };
}

test('check --posts names the phrases that stand in many honest offers, and counts no others', () => {
  const honest = Array.from({ length: 60 }, (_, index) => ({
    id: `${index}`,
    corpus: 'shops',
    label: index < 50 ? 'genuine' : 'spam',
    text: `We are hiring a shop assistant, apply now. Salary 12 GBP an hour.${index === 0 || index > 49 ? ' We will keep your passport.' : ' Message us on Telegram.'}`,
  }));
  writeFileSync(join(folder, 'posts.jsonl'), honest.map((post) => `${JSON.stringify(post)}\n`).join(''));
  const { stdout, status } = pack('check', starterFolder, '--posts', folder);
  expect(status).toBe(0);
  expect(stdout).toMatch(/ {2}98\.0 % {2}shops {2}telegram-contact\.en \(S1\) {2}\(telegram/);
  expect(stdout).toMatch(/ {2}2\.0 % {2}shops {2}passport-held\.en \(S3\)/);
});

test('build writes the same bytes twice, and an unknown command is refused in a sentence', () => {
  const [one, two] = ['one.json', 'two.json'].map(
    (name) => pack('build', '--out', join(folder, name)).stdout,
  );
  expect(one?.match(/sha256 (\w{64})/)?.[1]).toBe(two?.match(/sha256 (\w{64})/)?.[1]);
  expect(pack('bake')).toMatchObject({ status: 2, stderr: expect.stringContaining('“bake”') });
});

test.each([
  [['sing', 'chan', 'src'], 'there is no command “sing”. Is “sign” meant?'],
  [['keygen', 'a.key', 'b.key', 'c.key'], '“b.key” is one word too many for “keygen”'],
  [['publish', 'chan', 'www', 'more'], '“more” is one word too many for “publish”'],
  [['words', starterFolder, '--out', 'x.ftl'], '“words” has no --out.'],
  [['sign', 'chan', 'src', '--threshold', '2'], '“sign” has no --threshold. It has: --key, --days.'],
  [['try', 'one', 'two', 'three'], 'put the text in quotation marks'],
])('%j is refused for what it has too much of', (args, said) => {
  expect(pack(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(said) });
});

test('“pack help” says what --help says, with what the status means', () => {
  const { stdout, status } = pack('help');
  expect(status).toBe(0);
  expect(stdout).toBe(pack('--help').stdout);
  expect(stdout).toContain('The status is 0 when all is well');
});

const begun = (name: string): string => {
  const path = join(folder, name);
  expect(pack('new', path, '--pack', 'ngo', '--publisher', 'Help Desk').status).toBe(0);
  return path;
};

test('with --dry-run nothing is written, and what would be is told', () => {
  const src = begun('dry');
  const posts = join(folder, 'lures');
  mkdirSync(posts);
  writeFileSync(join(posts, 'a.jsonl'), `${JSON.stringify({ id: 'a', label: 'genuine', text: 'Hello.' })}\n`);
  const before = everythingIn(folder);
  for (const args of [
    ['new', join(folder, 'other'), '--pack', 'ngo', '--publisher', 'x'],
    ['build', src, '--out', join(folder, 'dry.json')],
    ['schema', src],
    ['evaluate', src, posts, '--chart', join(folder, 'dry.svg')],
  ]) {
    const { stdout, stderr, status } = pack(...args, '--dry-run');
    expect(status, stderr).toBe(0);
    if (args[0] !== 'evaluate') expect(stdout).toContain('Would be written: ');
    expect(everythingIn(folder)).toEqual(before);
  }
  const chart = pack('evaluate', src, posts, '--chart', join(folder, 'dry.png'));
  expect(chart).toMatchObject({ status: 2, stderr: expect.stringContaining('charts are drawn as .svg') });
});

test('with --json every command on a source answers with one line for programs', () => {
  const src = begun('told');
  const told = (...args: string[]) => {
    const { stdout } = pack(...args, '--json');
    expect(stdout.match(/\n/g)).toHaveLength(1);
    return JSON.parse(stdout);
  };
  expect(told('check', src)).toEqual({ rules: 1, examples: 4, problems: [] });
  writeFileSync(join(src, 'pay.yaml'), '');
  expect(told('check', src).problems).toEqual([
    { file: join(src, 'pay.yaml'), message: expect.stringContaining('nothing is written in it') },
  ]);
  rmSync(join(src, 'pay.yaml'));
  const out = join(folder, 'told.json');
  expect(told('build', src, '--out', out)).toMatchObject({
    file: out,
    pack: { id: 'ngo', version: '0.1.0' },
    bytes: readFileSync(out).length,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(told('words', src).fluent).toContain('indicator-deposit-before-work =');
  expect(told('schema', src).files).toContain(join(src, 'schema/rule.json'));
  const other = join(folder, 'other');
  expect(told('new', other, '--pack', 'ngo', '--publisher', 'x', '--dry-run')).toMatchObject({
    files: expect.arrayContaining([join(other, 'pack.yaml')]),
    dryRun: true,
  });
});

test('schemas are written into the folder of a pack only, and named', () => {
  const { status, stderr } = pack('schema', join(folder, 'typo'));
  expect([status, stderr]).toEqual([2, expect.stringContaining('there is no such folder')]);
  expect(existsSync(join(folder, 'typo'))).toBe(false);
  const src = begun('schemas');
  expect(pack('schema', src).stdout.split('\n')).toContain(join(src, 'schema/rule.json'));
});

test('by “npm run” paths are those of the folder from which it was called', () => {
  const { INIT_CWD: _, ...env } = process.env;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const run = (script: string, ...args: string[]) =>
    spawnSync('npm', ['--prefix', root, 'run', '--silent', script, '--', ...args], {
      encoding: 'utf8',
      cwd: folder,
      env,
    });
  expect(run('pack', 'new', 'called', '--pack', 'ngo', '--publisher', 'Help Desk').status).toBe(0);
  expect(existsSync(join(folder, 'called/pack.yaml'))).toBe(true);
  writeFileSync(join(folder, 'page.html'), '<p>Hello.</p>');
  expect(run('extract', 'page.html')).toMatchObject({ status: 0, stderr: '' });
});

function everythingIn(path: string): string[] {
  return readdirSync(path, { recursive: true }).map(String).sort();
}
