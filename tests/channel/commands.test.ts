import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putFile, readChannel } from '../../src/cli/channel/channel-folder.ts';
import { keyOf, newSeed } from '../../src/cli/channel/key-file.ts';
import { nodeVerifier } from '../../src/cli/channel/node-verifier.ts';
import { folderSource } from '../../src/cli/channel/sources.ts';
import { headBytes, rootBytes, seal, stamp } from '../../src/cli/channel/statements.ts';
import { serveFiles } from '../../src/cli/demo/serve-files.ts';
import { follow, type Trust } from '../../src/core/packs/channel/follow.ts';
import { newDesk, passphrase } from './publishers-desk.ts';

const { at, pack, good, refused, clear } = newDesk();

beforeAll(() => {
  good('new', 'src', '--pack', 'ngo', '--publisher', 'Help Desk');
  for (const name of ['a', 'b', 'c', 'd']) good('keygen', `${name}.key`);
}, 180_000);
afterAll(clear);

test('a new pack is good as it stands', () => {
  expect(good('check', 'src')).toContain('1 rules, 4 examples, 0 problems');
  expect(refused('new', 'src', '--pack', 'ngo', '--publisher', 'x')).toContain('not empty');
  expect(refused('new', 'other', '--pack', 'No Good', '--publisher', 'x')).toContain('no name for a pack');
});

test('a key is never written in the open, opens with its passphrase only, and comes back from its paper', () => {
  const said = good('keygen', 'e.key', '--paper', 'e.svg');
  const paper = /^ {2}((?:[0-9a-f]{4} ?){17})$/m.exec(said)?.[1] ?? '';
  const file = readFileSync(at('e.key'), 'utf8');
  expect(file).not.toContain(paper.replaceAll(' ', '').slice(0, 64));
  expect(readFileSync(at('e.svg'), 'utf8')).toContain('<svg');

  const again = pack(['keygen', 'again.key', '--restore'], `${paper}\n${passphrase}\n`);
  expect(again.status, again.stderr).toBe(0);
  expect(JSON.parse(readFileSync(at('again.key'), 'utf8')).keyid).toBe(JSON.parse(file).keyid);

  const wrong = paper.replace(/^./, (letter) => (letter === '0' ? '1' : '0'));
  expect(pack(['keygen', 'wrong.key', '--restore'], `${wrong}\n${passphrase}\n`).stderr).toContain(
    'read wrongly',
  );
  expect(pack(['keygen', 'short.key'], 'short\n').stderr).toContain('eight letters');
  expect(refused('keygen', 'e.key')).toMatch(/e\.key/);
  expect(existsSync(at('short.key'))).toBe(false);
});

test('a channel is begun, signed, published, followed, and handed over by two of three keepers', async () => {
  const begin = ['init-root', 'chan', '--pack', 'ngo', '--publisher', 'Help Desk'];
  const roles = [
    '--root-key',
    'a.key',
    '--root-key',
    'b.key',
    '--root-key',
    'c.key',
    '--threshold',
    '2',
    '--head-key',
    'd.key',
  ];
  expect(refused(...begin, ...roles, '--key', 'a.key')).toContain('--yes');
  good(...begin, ...roles, '--key', 'a.key', '--yes');
  expect(existsSync(at('chan/1.root.json'))).toBe(false);
  good('sign-root', 'chan', '--key', 'b.key', '--yes');
  expect(existsSync(at('chan/1.root.json'))).toBe(true);
  expect(existsSync(at('chan/next.root.json'))).toBe(false);

  expect(refused('sign', 'chan', 'src', '--key', 'a.key')).toContain('a.key (');
  expect(pack(['sign', 'chan', 'src', '--key', 'd.key'], 'a wrong passphrase\n').stderr).toContain(
    'does not open',
  );
  good('sign', 'chan', 'src', '--key', 'd.key', '--dry-run');
  expect(existsSync(at('chan/head.json'))).toBe(false);
  good('sign', 'chan', 'src', '--key', 'd.key');
  good('publish', 'chan', 'www');

  let trust: Trust | undefined;
  const look = async () => {
    const followed = await follow(folderSource(at('www')), trust, { now: Date.now() }, nodeVerifier);
    trust = followed.trust;
    return followed;
  };
  expect((await look()).kind).toBe('release');

  // Other content under the same version is refused; a rule can be taken back without a new version.
  appendFileSync(
    at('src/sources.yaml'),
    'OTHER-26: { publisher: An office, title: A page, url: "https://example.org/other" }\n',
  );
  expect(refused('sign', 'chan', 'src', '--key', 'd.key')).toContain('Raise “version”');
  good('revoke', 'chan', 'deposit-before-work.en', '--key', 'd.key');
  good('publish', 'chan', 'www');
  expect(await look()).toMatchObject({
    kind: 'unchanged',
    head: { revokedRules: ['deposit-before-work.en'] },
  });

  // A thief of the head's key publishes, with higher numbers than the publisher's own.
  cpSync(at('chan'), at('thief'), { recursive: true });
  for (let times = 0; times < 3; times++) good('renew', 'thief', '--key', 'd.key');
  good('publish', 'thief', 'www');
  expect((await look()).kind).toBe('unchanged');
  expect(refused('publish', 'chan', 'www')).toContain('older than one that was seen');

  // Two keepers name another key, and the channel goes on.
  good('rotate', 'chan', '--head-key', 'a.key', '--key', 'a.key', '--yes');
  expect(existsSync(at('chan/2.root.json'))).toBe(false);
  good('sign-root', 'chan', '--key', 'c.key', '--yes');
  expect(refused('renew', 'chan', '--key', 'd.key')).toContain('may not sign a head');
  writeFileSync(at('src/pack.yaml'), readFileSync(at('src/pack.yaml'), 'utf8').replace('0.1.0', '0.2.0'));
  good('sign', 'chan', 'src', '--key', 'a.key');
  good('publish', 'chan', 'www');
  expect(await look()).toMatchObject({ kind: 'release', root: { version: 2 }, pack: { version: '0.2.0' } });
  expect(refused('publish', 'thief', 'www')).toContain('newer root');
}, 180_000);

