import { expect, test } from 'vitest';
import { fromBase64, toBase64, toUtf8 } from '../../src/core/packs/channel/bytes.ts';
import { isUsableKey } from '../../src/core/packs/channel/root.ts';
import { readStrictJson } from '../../src/core/packs/channel/strict-json.ts';
import { vectors } from './ed25519.ts';
import { newKey, verifier } from './publisher.ts';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

test('signatures hold and fail as Wycheproof says, in Node', async () => {
  for (const { what, key, message, signature, valid } of vectors)
    expect(await verifier.verify(bytes(key), bytes(signature), bytes(message)), what).toBe(valid);
  expect(vectors.filter(({ valid }) => valid).length).toBe(5);
  expect(vectors.length).toBe(75);
});

test('a key of small order, or written in another way than the one, enters no root', async () => {
  const refused = [
    '00'.repeat(32),
    `01${'00'.repeat(31)}`,
    `01${'00'.repeat(30)}80`,
    `ec${'ff'.repeat(30)}7f`,
    `ec${'ff'.repeat(31)}`,
    `ed${'ff'.repeat(30)}7f`,
    `ee${'ff'.repeat(30)}7f`,
    'ff'.repeat(32),
    `${'00'.repeat(31)}80`,
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
    '7d4d0e7f6153a69b6242b522abbee685fda4420f8834b108c3bdae369ef549',
  ];
  for (const hex of refused) expect(isUsableKey(bytes(hex)), hex).toBe(false);
  expect(isUsableKey(bytes('7d4d0e7f6153a69b6242b522abbee685fda4420f8834b108c3bdae369ef549fa'))).toBe(true);
  expect(isUsableKey((await newKey()).pub)).toBe(true);
});

test('JSON that could be read in two ways is none', () => {
  const refused = [
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '{"b":{"x":[{"a":1,"a":2}]}}',
    '{"__proto__":{}}',
    '{"a":9007199254740993}',
    '{"a":1e400}',
    '{"a":"\\ud800"}',
    '\ufeff{}',
    '{"a":1,}',
    '{} {}',
    '['.repeat(30) + ']'.repeat(30),
    '{"a"',
    '',
  ];
  for (const text of refused) expect(readStrictJson(text), text).toBeUndefined();
  expect(readStrictJson('{"a":[1,-2.5e3,"x:{}",{"a":null}],"b":true}')).toEqual({
    a: [1, -2500, 'x:{}', { a: null }],
    b: true,
  });
});

test('base64 is read in the one way in which it is written', () => {
  for (const text of ['', 'f', 'fo', 'foo', 'foob'])
    expect(fromBase64(toBase64(toUtf8(text)))).toEqual(toUtf8(text));
  for (const text of ['Zg', 'Zg=', 'Zh==', 'Zm9v\n', 'Zm-v', 'Zm9=v'])
    expect(fromBase64(text)).toBeUndefined();
});
