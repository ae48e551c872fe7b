import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keyOf, newSeed } from '../../src/cli/channel/key-file.ts';
import { minisignKey, minisignOf, minisignSigner } from '../../src/cli/channel/minisign.ts';
import { obtainMinisign } from './obtain-minisign.ts';

// Each command is a process of its own, and several files are tested at a time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const command = fileURLToPath(new URL('../../src/cli/pack.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'minisign-'));
const passphrase = 'correct horse battery staple';
const at = (name: string) => join(folder, name);

function pack(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    cwd: folder,
    input: `${passphrase}\n`.repeat(4),
  });
  return { stdout, stderr, status };
}

function good(...args: string[]): string {
  const { stdout, stderr, status } = pack(...args);
  expect(status, stderr).toBe(0);
  return stdout;
}

/** What the stock tool says of a file and its signature; “-H” takes prehashed signatures only. */
function minisign(file: string, key: string) {
  const { stdout, stderr, status } = spawnSync('minisign', ['-V', '-H', '-m', file, '-P', key], {
    encoding: 'utf8',
  });
  return { said: stdout + stderr, status };
}

const releases = (channel: string) =>
  readdirSync(at(`${channel}/p`)).filter((name) => name.endsWith('.json'));
const keysIn = (said: string) => [...said.matchAll(/Key for minisign: (\S+)/g)].map(([, key]) => key ?? '');

beforeAll(() => {
  obtainMinisign();
  good('new', 'src', '--pack', 'ngo', '--publisher', 'Help Desk');
  for (const name of ['a', 'b']) good('keygen', `${name}.key`);
  good('init-root', 'chan', '--pack', 'ngo', '--publisher', 'Help Desk', '--key', 'a.key', '--yes');
  good('sign', 'chan', 'src', '--key', 'a.key');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the stock tool takes the signature beside a published release, with the key that the invitation names', () => {
  good('publish', 'chan', 'www');
  const [key = ''] = keysIn(good('invite', 'chan', '--url', 'https://example.org/ngo/'));
  const [release = ''] = releases('www');
  const { said, status } = minisign(at(`www/p/${release}`), key);
  expect(status, said).toBe(0);
  expect(said).toContain(`pack:ngo\tversion:0.1.0\tfile:${release}`);

  const { minisign: told } = JSON.parse(good('verify', 'www', '--json'));
  expect(told).toEqual({ keys: [key], signedBy: key });
  expect(good('verify', 'www')).toContain(`The release is signed for minisign, by ${key}.`);
  good('bundle', 'chan', '--out', 'all.jobpack');
  expect(JSON.parse(good('verify', 'all.jobpack', '--json')).minisign.signedBy).toBe(key);
});

test('the stock tool refuses another file, another key and another comment', () => {
  const [one, other] = [keyOf(newSeed()), keyOf(newSeed())];
  const bytes = Buffer.from('the bytes of a pack');
  const signed = Buffer.from(minisignOf(bytes, 'a comment', one)).toString();
  const look = (content: Uint8Array, signature: string, key = one) => {
    writeFileSync(at('file'), content);
    writeFileSync(at('file.minisig'), signature);
    return minisign(at('file'), minisignKey(key)).status;
  };
  expect(look(bytes, signed)).toBe(0);
  expect(look(Buffer.from('other bytes'), signed)).not.toBe(0);
  expect(look(bytes, signed, other)).not.toBe(0);
  expect(look(bytes, signed.replace('a comment', 'b comment'))).not.toBe(0);
});

test('what the stock tool signs is taken here, and what it refuses is not', async () => {
  // Without a passphrase: -W.
  const made = spawnSync('minisign', ['-G', '-W', '-p', at('their.pub'), '-s', at('their.sec')]);
  expect(made.status).toBe(0);
  writeFileSync(at('theirs'), 'the bytes of a pack');
  expect(spawnSync('minisign', ['-S', '-s', at('their.sec'), '-m', at('theirs')]).status).toBe(0);
  const [, line = ''] = readFileSync(at('their.pub'), 'utf8').split('\n');
  const raw = Buffer.from(line, 'base64');
  // Their names of keys are random; only the first eight bytes of ours are compared.
  const key = { id: raw.subarray(2, 10).toString('hex'), pub: new Uint8Array(raw.subarray(10)) };
  expect(minisignKey(key)).toBe(line);

  const bytes = new Uint8Array(readFileSync(at('theirs')));
  const signature = readFileSync(at('theirs.minisig'), 'utf8');
  const signer = (text: string, of = bytes) => minisignSigner(Buffer.from(text), of, [key]);
  expect(await signer(signature)).toBe(key);
  expect(await signer(signature, new Uint8Array([1]))).toBeUndefined();
  expect(await signer(signature.replace('timestamp', 'timestomp'))).toBeUndefined();
  expect(await signer(signature.replace(/^RU/m, 'RW'))).toBeUndefined();
  expect(await signer('')).toBeUndefined();
  expect(await minisignSigner(Buffer.from(signature), bytes, [keyOf(newSeed())])).toBeUndefined();
});

test('when another key takes over, the release is signed anew with it, and the old signature is refused', () => {
  const [release = ''] = releases('chan');
  const sidecar = at(`chan/p/${release}.minisig`);
  const old = readFileSync(sidecar);
  good('rotate', 'chan', '--head-key', 'b.key', '--key', 'a.key', '--yes');
  good('renew', 'chan', '--key', 'b.key');
  const [key = ''] = keysIn(good('verify', 'chan'));
  expect(minisign(at(`chan/p/${release}`), key).status).toBe(0);

  writeFileSync(sidecar, old);
  for (const args of [
    ['verify', 'chan'],
    ['publish', 'chan', 'www'],
    ['bundle', 'chan', '--out', 'old.jobpack'],
  ])
    expect(pack(...args)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('signature for minisign'),
    });

  // Nothing else than what was announced is ever signed.
  const bytes = readFileSync(at(`chan/p/${release}`));
  writeFileSync(at(`chan/p/${release}`), '{}');
  expect(pack('renew', 'chan', '--key', 'b.key')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('not what was announced'),
  });
  expect(readFileSync(sidecar)).toEqual(old);
  writeFileSync(at(`chan/p/${release}`), bytes);

  // A channel without any is as good as before.
  rmSync(sidecar);
  expect(good('verify', 'chan')).toContain('No signature for minisign');
  good('publish', 'chan', 'bare');
  expect(readdirSync(at('bare/p'))).toEqual([release]);
});
