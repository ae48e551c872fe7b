import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each command is a process of its own, and several files are tested at a time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const command = fileURLToPath(new URL('../../src/cli/pack.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'diff-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

function pack(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { stdout, stderr, status };
}

function good(...args: string[]): string {
  const { stdout, stderr, status } = pack(...args);
  expect(status, stderr).toBe(0);
  return stdout;
}

function change(file: string, from: string, to: string): void {
  const before = readFileSync(at(file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(at(file), before.replace(from, to));
}

const deposit = 'en/deposit-before-work.en.yaml';
const contract = `id: contract-later.en
indicator: contract-later
confidence: medium
status: experimental
lang: en
phrases: [contract ... after arrival]
falsePositives: [None yet.]
examples:
  match: [We are hiring. Sign the contract after arrival., Contract comes after arrival.]
  noMatch: [Sign the contract before you travel., Arrival hall]
`;

beforeAll(() => {
  good('new', 'old', '--pack', 'ngo', '--publisher', 'Help Desk');
  writeFileSync(
    at(`old/${deposit}`),
    readFileSync(at(`old/${deposit}`), 'utf8').replace(
      'falsePositives:',
      'when:\n  - phrases: [joining, needed, hiring]\nfalsePositives:',
    ),
  );
  cpSync(at('old'), at('new'), { recursive: true });
  change('new/pack.yaml', '0.1.0', '0.2.0');
  change(
    `new/${deposit}`,
    '  - (refundable / security) deposit of {number}',
    '  - refundable deposit of {number}',
  );
  change(`new/${deposit}`, '[joining, needed, hiring]', '[joining, needed, hiring, send money]');
  change(`new/${deposit}`, 'confidence: medium', 'confidence: low   ');
  change('new/indicators.yaml', 'strength: S2', 'strength: S3');
  writeFileSync(at('new/en/contract-later.en.yaml'), contract);
  writeFileSync(
    at('new/indicators.yaml'),
    `${readFileSync(at('new/indicators.yaml'), 'utf8')}- id: contract-later
  category: documents
  strength: S2
  name: A contract after arrival
  message: The contract comes after arrival.
  why: The source tells of people who signed another one.
  sources: [EXAMPLE-26]
`,
  );
  writeFileSync(
    at('new/combinations.yaml'),
    `- id: deposit-and-contract
  message: Deposits and late contracts have been reported together.
  groups: [[deposit-before-work], [contract-later]]
  sources: [EXAMPLE-26]
`,
  );
  change('new/sources.yaml', 'What the page is called', 'A page of another name');
});

test('what came, what changed and which phrases are meant is told, from folders and from built packs', () => {
  const said = good('diff', 'old', 'new');
  expect(said.split('\n')).toEqual([
    'ngo 0.1.0 → ngo 0.2.0',
    'Rules: 1 added, 0 removed, 1 changed',
    '  + contract-later.en',
    '  ~ deposit-before-work.en',
    '      confidence: “medium” → “low”',
    '      phrases gained: “refundable deposit of {number}”',
    '      phrases lost: “(refundable / security) deposit of {number}”',
    '      when gained: “send money”',
    'Indicators: 1 added, 0 removed, 1 changed',
    '  + contract-later',
    '  ~ deposit-before-work',
    '      strength: “S2” → “S3”',
    'Combinations: 1 added, 0 removed, 0 changed',
    '  + deposit-and-contract',
    'Also changed: version, source EXAMPLE-26',
    '',
  ]);
  good('build', 'old', '--out', 'old.json');
  good('build', 'new', '--out', 'new.json');
  expect(good('diff', 'old.json', 'new.json')).toBe(said);
  expect(good('diff', 'new.json', 'old')).toContain(
    'Rules: 0 added, 1 removed, 1 changed\n  − contract-later.en',
  );
});

test('packs that are the same have no changes, and the status is 0 either way', () => {
  const same = JSON.parse(good('diff', 'old', 'old.json', '--json'));
  const none = { added: [], removed: [], changed: [] };
  expect(same).toEqual({
    old: { id: 'ngo', version: '0.1.0' },
    new: { id: 'ngo', version: '0.1.0' },
    rules: none,
    indicators: none,
    combinations: none,
    others: [],
  });
});

test('as JSON a change of a condition is told whole', () => {
  const { rules } = JSON.parse(good('diff', 'old', 'new', '--json'));
  expect(rules.changed[0].members).toContainEqual({
    member: 'when',
    gained: [{ phrases: ['joining', 'needed', 'hiring', 'send money'] }],
    lost: [{ phrases: ['joining', 'needed', 'hiring'] }],
  });
});

test('with labelled posts it tells which gained and which lost a concern', () => {
  const post = (id: string, label: string, words: string) =>
    `${JSON.stringify({ id, label, lang: 'en', text: `We are hiring, apply now, salary 900 USD. ${words}` })}\n`;
  writeFileSync(
    at('posts.jsonl'),
    post('late', 'trafficking', 'The contract comes after arrival. Pay the deposit before joining.') +
      post('single', 'genuine', 'A refundable deposit of 300 USD is needed.') +
      post('quiet', 'genuine', 'Bring your boots.'),
  );
  const said = good('diff', 'old', 'new', '--posts', '.');
  expect(said).toContain('Posts: 2 gained a concern, 0 lost theirs, 0 changed otherwise');
  expect(said).toMatch(/^ {2}late \(trafficking, posts, en\): none-found → \w+ \+contract-later$/m);
  expect(said).toContain('single (genuine, posts, en): none-found → some');
  expect(said).not.toContain('quiet');
  expect(good('diff', 'new', 'old', '--posts', '.')).toContain('Posts: 0 gained a concern, 2 lost theirs');
  const { posts } = JSON.parse(good('diff', 'old', 'new', '--posts', '.', '--json'));
  expect(posts.map(({ id }: { id: string }) => id)).toEqual(['late', 'single']);
});

test('a pack that is none, and a missing one, are refused in a sentence', () => {
  writeFileSync(at('bad.json'), '{}');
  expect(pack('diff', 'old', 'bad.json')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no pack that can be used'),
  });
  expect(pack('diff', 'old')).toMatchObject({ status: 2, stderr: expect.stringContaining('OLD and NEW') });
});
