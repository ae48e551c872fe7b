import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex } from '../../src/core/packs/channel/bytes.ts';
import { type Followed, follow, type Trust } from '../../src/core/packs/channel/follow.ts';
import { type Key, newKey, Publisher, packBytes, start, verifier } from './publisher.ts';

const day = 24 * 60 * 60 * 1_000;

/** What may happen to a channel, its host and a reader's clock, in any order. */
const event = fc.oneof(
  fc.constant({ kind: 'publish' } as const),
  fc.constant({ kind: 'renew' } as const),
  fc.constant({ kind: 'rotate-head' } as const),
  fc.constant({ kind: 'rotate-root' } as const),
  fc.record({ kind: fc.constant('steal-head-key' as const), seq: fc.integer({ min: 1, max: 1_000_000 }) }),
  fc.record({ kind: fc.constant('replay' as const), at: fc.nat(30) }),
  fc.record({ kind: fc.constant('lose' as const), at: fc.nat(30) }),
  fc.record({ kind: fc.constant('truncate' as const), at: fc.nat(30), to: fc.nat(400) }),
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(30), byte: fc.nat(3_000) }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(30), with: fc.nat(30) }),
  fc.record({ kind: fc.constant('pass' as const), days: fc.integer({ min: -60, max: 60 }) }),
  // What thieves and broken hosts do most: an old head, and bytes of a release that are not its own.
  fc.record({ kind: fc.constant('replay-head' as const), at: fc.nat(30) }),
  fc.record({ kind: fc.constant('flip-release' as const), byte: fc.nat(3_000) }),
  fc.constant({ kind: 'publish-older' } as const),
  fc.constant({ kind: 'forge' } as const),
  fc.constant({ kind: 'look' } as const),
  fc.constant({ kind: 'look' } as const),
  fc.constant({ kind: 'look' } as const),
  fc.constant({ kind: 'look' } as const),
);
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never;

/** A channel with everything that was ever put on its host, and one reader. */
class World {
  readonly publisher: Publisher;
  readonly old: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  /** The digests of releases that the publisher's own keys announced. */
  readonly honest = new Set<string>();
  trust: Trust | undefined;
  last: Followed | undefined;
  now = start;
  private version = 0;
  private readonly keys: readonly Key[];
  private turn = 1;

  constructor(keys: readonly Key[]) {
    this.keys = keys;
    this.publisher = new Publisher({ root: [keys[0] as Key], head: [keys[1] as Key] });
  }

  async begin(): Promise<void> {
    await this.publisher.root();
    await this.happen({ kind: 'publish' });
  }

  async happen(one: Event): Promise<void> {
    if (one.kind === 'look') return this.look();
    if (one.kind === 'pass') this.now += one.days * day;
    else if (one.kind === 'publish' || one.kind === 'renew') await this.publish(this.nextVersion(one.kind));
    else if (one.kind === 'rotate-head') await this.rotate({ head: [this.nextKey()] });
    else if (one.kind === 'rotate-root') await this.rotate({ root: [this.nextKey()] });
    else if (one.kind === 'publish-older') await this.publish('1.0.0');
    else if (one.kind === 'forge') await this.forge();
    else if (one.kind === 'replay-head' || one.kind === 'flip-release') this.attack(one);
    else if (one.kind === 'steal-head-key')
      await this.publisher.head({ ...this.publisher.again(), seq: one.seq });
    else this.spoil(one);
    this.remember();
  }

  private remember(): void {
    for (const [path, bytes] of this.publisher.files) this.old.push({ path, bytes });
  }

  private nextVersion(kind: 'publish' | 'renew'): string {
    if (kind === 'publish') this.version += 1;
    return `1.${this.version}.0`;
  }

  private async publish(version: string): Promise<void> {
    await this.publisher.release(version, {}, Math.max(this.now, start));
    this.honest.add((this.publisher.headBody()['release'] as { sha256: string }).sha256);
  }

  private async rotate(roles: object): Promise<void> {
    await this.publisher.root({ ...this.publisher.roles, ...roles });
    await this.publish(this.nextVersion('renew'));
  }

  private nextKey(): Key {
    this.turn = (this.turn + 1) % (this.keys.length - 1);
    return this.keys[this.turn] as Key;
  }