test('how many keys must sign is changed without changing the keys, and never to more than there are', async () => {
  cpSync(at('chan'), at('more'), { recursive: true });
  const before = await readChannel(at('more'));
  expect(before.root.roles).toMatchObject({ root: { threshold: 2 }, head: { threshold: 1 } });

  const change = ['threshold', 'more', '--key', 'a.key', '--key', 'b.key', '--key', 'c.key'];
  expect(refused(...change, '--threshold', '3')).toContain('--yes');
  expect(refused(...change, '--threshold', '4', '--yes')).toContain('4 keys cannot be asked');
  expect(refused(...change, '--head-threshold', '2', '--yes')).toContain('where there are 1');
  expect(refused(...change, '--threshold', '0', '--yes')).toContain('“0”');
  expect(refused(...change, '--threshold', '2', '--yes')).toContain('already');
  expect(refused(...change, '--yes')).toContain('--threshold N');
  expect(refused(...change, '--threshold', '3', '--root-key', 'd.key', '--yes')).toContain('pack rotate');
  expect(await readChannel(at('more'))).toEqual(before);

  good(...change, '--threshold', '3', '--yes');
  const { root } = await readChannel(at('more'));
  expect(root).toMatchObject({ version: before.root.version + 1, roles: { root: { threshold: 3 } } });
  expect(root.roles.root.keys).toEqual(before.root.roles.root.keys);
  expect(root.roles.head).toEqual(before.root.roles.head);
  good('renew', 'more', '--key', 'a.key');
  good('verify', 'more');

  // From here on two are too few.
  good('threshold', 'more', '--threshold', '1', '--key', 'a.key', '--key', 'b.key', '--yes');
  expect((await readChannel(at('more'))).root.version).toBe(root.version);
  good('sign-root', 'more', '--key', 'c.key', '--yes');
  expect((await readChannel(at('more'))).root.roles.root.threshold).toBe(1);
}, 180_000);

test('what readers would refuse is not published, nor what is older than what they have seen', () => {
  cpSync(at('chan'), at('old'), { recursive: true });
  good('renew', 'chan', '--key', 'a.key');
  good('publish', 'chan', 'www');
  expect(refused('publish', 'old', 'www')).toContain('older than one that was seen');

  const [release] = readdirSync(at('old/p'));
  writeFileSync(at(`old/p/${release}`), '{}');
  for (const name of readdirSync(at('old/p'))) writeFileSync(at(`old/p/${name}`), '{}');
  expect(refused('publish', 'old', 'elsewhere')).toContain('readers would refuse');
  expect(existsSync(at('elsewhere'))).toBe(false);
});

test('a release is announced only with a version above the last, unless it is the same to the byte', async () => {
  const release = async () => (await readChannel(at('chan'))).head?.release;
  const announced = await release();
  expect(announced?.version).toBe('0.2.0');
  const versioned = (version: string) => {
    cpSync(at('src'), at(`src-${version}`), { recursive: true });
    const file = at(`src-${version}/pack.yaml`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('0.2.0', version));
    return `src-${version}`;
  };
  for (const lower of ['0.1.9', '0.0.10'])
    expect(refused('sign', 'chan', versioned(lower), '--key', 'a.key')).toContain('Raise “version”');
  expect(refused('sign', 'chan', versioned('0.2.1234567'), '--key', 'a.key')).toContain('six digits');
  expect(refused('revoke', 'chan', 'No Rule', '--key', 'a.key')).toContain('by its id');
  expect(await release()).toEqual(announced);
  good('sign', 'chan', 'src', '--key', 'a.key');
  expect(await release()).toEqual(announced);
  good('sign', 'chan', versioned('0.10.0'), '--key', 'a.key', '--dry-run');
}, 180_000);

