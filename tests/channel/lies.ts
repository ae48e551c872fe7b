import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { stamp } from '../../src/cli/channel/statements.ts';
import { canonicalJson } from '../../src/core/packs/canonical.ts';
import { toHex, toUtf8 } from '../../src/core/packs/channel/bytes.ts';
import { type Publisher, packBytes, signed, verifier } from './publisher.ts';

/** How a host answers instead of showing a file. */
export type Answer = (response: ServerResponse) => void;

const mega = Buffer.alloc(1_000_000, 0x20);
/** A gigabyte of spaces in a megabyte. */
let bomb: Buffer | undefined;

/** Sends the same bytes until nobody reads them any more. */
function pour(response: ServerResponse, bytes: Buffer): void {
  const more = () => {
    while (!response.destroyed && response.write(bytes));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

/** What a host, or whoever stole one, may send instead of any file. */
export const hostLies: Readonly<Record<string, Answer>> = {
  'a body without end': (response) => pour(response.writeHead(200), mega),
  'a bomb of gzip': (response) => {
    bomb ??= gzipSync(Buffer.alloc(1_000_000_000, 0x20));
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  },
  'gzip that is none': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
  'a web page': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
  nothing: (response) => response.writeHead(200).end(),
  'half a file': (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"payloadType":');
    setImmediate(() => response.destroy());
  },
  'a failure': (response) => response.writeHead(500).end('{}'),
  'a byte order mark': (response) => response.writeHead(200).end('\uFEFF{}'),
  'bytes that are no text': (response) => response.writeHead(200).end(Buffer.from([0xff, 0xfe, 0x00, 0x80])),
};

const good = () => ({
  type: 'head',
  pack: 'small',
  root: 1,
  seq: 1_000,
  issued: stamp(Date.now()),
  expires: stamp(Date.now() + 86_400_000),
  release: { version: '9.0.0', sha256: 'ab'.repeat(32), size: 1_000 },
  revokedRules: [],
});
const inserted = (member: string) => canonicalJson(good()).replace('{', `{${member},`);

/** Heads that nobody can mean, whoever signs them. */
export const badHeads: Readonly<Record<string, () => string>> = {
  'a member twice': () => inserted('"seq":2'),
  'a member named __proto__': () => inserted('"__proto__":{"seq":2}'),
  'a number beyond what numbers hold': () => inserted('"more":9007199254740993'),
  'lists in lists without end': () => inserted(`"more":${'['.repeat(20_000)}${']'.repeat(20_000)}`),
  'a member that nobody knows': () => inserted('"run":"alert(1)"'),
  'a size beyond any pack': () =>
    canonicalJson({ ...good(), release: { ...good().release, size: 99_000_000 } }),
  'a date that is none': () => canonicalJson({ ...good(), expires: '2026-99-99T99:99:99Z' }),
};

/** Releases that no engine can use, under their right hashes. */
export const badReleases: Readonly<Record<string, () => Uint8Array>> = {
  'a member twice': () => toUtf8(new TextDecoder().decode(packBytes('9.0.0')).replace('{', '{"id":"small",')),
  'a member named __proto__': () =>
    toUtf8(new TextDecoder().decode(packBytes('9.0.0')).replace('{', '{"__proto__":{},')),
  'lists in lists without end': () => toUtf8('['.repeat(50_000) + ']'.repeat(50_000)),
  'a program': () => packBytes('9.0.0', { program: 'alert(1)' }),
  'another pack': () => packBytes('9.0.0', { id: 'other' }),
  'another version': () => packBytes('8.0.0'),
  'no JSON': () => toUtf8('packs!'),
  'full of wrong conditions': () => {
    const all = new Array<number>(20_000).fill(0);
    return packBytes('9.0.0', { rules: new Array<object>(180).fill({ when: [{ all }] }) });
  },
  'full of wrong phrases': () => {
    const phrases = new Array<number>(400).fill(0);
    return packBytes('9.0.0', { rules: new Array<object>(9_000).fill({ phrases }) });
  },
  'full of wrong rates': () => {
    const perUsd = Object.fromEntries(Array.from({ length: 400_000 }, (_, at) => [`x${at}`, 0]));
    return packBytes('9.0.0', { pay: { perUsd } });
  },
};

/** Puts a release on the publisher's host, under its right hash. */
export async function offerRelease(publisher: Publisher, bytes: Uint8Array): Promise<void> {
  const sha256 = toHex(await verifier.sha256(bytes));
  publisher.files.set(`p/${sha256}.json`, bytes);
  await publisher.head({ release: { version: '9.0.0', sha256, size: bytes.length } }, Date.now());
}

/** Puts any text on the publisher's host, signed as a head. */
export async function offerHead(publisher: Publisher, text: string): Promise<void> {
  publisher.files.set('head.json', await signed('head', text, publisher.roles.head));
}
