import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
