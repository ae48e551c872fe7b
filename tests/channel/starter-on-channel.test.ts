import { expect, test } from 'vitest';
import { buildPack } from '../../src/cli/pack/build.ts';
import { starterFolder } from '../../src/cli/starter.ts';
import { toHex } from '../../src/core/packs/channel/bytes.ts';
import { follow } from '../../src/core/packs/channel/follow.ts';
import { newKey, Publisher, start, verifier } from './publisher.ts';

test('the pack that is shipped is one that any reader could follow', async () => {
  const { pack, bytes, sha256 } = buildPack(starterFolder);
  const key = await newKey();
  const publisher = new Publisher({ root: [key], head: [key] });
  await publisher.root(publisher.roles, { pack: pack.id });
  publisher.files.set(`p/${sha256}.json`, bytes);
  await publisher.head({ pack: pack.id, release: { version: pack.version, sha256, size: bytes.length } });

  const followed = await follow(publisher, undefined, { now: start }, verifier);
  expect(followed).toMatchObject({ kind: 'release', pack });
  expect(followed.kind === 'release' && toHex(await verifier.sha256(followed.bytes))).toBe(sha256);
});
