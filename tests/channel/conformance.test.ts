import { beforeEach, expect, test } from 'vitest';
import { stamp } from '../../src/cli/channel/statements.ts';
import { toBase64, toHex, toUtf8 } from '../../src/core/packs/channel/bytes.ts';
import { type Followed, follow, type Trust } from '../../src/core/packs/channel/follow.ts';
import { type Key, newKey, Publisher, packBytes, rootBody, signed, start, verifier } from './publisher.ts';

/**
 * The tests of theupdateframework/tuf-conformance that apply to a channel, by their names there. Timestamp, snapshot and targets are
 * one statement here, the head; targets are the release.
 */
const day = 24 * 60 * 60 * 1_000;
let keys: Key[];
let publisher: Publisher;
let trust: Trust | undefined;

/** Looks at the channel, and keeps what a device would keep. */
async function look(now = start, pinned?: string): Promise<Followed> {
  const followed = await follow(publisher, trust, { now, ...(pinned && { pinned }) }, verifier);
  trust = followed.trust;
  return followed;
}

const outcome = (followed: Followed) => (followed.kind === 'refused' ? followed.why : followed.kind);
const installed = () => trust?.release?.version;

beforeEach(async () => {
  keys = await Promise.all([newKey(), newKey(), newKey(), newKey(), newKey()]);
  const [a, b] = keys as [Key, Key];
  publisher = new Publisher({ root: [a], head: [b] });
  trust = undefined;
  await publisher.root();
  await publisher.release('1.0.0');
});

test('a channel is followed: the release comes once, then a look is one request for the head', async () => {
  expect(outcome(await look())).toBe('release');
  publisher.asked.length = 0;
  expect(outcome(await look())).toBe('unchanged');
  expect(publisher.asked).toEqual(['head.json']);
});

test('test_invalid_initial_root', async () => {
  await publisher.claimRoot(1, toUtf8('{"not":"a root"}'));
  expect(outcome(await look())).toBe('bad-root');
  expect(outcome(await look(start, 'ab'.repeat(32)))).toBe('other-root');
});

test('test_unsigned_initial_root', async () => {
  await publisher.claimRoot(1, await signed('root', rootBody(1, publisher.roles), []));
  expect(outcome(await look())).toBe('bad-root');
});

test('test_unsigned_metadata', async () => {
  const body = publisher.headBody();
  publisher.files.set('head.json', await signed('head', body, []));
  expect(outcome(await look())).toBe('bad-head');
});

test('test_url_and_metadata_version_mismatch', async () => {
  await publisher.claimRoot(2, await signed('root', rootBody(3, publisher.roles), [...publisher.roles.root]));
  expect(outcome(await look())).toBe('bad-root');
});

test('test_timestamp_content_changes', async () => {
  await look();
  const body = publisher.headBody();
  publisher.files.set(
    'head.json',
    await signed('head', { ...body, revokedRules: ['a.en'] }, [...publisher.roles.head]),
  );
  expect(outcome(await look())).toBe('two-heads');
});

test('test_targets_hash_mismatch', async () => {
  const [path] = [...publisher.files.keys()].filter((name) => name.startsWith('p/'));
  publisher.files.set(path as string, packBytes('1.0.0', { title: 'Smalx' }));
  expect(outcome(await look())).toBe('bad-release');
  expect(installed()).toBeUndefined();
});

test('test_metadata_bytes_match: what is signed is verified as it stands, not as it would be written anew', async () => {
  const spaced = JSON.stringify(publisher.headBody(), undefined, 3);
  publisher.files.set('head.json', await signed('head', spaced, [...publisher.roles.head]));
  expect(outcome(await look())).toBe('release');
});

test('test_custom_fields: members that nobody knows are refused, since they may be meant to be understood', async () => {
  await publisher.head({ ...publisher.again(), colour: 'blue' });
  expect(outcome(await look())).toBe('bad-head');
});

test('test_timestamp_404, test_targets_404', async () => {
  const head = publisher.files.get('head.json') as Uint8Array;
  publisher.files.delete('head.json');
  expect(outcome(await look())).toBe('no-head');
  publisher.files.set('head.json', head);
  for (const name of [...publisher.files.keys()].filter((path) => path.startsWith('p/')))
    publisher.files.delete(name);
  expect(outcome(await look())).toBe('no-release');
});

test('test_incorrect_metadata_type', async () => {
  const body = publisher.headBody();
  publisher.files.set(
    'head.json',
    await signed('head', { ...body, type: 'root' }, [...publisher.roles.head]),
  );
  expect(outcome(await look())).toBe('bad-head');
  // A root's signature says nothing as a head, whoever signed it.
  publisher.files.set('head.json', await signed('root', body, [...publisher.roles.head]));
  expect(outcome(await look())).toBe('bad-head');
});

