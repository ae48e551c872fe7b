import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../src/cli/screen.ts', import.meta.url));

function screen(input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, '-', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { lines, stderr, status };
}

const line = (value: object) => `${JSON.stringify(value)}\n`;
const offer = { id: 'a', text: 'We are hiring warehouse staff. Apply now, salary 12 GBP an hour.' };

test('one line of JSON for each post, in order, with the members of the contract', () => {
  const { lines, status } = screen(line(offer) + line({ ...offer, id: 'b', title: 'Warehouse staff' }));
  expect(status).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'concern', 'lang', 'findings', 'combinations', 'packs']);
  expect(lines[0]).toMatchObject({ concern: 'none-found', lang: 'en', packs: [{ id: 'starter' }] });
});

test('a bad line gives an error in its place, the rest goes on, and the status is 1', () => {
  const bad = ['{"id":"x"', '[]', '{"text":"no id"}', '{"id":"y","text":5}', '{"id":"z"}'];
  const { lines, status } = screen(`${line(offer)}${bad.join('\n')}\n${line(offer)}`);
  expect(status).toBe(1);
  expect(lines).toHaveLength(bad.length + 2);
  expect(lines.slice(1, -1).every(({ error }) => typeof error === 'string')).toBe(true);
  expect(lines.map(({ id }) => id)).toEqual(['a', null, null, null, 'y', 'z', 'a']);
});

describe('odd posts get an answer or a clear error, never a crash', () => {
  test('five megabytes', () => {
    const { lines, status } = screen(line({ id: 'big', text: 'hiring '.repeat(750_000) }) + line(offer));
    expect(status).toBe(1);
    expect(lines[0]).toEqual({ id: 'big', error: expect.stringMatching(/at most 1000000/) });
    expect(lines[1]).toMatchObject({ concern: 'none-found' });
  });
  test('lone surrogates, NUL bytes and bidi controls', () => {
    const odd = `{"id":"odd","text":"We are hiring \\ud800\\u0000 \\u202e apply now \\udfff"}\n`;
    const { lines, status } = screen(odd);
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({ id: 'odd' });
  });
  test('an empty text', () => {
    expect(screen(line({ id: 'e', text: '' })).lines[0]).toMatchObject({ concern: 'not-an-offer' });
  });
});

test('--explain adds what a reader is told, and a language without words is refused with a sentence', () => {
  const [told] = screen(line(offer), '--explain').lines;
  expect(told?.['explanation']).toMatchObject({ concern: 'none-found', headline: expect.any(String) });
  const refused = screen(line(offer), '--explain', '--lang', '../en');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toMatch(/There are no words in/);
});

test('--trace adds what was understood, what held and what almost did', () => {
  const [traced] = screen(
    line({ id: 't', text: 'Hiring for an office in Thailand, we keep your passport, the ticket is free.' }),
    '--trace',
  ).lines;
  expect(traced?.['trace']).toMatchObject([
    {
      pack: { id: 'starter' },
      facts: { kind: 'offer', places: [{ place: 'th', role: 'workplace', quote: 'Thailand' }] },
      held: expect.arrayContaining([expect.objectContaining({ rule: 'passport-held.en' })]),
      almost: expect.arrayContaining([expect.objectContaining({ rule: expect.any(String) })]),
    },
  ]);
});

test('--home says where the reader lives: work there is not abroad', () => {
  const post = line({
    id: 'h',
    text: 'Hiring for work in Thailand, salary good, apply now. You pay the visa fee of 300 first.',
  });
  const abroad = (...args: string[]) => {
    const [traced] = screen(post, '--trace', ...args).lines as { trace: { facts: { abroad: string[] } }[] }[];
    return traced?.trace[0]?.facts.abroad.length;
  };
  expect(abroad('--home', 'ph')).toBeGreaterThan(0);
  expect(abroad('--home', 'th')).toBe(0);
});

test('a file that is not there is named', () => {
  const { stderr, status } = spawnSync(process.execPath, [command, 'no-such-file.jsonl'], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/no-such-file\.jsonl/);
});
