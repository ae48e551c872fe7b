import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../src/cli/pack.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const www = join(folder, 'www');

beforeAll(() => {
  mkdirSync(www);
  writeFileSync(join(www, '1.root.json'), '{"root":1}');
  writeFileSync(join(folder, 'secret.txt'), 'mine');
  symlinkSync('../secret.txt', join(www, 'linked.txt'));
  symlinkSync('1.root.json', join(www, 'inside.json'));
  cpSync(www, join(folder, 'www-other'), { recursive: true, verbatimSymlinks: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs “pack serve” until its work is done, and hands on its address. */
async function serving(args: readonly string[], cwd: string, use: (address: string) => Promise<void>) {
  const child = spawn(process.execPath, [command, 'serve', ...args, '--json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const line = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(String(data))),
  );
  try {
    await use(JSON.parse(line).address);
  } finally {
    child.kill('SIGINT');
  }
  expect(await ended).toBe(0);
}

const refused = (...args: string[]): string => {
  const { stderr, status } = spawnSync(process.execPath, [command, 'serve', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  return stderr;
};

test.each(['.', './', '../www', www])('what was published to “%s” is served from there', async (path) => {
  await serving([path], www, async (address) => {
    expect(await (await fetch(`${address}1.root.json`)).text()).toBe('{"root":1}');
    expect((await fetch(`${address}2.root.json`)).status).toBe(404);
  });
});

test('links are followed inside the folder only, and nothing beside it is served', async () => {
  await serving(['www'], folder, async (address) => {
    expect((await fetch(`${address}inside.json`)).status).toBe(200);
    for (const path of [
      'linked.txt',
      '..%2fsecret.txt',
      '%2e%2e/www-other/1.root.json',
      '..%2fwww-other%2f1.root.json',
    ])
      expect((await fetch(`${address}${path}`)).status, path).toBe(404);
  });
});

test('the port can be named, and one that is taken is told', async () => {
  const taken = await new Promise<Server>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  });
  const { port } = taken.address() as AddressInfo;
  try {
    expect(refused('www', '--port', `${port}`)).toContain('another program uses this port');
  } finally {
    await new Promise((resolve) => taken.close(resolve));
  }
  await serving(['www', '--port', `${port}`], folder, async (address) => {
    expect(address).toBe(`http://127.0.0.1:${port}/`);
  });
  expect(refused('www', '--port', '70000')).toContain('“70000” is no whole number from 1 to 65535');
});

test('a folder without a channel is not served', () => {
  expect(refused('nowhere')).toContain('nowhere holds no channel that was published');
  expect(refused('.')).toContain('Copy one there with “pack publish”');
});