test('what readers who follow already would refuse is not published, though a first look would take it', () => {
  const published = () => readFileSync(at('www/head.json'), 'utf8');
  // Two keepers each renew their own copy: two statements under one number.
  cpSync(at('chan'), at('twin'), { recursive: true });
  good('renew', 'chan', '--key', 'a.key');
  good('publish', 'chan', 'www');
  good('renew', 'twin', '--key', 'a.key', '--days', '20');
  const before = published();
  good('verify', 'twin');
  expect(refused('publish', 'twin', 'www')).toMatch(/readers who follow .* another thing under the number/);
  expect(published()).toBe(before);

  // A head from an older copy of the folder, with a higher number and an older release.
  const behind = at('behind');
  cpSync(at('chan'), behind, { recursive: true });
  writeFileSync(at('src/pack.yaml'), readFileSync(at('src/pack.yaml'), 'utf8').replace('0.2.0', '0.3.0'));
  good('sign', 'chan', 'src', '--key', 'a.key');
  good('publish', 'chan', 'www');
  for (let times = 0; times < 2; times++) good('renew', 'behind', '--key', 'a.key');
  good('verify', 'behind');
  expect(refused('publish', 'behind', 'www')).toMatch(/readers who follow .* older than the one before/);
  expect(published()).toBe(readFileSync(at('chan/head.json'), 'utf8'));
  good('publish', 'behind', 'elsewhere-first');
}, 180_000);

test('a head that has expired since still binds those who saw it', async () => {
  const { publish } = await import('../../src/cli/channel/publish.ts');
  const key = keyOf(newSeed());
  const role = { keys: [key], threshold: 1 };
  const ago = (days: number) => stamp(Date.now() - days * 24 * 60 * 60 * 1_000);
  good('build', 'src', '--out', 'release.json');
  const bytes = new Uint8Array(readFileSync(at('release.json')));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const about = { pack: 'ngo', publisher: 'Help Desk', version: 1, expires: ago(-100) };
  const root = seal('root', rootBytes(about, { root: role, head: role }), [key]);
  const put = (folder: string, seq: number, issued: string, expires: string) => {
    const release = { version: '0.3.0', sha256, size: bytes.length };
    const said = { pack: 'ngo', root: 1, seq, issued, expires, release, revokedRules: [] };
    putFile(at(folder), { path: '1.root.json', bytes: root });
    putFile(at(folder), { path: `p/${sha256}.json`, bytes });
    putFile(at(folder), { path: 'head.json', bytes: seal('head', headBytes(said), [key]) });
  };
  put('stale', 5, ago(40), ago(10));
  put('fresh', 5, ago(0.01), ago(-30));
  const words = [at('fresh'), at('stale')];
  await expect(publish({ words })).rejects.toThrow('another thing under the number');
  put('fresh', 6, ago(0.01), ago(-30));
  expect(await publish({ words, json: true })).toBe(0);
});

test('a channel is looked at over the web, as one file, and by its invitation', async () => {
  const server = await serveFiles(at('www'), { 'access-control-allow-origin': '*' });
  try {
    // Not spawnSync: the server answers in this process.
    const { verify } = await import('../../src/cli/channel/verify.ts');
    expect(await verify({ words: [`${server.origin}/`], json: true })).toBe(0);
    await expect(verify({ words: [`${server.origin}/nothing/`] })).rejects.toThrow('1.root.json');
  } finally {
    await server.close();
  }
  good('bundle', 'chan', '--out', 'all.jobpack');
  expect(good('verify', 'all.jobpack')).toContain('version 0.3.0');
  const { link, fingerprint } = JSON.parse(
    good('invite', 'chan', '--url', 'https://example.org/ngo/', '--json', '--out', 'link.svg'),
  );
  expect(link).toMatch(
    /^web\+secondlook:subscribe\?v=1&pack=ngo&url=https%3A%2F%2Fexample\.org%2Fngo%2F&root=[0-9a-f]{64}$/,
  );
  expect(fingerprint).toMatch(/^(\d{4} ){5}\d{4}$/);
  expect(good('verify', 'www')).toContain(fingerprint);
});
