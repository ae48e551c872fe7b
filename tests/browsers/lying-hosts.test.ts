import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { stamp } from '../../src/cli/channel/statements.ts';
import { invitationLink } from '../../src/core/packs/channel/invitation.ts';
import { type ChannelHost, hostChannel } from '../channel/channel-host.ts';
import { badHeads, badReleases, hostLies, offerHead, offerRelease } from '../channel/lies.ts';
import { newKey, newPublisher, Publisher } from '../channel/publisher.ts';
import { useBench } from './bench.ts';
import { openOwnPage } from './own-pages.ts';

interface Api {
  readonly chrome: {
    readonly runtime: {
      sendMessage(message: { kind: string; input: unknown }): Promise<{ answer: unknown }>;
    };
    readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
  };
}

/** What is kept of the rules that are followed, but for when and with what luck they were looked at. */
interface Kept {
  readonly trust: object;
  readonly installed: number;
}

describe.each(browserNames)('a host that lies to %s', (name) => {
  const bench = useBench(name);
  let publisher: Publisher;
  let host: ChannelHost;
  let page: Page;
  let before: Kept;

  const ask = (kind: string, input: object) =>
    page.evaluate(
      async (message) => {
        const send = () => (globalThis as unknown as Api).chrome.runtime.sendMessage(message);
        // As pages do: a message may meet a background that is just being stopped; the next one wakes it.
        return (await send().catch(send)).answer as never;
      },
      { kind, input },
    );
  const kept = (): Promise<Kept> =>
    page.evaluate(async () => {
      const { rules } = await (globalThis as unknown as Api).chrome.storage.local.get('rules');
      const [{ trust, installed }] = (rules as { subscriptions: [Kept] }).subscriptions;
      return { trust, installed };
    });
  const concern = async (): Promise<string> => {
    const text = 'We are hiring. Apply now. You travel on a tourist visa.';
    const { concern: told } = (await ask('screen-text', { text, remember: false })) as { concern: string };
    return told;
  };
  const renew = () => ask('rules-renew', { id: 'small' }) as Promise<string>;

  beforeAll(async () => {
    publisher = await newPublisher();
    host = await hostChannel(publisher);
    page = await openOwnPage(bench, '/rules.html');
    const link = invitationLink({ pack: 'small', url: host.url });
    expect(await ask('rules-follow', { offer: { link } })).toMatchObject({ kind: 'found' });
    before = await kept();
  });
  afterAll(() => host?.close());
  beforeEach(() => {
    host.lie = undefined;
  });

  test.each(Object.keys(hostLies))('%s is refused with a sentence, and changes nothing', async (lie) => {
    host.lie = (path, response) => {
      if (path === 'head.json') hostLies[lie]?.(response);
      return path === 'head.json';
    };
    expect(await renew()).toMatch(/^(unreachable|missing|unsigned)$/);
    expect(await kept()).toEqual(before);
    expect(await concern()).toBe('some');
  });

  test.each(Object.keys(badHeads))('a signed head with %s is refused, and changes nothing', async (head) => {
    await offerHead(publisher, badHeads[head]?.() ?? '');
    expect(await renew()).toMatch(/^(missing|unsigned|unusable|expired)$/);
    expect(await kept()).toEqual(before);
    expect(await concern()).toBe('some');
  });

  test.each(Object.keys(badReleases))('a release that is %s is refused, and changes nothing', async (bad) => {
    await offerRelease(publisher, badReleases[bad]?.() ?? new Uint8Array());
    expect(await renew()).toBe('unusable');
    expect(await kept()).toEqual(before);
    expect(await concern()).toBe('some');
  });

  test('a host that sends readers elsewhere is not followed there', async () => {
    const elsewhere = await hostChannel(publisher);
    host.lie = (path, response) => {
      response.writeHead(302, { location: `${elsewhere.url}${path}` }).end();
      return true;
    };
    expect(await renew()).toBe('unreachable');
    expect(elsewhere.asked).toEqual([]);
    expect(await kept()).toEqual(before);
    await elsewhere.close();
  });

  test('a background that is killed in the middle of a release has the one before', async () => {
    await publisher.release('2.0.0', {}, Date.now());
    let begun: () => void = () => undefined;
    const sending = new Promise<void>((resolve) => {
      begun = resolve;
    });
    host.lie = (path, response) => {
      if (!path.startsWith('p/')) return false;
      response.writeHead(200).write('{');
      begun();
      return true;
    };
    // Nobody answers: whoever asked is told that, or nothing.
    void renew().catch(() => undefined);
    await sending;
    await bench.started.stopBackground();
    expect(await kept()).toEqual(before);
    expect(await concern()).toBe('some');
    host.lie = undefined;
    expect(await renew()).toBe('renewed');
  });

  test('a release that rotted on the disk is fetched again', async () => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('second-look-rules');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const store = opening.result.transaction('releases', 'readwrite').objectStore('releases');
            store.openCursor().onsuccess = (event) => {
              const { result } = event.target as IDBRequest<IDBCursorWithValue | null>;
              if (!result) return;
              result.update(new Uint8Array([0x7b]));
              result.continue();
            };
            store.transaction.oncomplete = () => resolve(opening.result.close());
          };
        }),
    );
    expect(await renew()).toBe('renewed');
    await bench.started.stopBackground();
    expect(await concern()).toBe('some');
  });

  /** Holds every answer of the host until it is let go. */
  const holding = () => {
    let go: () => void = () => undefined;
    let asked: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const isLetGo = new Promise<void>((resolve) => {
      go = resolve;
    });
    host.lie = (path, response) => {
      asked();
      void isLetGo.then(() => response.writeHead(200).end(publisher.files.get(path)));
      return true;
    };
    return { isAsked, go };
  };

  test('what the reader chooses while a host is slow stays chosen', async () => {
    await ask('rules-choose', { id: 'small', choice: { sure: true } });
    await publisher.release('3.0.0', {}, Date.now());
    const { isAsked, go } = holding();
    const renewed = renew();
    await isAsked;
    await ask('rules-choose', { id: 'small', choice: { sure: false } });
    go();
    expect(await renewed).toBe('renewed');
    const { rules } = (await ask('rules-kept', {})) as { rules: { followed?: { sure: boolean } }[] };
    expect(rules.map(({ followed }) => followed?.sure)).toEqual([undefined, false]);
  });

  test('rules by another publisher do not take the place of those that are there', async () => {
    const other = invitationLink({ pack: 'small', url: host.url, root: 'ab'.repeat(32) });
    expect(await ask('rules-look-at', { link: other })).toEqual({ kind: 'refused', why: 'taken' });
    expect(await ask('rules-follow', { offer: { link: other }, shown: '' })).toEqual({
      kind: 'refused',
      why: 'taken',
    });
  });

  test('nobody else is called by the product’s name', async () => {
    const key = await newKey();
    const impostor = new Publisher({ root: [key], head: [key] });
    const about = {
      expires: stamp(Date.now() + 1e10),
      pack: 'other',
      publisher: 'Second\u200b L\u043e\u043ek',
    };
    await impostor.root(impostor.roles, about);
    await impostor.release('1.0.0', { pack: 'other' }, Date.now(), { id: 'other' });
    const elsewhere = await hostChannel(impostor);
    const link = invitationLink({ pack: 'other', url: elsewhere.url });
    expect(await ask('rules-look-at', { link })).toEqual({ kind: 'refused', why: 'unusable' });
    await elsewhere.close();
  });

  test('rules that are removed while their host is slow stay removed', async () => {
    await publisher.release('4.0.0', {}, Date.now());
    const { isAsked, go } = holding();
    const renewed = renew();
    await isAsked;
    await ask('rules-stop', { id: 'small' });
    go();
    expect(await renewed).toBe('missing');
    const { rules } = (await ask('rules-kept', {})) as { rules: { id: string }[] };
    expect(rules.map(({ id }) => id)).toEqual(['starter']);
  });

  test('what was being added when everything was deleted is not added', async () => {
    const { isAsked, go } = holding();
    const followed = ask('rules-follow', {
      offer: { link: invitationLink({ pack: 'small', url: host.url }) },
    });
    await isAsked;
    await ask('rules-abandon', {});
    go();
    expect(await followed).toMatchObject({ kind: 'refused' });
    const { rules } = (await ask('rules-kept', {})) as { rules: { id: string }[] };
    expect(rules.map(({ id }) => id)).toEqual(['starter']);
  });
});