test('test_faketime: a clock that was set back does not bring expired statements back to life', async () => {
  await look();
  await publisher.release('1.1.0', {}, start + 100 * day);
  expect(outcome(await look(start + 100 * day))).toBe('release');
  await publisher.head({
    ...publisher.again(),
    issued: stamp(start),
    expires: stamp(start + 90 * day),
  });
  expect(outcome(await look(start))).toBe('head-expired');
});

test('test_root_expired, test_expired_local_root: an expired root takes nothing new, a newer one heals it', async () => {
  await look();
  await publisher.release('1.1.0', {}, start + 370 * day);
  expect(outcome(await look(start + 371 * day))).toBe('root-expired');
  expect(installed()).toBe('1.0.0');
  await publisher.root(publisher.roles, { expires: stamp(start + 900 * day) });
  expect(outcome(await look(start + 371 * day))).toBe('release');
  expect(installed()).toBe('1.1.0');
});

test('test_timestamp_expired, test_snapshot_expired, test_targets_expired, test_expired_local_timestamp', async () => {
  await look();
  expect(outcome(await look(start + 31 * day))).toBe('head-expired');
  expect(installed()).toBe('1.0.0');
  await publisher.release('1.0.0', {}, start + 31 * day);
  expect(outcome(await look(start + 32 * day))).toBe('unchanged');
});

test('test_repository_substitutes_target_file', async () => {
  await look();
  await publisher.release('1.1.0');
  const { release } = publisher.headBody() as { release: { sha256: string } };
  publisher.files.set(`p/${release.sha256}.json`, packBytes('1.0.0'));
  expect(outcome(await look())).toBe('bad-release');
  expect(installed()).toBe('1.0.0');
});

test('test_multiple_changes_to_target', async () => {
  for (const version of ['1.0.1', '1.1.0', '2.0.0']) {
    await publisher.release(version);
    expect(outcome(await look())).toBe('release');
    expect(installed()).toBe(version);
  }
});

test('test_download_with_unknown_hash_algorithm: only SHA-256 is known', async () => {
  const { release } = publisher.headBody() as { release: object };
  await publisher.head({ ...publisher.again(), release: { ...release, sha512: '00' } });
  expect(outcome(await look())).toBe('bad-head');
});

test('test_artifact_cache: what is installed is not fetched again', async () => {
  await look();
  publisher.asked.length = 0;
  await publisher.release('1.0.0');
  await look();
  expect(publisher.asked.filter((path) => path.startsWith('p/'))).toEqual([]);
});

test('test_snapshot_does_not_meet_threshold, test_snapshot_has_too_few_keys', async () => {
  const [a, b, c] = keys as [Key, Key, Key];
  await publisher.root({ root: [a], head: [b, c], headThreshold: 2 });
  await publisher.head(publisher.again(), start, [b]);
  expect(outcome(await look())).toBe('bad-head');
  await publisher.head(publisher.again(), start, [b, c]);
  expect(outcome(await look())).toBe('release');

  const few = rootBody(3, { root: [a], head: [b], headThreshold: 2 });
  await publisher.claimRoot(3, await signed('root', few, [a]));
  expect(outcome(await look())).toBe('bad-root');
});

test('test_duplicate_keys: one key under two names would be two signers', async () => {
  const [a, b] = keys as [Key, Key];
  const body = rootBody(2, { root: [a], head: [b] });
  const renamed = 'f'.repeat(64);
  const twice = {
    ...body,
    keys: { ...body.keys, [renamed]: { alg: 'ed25519', pub: toBase64(b.pub) } },
    roles: { ...body.roles, head: { keyids: [b.id, renamed], threshold: 2 } },
  };
  await publisher.claimRoot(2, await signed('root', twice, [a]));
  expect(outcome(await look())).toBe('bad-root');

  const listed = { ...body, roles: { ...body.roles, head: { keyids: [b.id, b.id], threshold: 2 } } };
  await publisher.claimRoot(2, await signed('root', listed, [a]));
  expect(outcome(await look())).toBe('bad-root');
});

test('test_duplicate_sig_keyids: a key that signs twice counts once', async () => {
  const [a, b, c] = keys as [Key, Key, Key];
  await publisher.root({ root: [a], head: [b, c], headThreshold: 2 });
  await publisher.head(publisher.again(), start, [b, b]);
  expect(outcome(await look())).toBe('bad-head');
});

test('test_keytype_and_scheme', async () => {
  const [a] = keys as [Key];
  const body = rootBody(2, publisher.roles);
  const other = Object.fromEntries(
    Object.entries(body.keys).map(([id, key]) => [id, { ...key, alg: 'rsa' }]),
  );
  await publisher.claimRoot(2, await signed('root', { ...body, keys: other }, [a]));
  expect(outcome(await look())).toBe('bad-root');
});

