import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { canonicalJson } from '../../src/core/packs/canonical.ts';
import { smallPack } from '../packs/small-pack.ts';

const command = fileURLToPath(new URL('../../src/cli/evaluate.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const posts = [
  {
    id: 'lure',
    label: 'trafficking',
    difficulty: 'blatant',
    lang: 'en',
    text: 'Urgent hiring customer service in Cambodia! Apply now, salary 1500 USD a month. We keep your passport, enter on a tourist visa.',
  },
  {
    id: 'missed',
    label: 'trafficking',
    lang: 'en',
    text: 'We are hiring chat staff for our office in Laos. Apply now, salary 900 USD a month, message us on Telegram.',
  },
  {
    id: 'honest',
    label: 'genuine',
    lang: 'en',
    text: 'We are hiring warehouse staff in Leeds. Apply now, salary 12 GBP an hour.',
  },
];
writeFileSync(join(folder, 'a.jsonl'), posts.map((post) => `${JSON.stringify(post)}\n`).join(''));
writeFileSync(
  join(folder, 'b.jsonl.gz'),
  gzipSync(
    `${JSON.stringify({ id: 'news', corpus: 'papers', label: 'not-offer', lang: 'fr', text: 'Il pleut.' })}\n`,
  ),
);

function evaluate(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, folder, ...args], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

test('the tables hold every label, corpus and language with intervals, and each missed lure with what it lacks', () => {
  const { stdout, status } = evaluate();
  expect(status).toBe(0);
  expect(stdout).toContain(
    '| genuine | 1 | 100.0 (20.7–100.0) | 0.0 (0.0–79.3) | 0.0 (0.0–79.3) | 0.0 (0.0–79.3) |',
  );
  expect(stdout).toContain('| trafficking (blatant) | a | en | 1 |');
  expect(stdout).toContain('| not-offer | papers | fr | 1 | 0.0');
  const missed = stdout.slice(stdout.indexOf('Lures that gave no concern'));
  expect(missed).toContain('missed (trafficking, en): read as offer in en');
  expect(missed).toContain('telegram-contact');
  expect(missed).not.toContain('lure (');
});

test('as JSON it is one line with the counts', () => {
  const { stdout } = evaluate('--json');
  const { pack, groups, missed } = JSON.parse(stdout);
  expect(pack.id).toBe('starter');
  expect(groups).toHaveLength(4);
  expect(missed.map(({ id }: { id: string }) => id)).toEqual(['missed']);
});

test('--compare says post by post what a change of the pack gains and loses', () => {
  const old = join(folder, 'old.json');
  writeFileSync(old, canonicalJson(smallPack));
  const { stdout, status } = evaluate('--compare', old);
  expect(status).toBe(0);
  expect(stdout).toContain('2 posts changed');
  expect(stdout).toMatch(
    /^ {2}lure \(trafficking \(blatant\), a, en\): serious .*\+tourist-visa-for-work .*−tourist-visa$/m,
  );
  expect(stdout).toMatch(/^ {2}missed \(trafficking, a, en\): none-found .*\+telegram-contact/m);
  expect(stdout).not.toContain('honest (');
});

test('--chart draws a point for each language with posts of both sides', () => {
  const chart = join(folder, 'chart.svg');
  expect(evaluate('--chart', chart).status).toBe(0);
  const svg = readFileSync(chart, 'utf8');
  expect(svg).toMatch(/^<svg /);
  expect(svg.match(/<circle/g)).toHaveLength(1);
  expect(svg).toContain('en: 1 of 2 lures, 0 of 1 honest offers');
});

test('a line that cannot be read is told, the rest is counted, and the status is 1', () => {
  writeFileSync(join(folder, 'c.jsonl'), 'no json\n');
  const { stdout, stderr, status } = evaluate();
  rmSync(join(folder, 'c.jsonl'));
  expect(status).toBe(1);
  expect(stderr).toContain('c.jsonl: ');
  expect(stdout).toContain('| genuine | 1 |');
});

test('a folder without posts, and a pack that is none, are refused in a sentence', () => {
  const { stderr, status } = evaluate('--pack', join(folder, 'a.jsonl'));
  expect([stderr, status]).toEqual([expect.stringContaining('is no pack that can be used'), 2]);
});
