import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Followed, follow, type Trust } from '../../src/core/packs/channel/follow.ts';
import { webSource } from '../../src/core/packs/channel/web-source.ts';
import { type ChannelHost, hostChannel } from './channel-host.ts';
import { badHeads, badReleases, hostLies, offerHead, offerRelease } from './lies.ts';
import { newPublisher, type Publisher, verifier } from './publisher.ts';

/** A host that sends too slowly is given up after so long, in milliseconds; the extension waits for a minute. */
const patience = 1_500;

let publisher: Publisher;
let host: ChannelHost;
let trust: Trust;

const look = (before: Trust | undefined): Promise<Followed> => {
  const source = webSource(host.url, (address, how) =>
    fetch(address, { ...how, signal: AbortSignal.timeout(patience) }),
  );
  return follow(source, before, { now: Date.now() }, verifier);
};

beforeAll(async () => {
  publisher = await newPublisher();
  host = await hostChannel(publisher);
  const first = await look(undefined);
  if (first.kind !== 'release') throw new Error('The honest host is refused.');
  trust = first.trust;
});
afterAll(() => host?.close());
beforeEach(() => {
  host.lie = undefined;
});

/** What may be lied about: a reader who comes back, one who looks at new roots, and one who takes a release. */
describe.each(['head.json', '1.root.json', '2.root.json', 'p/'])(
  'a host that sends instead of %s',
  (file) => {
    test.each(Object.keys(hostLies))('%s is refused, and what is known stays', async (name) => {
      const answer = hostLies[name];
      let lied = false;
      host.lie = (path, response) => {
        if (!path.startsWith(file)) return false;
        lied = true;
        answer?.(response);
        return true;
      };
      if (file === '2.root.json') await publisher.head({ ...publisher.again(), root: 2 }, Date.now());
      if (file === 'p/') await publisher.release(`1.${Date.now() % 100_000}.0`, {}, Date.now());
      const before = process.memoryUsage().rss;
      const followed = await look(file === '1.root.json' ? undefined : trust);
      expect(lied).toBe(true);
      expect(followed.kind).toBe('refused');
      if (file !== '1.root.json') expect(followed.kind === 'refused' && followed.trust).toEqual(trust);
      // The bomb itself is a gigabyte once, in the test's own memory.
      if (!name.includes('bomb')) expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
      await publisher.head({ ...publisher.again() }, Date.now());
    });
  },
);

test('a host that sends a byte now and then is given up', async () => {
  host.lie = (_, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write(' '), 100);
    response.once('close', () => clearInterval(drip));
    return true;
  };
  const begun = performance.now();
  expect(await look(trust)).toMatchObject({ kind: 'refused', why: 'unreachable', trust });
  expect(performance.now() - begun).toBeLessThan(patience * 4);
});

test('a host that sends readers elsewhere is not followed there', async () => {
  const elsewhere = await hostChannel(publisher);
  for (const status of [301, 302, 307, 308]) {
    host.lie = (path, response) => {
      response.writeHead(status, { location: `${elsewhere.url}${path}` }).end();
      return true;
    };
    expect(await look(trust)).toMatchObject({ kind: 'refused', why: 'unreachable', trust });
  }
  expect(elsewhere.asked).toEqual([]);
  await elsewhere.close();
});

test.each(Object.keys(badHeads))('a signed head with %s is refused', async (name) => {
  await offerHead(publisher, badHeads[name]?.() ?? '');
  expect(await look(trust)).toMatchObject({ kind: 'refused', trust });
});

test.each(Object.keys(badReleases))('a release that is %s is refused', async (name) => {
  await offerRelease(publisher, badReleases[name]?.() ?? new Uint8Array());
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  const followed = await look(trust);
  // Nothing that is wrong costs much more than reading it.
  expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(followed).toMatchObject({ kind: 'refused', why: 'bad-release', trust });
});