test('test_invalid_sig_in_valid_metadata: a wrong signature beside enough right ones does no harm', async () => {
  const [, b, c] = keys as [Key, Key, Key];
  const wrong: Key = { ...c, sign: async () => new Uint8Array(64) };
  await publisher.head(publisher.again(), start, [wrong, b]);
  expect(outcome(await look())).toBe('release');
});

test('test_new_timestamp_version_rollback, test_snapshot_rollback, test_targets_rollback', async () => {
  const old = publisher.files.get('head.json') as Uint8Array;
  await publisher.release('1.1.0');
  await look();
  publisher.files.set('head.json', old);
  expect(outcome(await look())).toBe('older-head');

  await publisher.release('1.0.0');
  expect(outcome(await look())).toBe('older-release');
  expect(installed()).toBe('1.1.0');
});

test('test_targets_role_removal: a head without a release is none', async () => {
  const { release: _, ...rest } = publisher.headBody();
  publisher.files.set('head.json', await signed('head', { ...rest, seq: 9 }, [...publisher.roles.head]));
  expect(outcome(await look())).toBe('bad-head');
});

test('test_new_timestamp_fast_forward_recovery: other keys for the head outlive the high numbers of a thief', async () => {
  const [a, , c] = keys as [Key, Key, Key];
  await look();
  await publisher.head({
    ...publisher.headBody(),
    seq: 1_000_000_000,
    issued: stamp(start + 20_000 * day),
    expires: stamp(start + 20_001 * day),
  });
  await look();
  await publisher.release('1.0.1');
  expect(outcome(await look())).toBe('older-head');

  await publisher.root({ root: [a], head: [c] });
  await publisher.release('1.0.1');
  expect(outcome(await look())).toBe('release');
  expect(installed()).toBe('1.0.1');
});

test('test_root_rotation: two of three keys hand the channel over, one cannot', async () => {
  const [a, b, c, d, e] = keys as [Key, Key, Key, Key, Key];
  await publisher.root({ root: [a, c, d], rootThreshold: 2, head: [b] });
  await publisher.release('1.1.0');
  expect(outcome(await look())).toBe('release');

  const next = { root: [c, d, e], rootThreshold: 2, head: [b] };
  await publisher.claimRoot(3, await signed('root', rootBody(3, next), [a, e]));
  expect(outcome(await look())).toBe('bad-root');
  await publisher.claimRoot(3, await signed('root', rootBody(3, next), [c, d]));
  expect(outcome(await look())).toBe('unchanged');
  // Who is no longer in the root cannot take it back.
  await publisher.claimRoot(4, await signed('root', rootBody(4, { root: [a], head: [b] }), [a, c]));
  expect(outcome(await look())).toBe('bad-root');
});

test('test_non_root_rotations: a key that was taken out of the root signs for nothing any more', async () => {
  const [a, b, c] = keys as [Key, Key, Key];
  await look();
  await publisher.root({ root: [a], head: [c] });
  await publisher.head(publisher.again(), start, [b]);
  expect(outcome(await look())).toBe('bad-head');
  await publisher.release('1.2.0', {}, start);
  expect(outcome(await look())).toBe('release');
});

test('a head that names a root which the host holds back is refused, and nothing is forgotten', async () => {
  const [a, b] = keys as [Key, Key];
  await look();
  await publisher.root({ root: [a], head: [b] });
  await publisher.release('1.1.0');
  const root = publisher.files.get('2.root.json') as Uint8Array;
  publisher.files.delete('2.root.json');
  expect(outcome(await look())).toBe('missing-root');
  expect(installed()).toBe('1.0.0');
  publisher.files.set('2.root.json', root);
  expect(outcome(await look())).toBe('release');
  // The same for who has never seen the channel.
  publisher.files.delete('2.root.json');
  trust = undefined;
  expect(outcome(await look())).toBe('missing-root');
});

test('a publisher’s name that would not stay on its line is refused', async () => {
  for (const name of ['Help Desk\nFingerprint: 0000', 'Help\u001b[2KDesk', 'Help \u202eksed']) {
    await publisher.claimRoot(
      1,
      await signed('root', rootBody(1, publisher.roles, { publisher: name }), [...publisher.roles.root]),
    );
    trust = undefined;
    expect(outcome(await look()), name).toBe('bad-root');
  }
});

test('a root that is pinned by its digest is the only one that is taken', async () => {
  const digest = toHex(await verifier.sha256(publisher.files.get('1.root.json') as Uint8Array));
  expect(outcome(await look(start, digest))).toBe('release');
});
