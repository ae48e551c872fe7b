import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOf, newSeed, openKeyFile, readPublicKey } from '../../src/cli/channel/key-file.ts';
import { fromPaper, toPaper } from '../../src/cli/channel/paper.ts';

const command = fileURLToPath(new URL('../../src/cli/pack.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'keys-'));
const passphrase = 'correct horse battery staple';
const at = (name: string) => join(folder, name);
const lettersIn = (said: string) => /^ {2}((?:[0-9a-f]{4} ?){17})$/m.exec(said)?.[1] ?? '';

function pack(args: readonly string[], input = `${passphrase}\n`) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    cwd: folder,
    input,
  });
  return { stdout, stderr, status };
}

/** What a call is refused with, of which no passphrase was read. */
function refused(...args: string[]): string {
  const { stdout, stderr, status } = pack(args, '');
  expect([status, stdout]).toEqual([2, '']);
  return stderr;
}

beforeAll(() => {
  expect(pack(['keygen', 'a.key']).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a key file is for its owner alone, and nothing else is left', () => {
  expect(statSync(at('a.key')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['a.key']);
});

test('what stands in the way is told before a passphrase is asked for', () => {
  writeFileSync(at('there.svg'), 'mine');
  const before = readFileSync(at('a.key'), 'utf8');
  expect(refused('keygen', 'a.key')).toContain('a.key is there already, and nothing is written over it');
  expect(refused('keygen', 'b.key', '--paper', 'there.svg')).toContain('there.svg is there already');
  expect(refused('keygen', 'b.svg', '--paper', './b.svg')).toContain('need two names');
  expect(refused('keygen', 'no/where/b.key')).toContain('there is no such folder for no/where/b.key');
  expect(refused('keygen', 'b.key', '--paper', 'b.jpg')).toContain('pictures are drawn as .svg or .png');
  expect(refused('keygen', 'b.key', '--json')).toContain(
    'with --json the letters for the paper are not shown',
  );
  expect(readFileSync(at('a.key'), 'utf8')).toBe(before);
  expect(existsSync(at('b.key'))).toBe(false);
});

test('when there is no room for the key, neither it nor its paper nor a part of them is left', () => {
  mkdirSync(at('full'));
  // A system that lets no file grow refuses as a full disk does.
  const full = (...args: string[]) =>
    spawnSync(
      'bash',
      ['-c', 'trap "" XFSZ; ulimit -f 0; exec "$@"', 'bash', process.execPath, command, ...args],
      {
        encoding: 'utf8',
        cwd: at('full'),
        input: `${passphrase}\n`,
      },
    );
  for (const args of [
    ['keygen', 'k.key'],
    ['keygen', 'k.key', '--paper', 'k.svg'],
  ]) {
    const { stderr, status } = full(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(`${args.at(-1)}: the disk takes no file of this size.`);
    expect(readdirSync(at('full'))).toEqual([]);
  }
  // The picture can be written, and the key, of whose name no longer one can be made, cannot.
  const { stderr } = pack(['keygen', `full/${'k'.repeat(250)}`, '--paper', 'full/k.svg']);
  expect(stderr).toContain('its name is too long');
  expect(readdirSync(at('full'))).toEqual([]);
});

test('a folder in the place of a key file is named', () => {
  expect(
    refused('init-root', 'chan', '--pack', 'ngo', '--publisher', 'x', '--key', folder, '--yes'),
  ).toContain(`${folder}: it is a folder.`);
});

test('the paper of a key that is there is made again, and none is made by a wrong passphrase', () => {
  const { keyid } = JSON.parse(readFileSync(at('a.key'), 'utf8'));
  const { stdout, status } = pack(['keygen', '--paper-of', 'a.key', '--paper', 'a.png']);
  expect(status).toBe(0);
  expect(keyOf(fromPaper(lettersIn(stdout))).id).toBe(keyid);
  expect(readFileSync(at('a.png')).subarray(1, 4).toString()).toBe('PNG');
  expect(pack(['keygen', '--paper-of', 'a.key', '--paper', 'wrong.svg'], 'another one\n').stderr).toContain(
    'does not open',
  );
  expect(existsSync(at('wrong.svg'))).toBe(false);
  expect(refused('keygen', 'b.key', '--paper-of', 'a.key')).toContain('makes no key');
  const answer = pack(['keygen', '--paper-of', 'a.key', '--paper', 'again.svg', '--json']).stdout;
  expect(JSON.parse(answer)).toEqual({ file: 'a.key', keyid, paper: 'again.svg' });
});

describe('letters from paper', () => {
  const seed = newSeed();
  const paper = toPaper(seed);
  const groups = paper.split(' ');

  test('are read however they are parted', () => {
    for (const typed of [
      paper,
      paper.toUpperCase(),
      paper.replaceAll(' ', ''),
      paper.replaceAll(' ', '-'),
      ` ${paper} `,
    ])
      expect(fromPaper(typed)).toEqual(seed);
    expect(fromPaper(`${paper.slice(0, 40).replaceAll(' ', '')} ${paper.slice(40)}`)).toEqual(seed);
  });

  test('that cannot be right are named with their group', () => {
    const said = (typed: string[]) => () => fromPaper(typed.join(' '));
    expect(said(groups.with(2, '0o12'))).toThrow(
      'group 3 (“0o12”) has “o”, and only 0 to 9 and a to f are on a paper. Is it 0?',
    );
    expect(said(groups.with(4, 'abc'))).toThrow('group 5 (“abc”) has 3 letters: each group has four');
    expect(said(groups.slice(0, 16))).toThrow('these are 16 groups, and on a paper are 17');
    expect(() => fromPaper('')).toThrow('0 groups');
  });

  test('of which one was read wrongly lead to its group', () => {
    // A seed of which this can be told: for one in some hundreds two groups would do, and both are named.
    const known = toPaper(new Uint8Array(32).fill(7)).split(' ');
    for (const index of [0, 9, 16]) {
      const one = known[index] ?? '';
      const wrong = known.with(index, `${one.slice(0, 3)}${one.endsWith('1') ? '2' : '1'}`);
      expect(() => fromPaper(wrong.join(' '))).toThrow(new RegExp(`Look at group (\\d+ or )*${index + 1} `));
    }
  });
});

describe('a key file whose parts do not belong together is refused', () => {
  const content = () => JSON.parse(readFileSync(at('a.key'), 'utf8'));
  const write = (name: string, changed: object) => {
    writeFileSync(at(name), JSON.stringify({ ...content(), ...changed }));
    return at(name);
  };

  test('the public half of another key', () => {
    const other = keyOf(newSeed());
    const pub = Buffer.from(other.pub).toString('base64');
    for (const changed of [{ pub }, { keyid: other.id }]) {
      expect(() => readPublicKey(write('mixed.key', changed))).toThrow('its parts do not belong together');
      expect(() => openKeyFile(at('mixed.key'), passphrase)).toThrow('--restore');
    }
    expect(() => openKeyFile(write('swapped.key', { pub, keyid: other.id }), passphrase)).toThrow(
      'does not open',
    );
  });

  test('sizes and costs that none has', () => {
    const { cipher, kdf } = content();
    const short = { ...cipher, tag: Buffer.from(cipher.tag, 'base64').subarray(0, 4).toString('base64') };
    expect(() => readPublicKey(write('tag.key', { cipher: short }))).toThrow('this is no key file');
    const long = { ...cipher, iv: Buffer.alloc(16).toString('base64') };
    expect(() => readPublicKey(write('iv.key', { cipher: long }))).toThrow('this is no key file');
    for (const n of [0, -4, 3, 2 ** 17 + 1, 2 ** 10, 2 ** 24, 2 ** 40])
      expect(() => openKeyFile(write('n.key', { kdf: { ...kdf, n } }), passphrase)).toThrow(
        'no key file asks for such work',
      );
    expect(() => openKeyFile(write('r.key', { kdf: { ...kdf, n: 2 ** 20, r: 16 } }), passphrase)).toThrow(
      'such work',
    );
  });

  test('but a mark that an editor puts first is none of them', () => {
    writeFileSync(at('marked.key'), `\ufeff${readFileSync(at('a.key'), 'utf8')}`);
    expect(openKeyFile(at('marked.key'), passphrase).id).toBe(content().keyid);
  });
});
