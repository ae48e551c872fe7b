import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { stamp } from '../../src/cli/channel/statements.ts';
import { toHex } from '../../src/core/packs/channel/bytes.ts';
import { invitationLink } from '../../src/core/packs/channel/invitation.ts';
import { type ChannelHost, hostChannel } from '../channel/channel-host.ts';
import { type Key, newKey, Publisher, signed, verifier } from '../channel/publisher.ts';
import { useBench } from './bench.ts';
import { deskPack } from './desk-pack.ts';
import { openOwnPage, reload } from './own-pages.ts';

interface Api {
  readonly chrome: {
    readonly alarms: { create(name: string, at: { readonly when: number }): Promise<void> };
    readonly storage: {
      readonly local: {
        get(key: 'rules'): Promise<{ readonly rules: { readonly subscriptions: readonly object[] } }>;
        set(values: object): Promise<void>;
      };
    };
  };
}

const year = 365 * 24 * 60 * 60 * 1_000;
const expires = stamp(Date.now() + year);

/** A publisher goes through what publishers go through, and a reader follows. */
describe.each(browserNames)('a reader of a channel in %s', (name) => {
  const bench = useBench(name);
  let desk: Publisher;
  let host: ChannelHost;
  let page: Page;
  let keys: Key[];

  beforeAll(async () => {
    keys = await Promise.all([1, 2, 3, 4, 5].map(newKey));
    const [ana, budi, chi, everyday] = keys as [Key, Key, Key, Key];
    desk = new Publisher({ root: [ana, budi, chi], rootThreshold: 2, head: [everyday] });
    await desk.root(desk.roles, { expires, pack: 'desk', publisher: 'Help Desk' });
    await announce('1.0.0', ['papers.en']);
    host = await hostChannel(desk);
  });
  afterAll(() => host?.close());

  /** Puts a release with some of the desk's rules on the host. */
  const announce = (version: string, rules: readonly string[], more: object = {}) =>
    desk.release(version, { pack: 'desk', ...more }, Date.now(), deskPack(rules));
  const invitation = async (url: string) => {
    const root = toHex(await verifier.sha256(desk.files.get('1.root.json') as Uint8Array));
    return invitationLink({ pack: 'desk', url, root });
  };
  const give = async (link: string) => {
    await page.$eval('form input[type=text]', (field) => {
      (field as HTMLInputElement).value = '';
    });
    await page.type('form input[type=text]', link);
    await page.click('form [type=submit]');
  };
  const said = (text: string) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('.said, .problem')].some(({ textContent }) =>
          textContent?.replace(/[\u2066-\u2069]/g, '').includes(wanted),
        ),
      {},
      text,
    );
  /** What an element says, without the signs that keep scripts apart. */
  const plain = (selector: string) =>
    page.$eval(selector, ({ textContent }) => textContent?.replace(/[\u2066-\u2069]/g, ''));
  const cards = () => page.$$eval('main > .card > h2', (all) => all.map(({ textContent }) => textContent));
  const card = 'main > .card:nth-of-type(2)';
  const press = (label: string, within = card) =>
    page.evaluate(
      (wanted, where) => {
        const buttons = document.querySelectorAll<HTMLButtonElement>(`${where} button`);
        [...buttons].find(({ textContent }) => textContent?.trim() === wanted)?.click();
      },
      label,
      within,
    );
  /** What a text is said to be, with the signs and who says so. */
  const check = async (text: string) => {
    const desktop = await openOwnPage(bench, '/check.html');
    await desktop.type('textarea', text);
    await desktop.click('[type=submit]');
    await desktop.waitForSelector('article');
    const answer = await desktop.$eval('article', (article) => ({
      concern: article.dataset['concern'],
      reasons: [...article.querySelectorAll('.reason .message')].map(({ textContent }) => textContent),
      from: [...article.querySelectorAll('.reason bdi')].map(({ textContent }) =>
        textContent?.replace(/[\u2066-\u2069]/g, ''),
      ),
    }));
    await desktop.close();
    return answer;
  };

  /** Changes what is kept of the channel, as time does. */
  const changeKept = (change: object) =>
    page.evaluate(async (some) => {
      const { storage } = (globalThis as unknown as Api).chrome;
      const { rules } = await storage.local.get('rules');
      const subscriptions = rules.subscriptions.map((one) => ({ ...one, ...some }));
      await storage.local.set({ rules: { ...rules, subscriptions } });
    }, change);

  test('looks at an invitation, agrees, and is told who says what', async () => {
    page = await openOwnPage(bench, '/rules.html');
    expect(await cards()).toHaveLength(2);
    await give('https://desk.example/');
    await said('This is no link to rules');
    await give(await invitation(host.url));
    await page.waitForSelector('.confirm h3');
    expect(await plain('.confirm')).toMatch(/Nothing has changed.*Help Desk, version 1.0.0/s);
    await reload(page);
    expect(await cards()).toHaveLength(2);

    await give(await invitation(host.url));
    await page.waitForSelector('.confirm .first');
    await page.click('.confirm .first');
    await said('These rules are in use now.');
    expect((await cards())[1]).toBe('Rules of the Help Desk');
    expect(await check(offer('We need your diploma scan.'))).toEqual({
      concern: 'some',
      reasons: ['The post asks for a scan of a diploma.'],
      from: ['From the rules of Help Desk', 'Nobody has made sure yet who publishes these rules.'],
    });
  });

  test('is warned seriously only by publishers who were confirmed', async () => {
    const two = offer('We need your diploma scan. Bring a red folder.');
    await announce('1.1.0', ['papers.en', 'folder.en']);
    await press('Look for news now');
    await said('Newer rules are in use.');
    expect(await plain(card)).toContain('new or changed rules: 1; gone: 0');
    expect((await check(two)).concern).toBe('some');
    await press('They are the same');
    await page.waitForFunction(
      (where) => document.querySelector(where)?.textContent?.includes('You have compared'),
      {},
      card,
    );
    expect(await page.$eval(`${card} .digits`, ({ textContent }) => textContent?.trim())).toMatch(
      /^(\d{4}\s*){6}$/,
    );
    expect((await check(two)).concern).toBe('serious');
    await press('I am not sure any more');
    await page.waitForFunction(
      (where) => document.querySelector(where)?.textContent?.includes('Nobody has made sure'),
      {},
      card,
    );
    expect((await check(two)).concern).toBe('some');
  });

  test('asks once for an unchanged channel, with nothing that would tell readers apart', async () => {
    host.asked.length = 0;
    await press('Look for news now');
    await said('There is nothing new.');
    expect(host.asked.map(({ path }) => path)).toEqual(['head.json']);
    const [{ headers }] = host.asked as [ChannelHost['asked'][number]];
    for (const tell of ['cookie', 'referer', 'if-none-match', 'if-modified-since', 'authorization'])
      expect(headers, tell).not.toHaveProperty(tell);
    expect(desk.files.get('head.json')?.length).toBeLessThan(1_200);
  });

  test('goes on over new keys, handed over by two of three keepers, and not with the old one', async () => {
    const [ana, budi, , everyday, fresh] = keys as [Key, Key, Key, Key, Key];
    const before = desk.headBody();
    await desk.root(
      { root: [ana, budi], rootThreshold: 2, head: [fresh] },
      { expires, pack: 'desk', publisher: 'Help Desk' },
    );
    await announce('1.2.0', ['papers.en', 'folder.en']);
    await press('Look for news now');
    await said('Newer rules are in use.');

    // Whoever has the old key can say what they like.
    const good = desk.files.get('head.json') as Uint8Array;
    desk.files.set('head.json', await signed('head', { ...before, root: 2, seq: 900 }, [everyday]));
    await press('Look for news now');
    await said('signature is not right');
    expect((await check(offer('We need your diploma scan.'))).concern).toBe('some');
    desk.files.set('head.json', good);
  });

  test('hears no more of a rule that was taken back, nor of one that was turned off', async () => {
    const two = offer('We need your diploma scan. Bring a red folder.');
    await desk.head({ ...desk.again(), revokedRules: ['folder.en'] }, Date.now());
    await press('Look for news now');
    await said('There is nothing new.');
    expect((await check(two)).reasons).toEqual(['The post asks for a scan of a diploma.']);
    await page.click(`${card} details:last-of-type summary`);
    await page.waitForSelector(`${card} .singles [role=switch]`);
    expect(await page.$eval(`${card} .singles`, ({ textContent }) => textContent)).toContain(
      'took this rule back',
    );
    await page.click(`${card} .singles [role=switch]`);
    await page.waitForSelector(`${card} .singles [aria-checked=false]`);
    expect((await check(two)).concern).toBe('none-found');
    await page.click(`${card} .singles [role=switch]`);
    await page.waitForSelector(`${card} .singles [aria-checked=true]`);
    expect((await check(two)).concern).toBe('some');
  });

  test('moves with the channel to another host, goes on without one, and comes back', async () => {
    await host.close();
    await press('Look for news now');
    await said('The rules cannot be reached.');
    expect((await check(offer('We need your diploma scan.'))).concern).toBe('some');

    host = await hostChannel(desk);
    await announce('1.3.0', ['papers.en']);
    await give(await invitation(host.url));
    await page.waitForSelector('.confirm .first');
    expect(await page.$eval('.confirm .first', ({ textContent }) => textContent?.trim())).toBe(
      'Use this address from now on',
    );
    await page.click('.confirm .first');
    await said('These rules are in use now.');
    expect(await plain(card)).toContain('version 1.3.0');
    expect(await cards()).toHaveLength(4);
  });

  test('looks for news every day at no fixed hour, or only by hand', async () => {
    const alarms = () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { alarms: { getAll(): Promise<{ scheduledTime: number }[]> } };
        };
        return (await chrome.alarms.getAll()).map(
          ({ scheduledTime }) => (scheduledTime - Date.now()) / 3_600_000,
        );
      });
    const [hours] = await alarms();
    expect(hours).toBeGreaterThan(17);
    expect(hours).toBeLessThan(30.1);
    await page.click('input[type=radio][value=by-hand]');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[value=by-hand]')?.checked,
    );
    await expect.poll(alarms).toEqual([]);
    await page.click('input[type=radio][value=daily]');
    await expect.poll(alarms).toHaveLength(1);

    // A day later, as the browser would say it.
    await announce('1.4.0', ['papers.en', 'folder.en']);
    await changeKept({ lookedAt: 0 });
    await page.evaluate(() =>
      (globalThis as unknown as Api).chrome.alarms.create('rules-news', { when: Date.now() + 100 }),
    );
    const two = offer('We need your diploma scan. Bring a red folder.');
    await expect.poll(async () => (await check(two)).reasons.length, { timeout: 20_000 }).toBe(2);
    await expect.poll(alarms).toHaveLength(1);
    await reload(page);
    expect(await plain(card)).toContain('version 1.4.0');
  });

  test('goes on with rules that were not renewed in time, and says so', async () => {
    await changeKept({ expires: 1 });
    await reload(page);
    expect(await plain(card)).toContain('They still work, but may be out of date.');
    const desktop = await openOwnPage(bench, '/check.html');
    await desktop.type('textarea', offer('We need your diploma scan.'));
    await desktop.click('[type=submit]');
    await desktop.waitForSelector('.reason');
    expect(await desktop.$eval('.reason', ({ textContent }) => textContent)).toContain('may be out of date');
    await desktop.close();
  });

  test('stops following after a question, and nothing is left', async () => {
    await press('Remove these rules');
    await page.waitForSelector('.confirm');
    await page.click('.confirm .button.strong');
    await said('The rules were removed.');
    expect(await cards()).toHaveLength(2);
    expect((await check(offer('We need your diploma scan.'))).concern).toBe('none-found');
    const left = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('second-look-rules');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const count = opening.result.transaction('releases').objectStore('releases').count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    );
    expect(left).toBe(0);
    await page.close();
  });
});

/** An honest offer in Bangkok, with one sentence more. */
const offer = (more: string) =>
  `We are hiring a cashier for our shop in Manila. Salary 20,000 PHP a month. Apply now at jobs@shop.example. ${more}`;