  /** Somebody without a key announces a release of their own. */
  private async forge(): Promise<void> {
    const bytes = packBytes('9.9.9');
    const sha256 = toHex(await verifier.sha256(bytes));
    this.publisher.files.set(`p/${sha256}.json`, bytes);
    const { publisher } = this;
    const said = publisher.again();
    await publisher.head({ ...said, release: { version: '9.9.9', sha256, size: bytes.length } }, this.now, [
      this.keys.at(-1) as Key,
    ]);
    publisher.recall(said);
  }

  private attack(one: Extract<Event, { kind: 'replay-head' | 'flip-release' }>): void {
    const { files } = this.publisher;
    if (one.kind === 'replay-head') {
      const heads = this.old.filter(({ path }) => path === 'head.json');
      const { bytes } = heads[one.at % heads.length] ?? {};
      if (bytes) files.set('head.json', bytes);
    }
    if (one.kind === 'flip-release') {
      const { sha256 } = this.publisher.headBody()['release'] as { sha256: string };
      const bytes = files.get(`p/${sha256}.json`);
      if (bytes) files.set(`p/${sha256}.json`, flipped(bytes, one.byte));
    }
  }

  private spoil(one: Exclude<Event, { kind: 'look' | 'pass' }>): void {
    const { files } = this.publisher;
    const paths = [...files.keys()];
    if (!('at' in one) || paths.length === 0) return;
    const path = paths[one.at % paths.length] as string;
    const bytes = files.get(path) as Uint8Array;
    if (one.kind === 'replay') {
      const earlier = this.old.filter((each) => each.path === path);
      files.set(path, earlier[one.at % Math.max(1, earlier.length)]?.bytes ?? bytes);
    } else if (one.kind === 'lose') files.delete(path);
    else if (one.kind === 'truncate') files.set(path, bytes.subarray(0, one.to));
    else if (one.kind === 'flip') files.set(path, flipped(bytes, one.byte));
    else if (one.kind === 'swap')
      files.set(path, files.get(paths[one.with % paths.length] as string) ?? bytes);
  }

  private async look(): Promise<void> {
    const { trust } = this;
    const followed = await follow(this.publisher, trust, { now: this.now }, verifier);
    this.trust = followed.trust;
    this.last = followed;
    await this.hold(trust, followed);
  }

  /** What must hold after every look, whatever happened before. */
  private async hold(before: Trust | undefined, followed: Followed): Promise<void> {
    if (followed.kind === 'refused') {
      expect(followed.trust?.release?.sha256).toBe(before?.release?.sha256);
      return;
    }
    expect(this.honest).toContain(followed.trust.release?.sha256);
    if (followed.kind === 'release')
      expect(this.honest).toContain(toHex(await verifier.sha256(followed.bytes)));
    // With other keys for the head counting begins anew.
    if (before?.root !== followed.trust.root) return;
    expect(followed.head.seq).toBeGreaterThanOrEqual(before.head?.seq ?? 0);
    if (before.release)
      expect(minor(followed.head.release.version)).toBeGreaterThanOrEqual(minor(before.release.version));
  }
}

const minor = (version: string): number => Number(version.split('.')[1]);

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  if (copy.length > 0) copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ 1;
  return copy;
}

test('whatever happens to a channel, its host and the clock, nothing is installed that was not announced, nothing goes back, and nothing that works is lost', async () => {
  const keys = await Promise.all([1, 2, 3, 4].map(() => newKey()));
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 30, size: 'max' }), async (events) => {
      const world = new World(keys);
      await world.begin();
      for (const one of events) await world.happen(one);
      await world.happen({ kind: 'look' });
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('a host that was healed heals its readers', async () => {
  const keys = await Promise.all([1, 2, 3, 4].map(() => newKey()));
  const harmless = event.filter((one) => one.kind !== 'steal-head-key');
  await fc.assert(
    fc.asyncProperty(fc.array(harmless, { maxLength: 16 }), async (events) => {
      const world = new World(keys);
      await world.begin();
      await world.happen({ kind: 'look' });
      const roots = new Map<string, Uint8Array>();
      for (const one of events) {
        await world.happen(one);
        // The publisher still has its own roots, whatever the host did to them.
        for (const { path, bytes } of world.old)
          if (path.endsWith('root.json') && !roots.has(path)) roots.set(path, bytes);
      }
      for (const [path, bytes] of roots) world.publisher.files.set(path, bytes);
      world.now = Math.max(world.now, world.trust?.latest ?? 0, start);
      if (world.now > start + 300 * day) return;
      await world.happen({ kind: 'publish' });
      await world.happen({ kind: 'look' });
      expect(world.last?.kind).toBe('release');
    }),
    { numRuns: 200 },
  );
}, 120_000);
