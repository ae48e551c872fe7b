import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each command is a process of its own, and several files are tested at a time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const command = fileURLToPath(new URL('../../src/cli/pack.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'try-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pack(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    cwd: folder,
    input,
  });
  return { stdout, stderr, status };
}

function good(args: readonly string[], input?: string): string {
  const { stdout, stderr, status } = pack(args, input);
  expect(status, stderr).toBe(0);
  return stdout;
}

const offer =
  'We are hiring packers. You pay a small deposit before joining. Apply now, salary 900 USD a month.';

beforeAll(() => {
  good(['new', 'own', '--pack', 'ngo', '--publisher', 'Help Desk']);
  cpSync(join(folder, 'own'), join(folder, 'careful'), { recursive: true });
  appendFileSync(
    join(folder, 'careful/en/deposit-before-work.en.yaml'),
    'when:\n  - fact: abroad\nunless:\n  - phrases: [deposit before joining]\n',
  );
});

test('a text is told with its kind, the reasons for it, and each rule that held with the text’s words', () => {
  const said = good(['try', offer, 'own']);
  expect(said).toContain('A sign of S3 warns alone, one of S2 with another of S2');
  expect(said).toContain('Read as an offer of work, in English.');
  expect(said).toMatch(/because of: .*“We are hiring”/);
  expect(said).toContain('Rules of Help Desk (ngo 0.1.0)');
  expect(said).toContain('+ deposit-before-work.en: A deposit before work begins (S2)');
  expect(said).toContain('found: “pay a small deposit before joining”');
});

test('a pack without cues is tried with the starter pack, which is told after it and in brief', () => {
  const said = good(['try', `${offer} We keep your passport.`, 'own']);
  expect(said).toMatch(/^(Some|Serious) concern\.$/m);
  const [own = '', starter = ''] = said.split('\n\nWith it, the pack starter ');
  expect(own).toContain('+ deposit-before-work.en: A deposit before work begins (S2)');
  expect(own).not.toContain('passport');
  expect(starter).toMatch(/^\d+\.\d+\.\d+\n {2}\d+ rules? held:\n/);
  expect(starter).toContain('+ passport-held.en: “We keep your passport”');
  expect(starter).not.toContain('nearly');
});

test('a rule that nearly held is told with what was missing and what stopped it, in plain words', () => {
  const stopped = good(['try', `${offer} Overseas work, we book your flight.`, 'careful']);
  expect(stopped).toContain('~ deposit-before-work.en');
  expect(stopped).toContain('stopped, as “unless” says, by: the words “deposit before joining”');
  const lacks = good([
    'try',
    'We are hiring. Apply now, a refundable deposit of 300 USD is needed.',
    'careful',
  ]);
  expect(lacks).toContain('missing: that the work is in another country, or words of flights or visas');
  const begun = good(['try', 'We are hiring, apply now. You pay before work.', 'own']);
  expect(begun).toMatch(/begun: has “pay”, “before work”, and lacks the rest of: pay \.\.\. deposit/);
});

test('a text that is no offer is told to be none, though rules hold in it', () => {
  const said = good(['try', 'My friend had to pay a deposit before work.', 'own']);
  expect(said).toMatch(/^Not an offer: readers are told nothing\.$/m);
  expect(said).toContain('Of a few words of work, it is one when signs of two categories are found');
  expect(said).toContain('+ deposit-before-work.en');
  const open = good(['try', 'My friend likes the sea.', 'own']);
  expect(open).toContain('Nothing speaks against an offer: it is one when signs of two categories are found');
  const warned = good(['try', 'Beware of scams, police said: nobody pays a deposit before work.', 'own']);
  expect(warned).toContain('Rules are asked of offers only');
});

test('a file, standard input and the text itself are told the same, in words and as JSON', () => {
  writeFileSync(join(folder, 'post.txt'), offer);
  const said = good(['try', offer, 'own', '--json']);
  expect(good(['try', 'post.txt', 'own', '--json'])).toBe(said);
  expect(good(['try', '-', 'own', '--json'], offer)).toBe(said);
  const { pack: tried, findings, trace } = JSON.parse(said);
  expect(tried).toEqual({ id: 'ngo', version: '0.1.0' });
  expect(findings).toEqual(
    expect.arrayContaining([expect.objectContaining({ rule: 'deposit-before-work.en' })]),
  );
  expect(trace[0]).toMatchObject({ pack: tried, facts: { kind: 'offer', lang: 'en' } });
});

test('without a folder the starter pack is tried, and --lang says which language a short text is in', () => {
  const said = good(['try', 'We are hiring, apply now: we keep your passport.']);
  expect(said).toMatch(/^Some concern\.$/m);
  expect(said).toMatch(/\+ passport-held\.en: .* \(S3\)\n {6}found: “we keep your passport”/);
  const read = (...more: string[]) =>
    JSON.parse(good(['try', 'Loker gaji 900', ...more, '--json'])).trace[0].facts.lang;
  expect(read('--lang', 'id')).toBe('id');
  expect(read('--lang', 'ms')).toBe('ms');
});

test('a file that is not there and a text without quotation marks are refused in a sentence', () => {
  expect(pack(['try', 'gone.txt'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no file gone.txt'),
  });
  expect(pack(['try', 'We', 'own', 'hire'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('quotation marks'),
  });
  expect(pack(['try'])).toMatchObject({ status: 2, stderr: expect.stringContaining('which text') });
});
