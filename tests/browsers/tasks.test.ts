import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { useBench } from './bench.ts';
import { choose, lure, openOwnPage, reload } from './own-pages.ts';

/** What a newcomer comes for, each from the beginning to the end. */
describe.each(browserNames)('a newcomer in %s', (name) => {
  const bench = useBench(name);

  test('goes from the first run to the first warning', async () => {
    const welcome = await openOwnPage(bench, '/welcome.html');
    if (name === 'firefox') {
      // Only Firefox can be told to allow what is asked for. One press turns the known sites on, another all of them off.
      await welcome.click('.stack .first');
      await welcome.waitForFunction(() => /\b40\b/.test(document.querySelector('.said')?.textContent ?? ''));
      await welcome.click('details > summary');
      await welcome.click('.sites [role=switch]');
      await welcome.waitForFunction(() => /\b39\b/.test(document.querySelector('.said')?.textContent ?? ''));
      await welcome.click('.sites [role=switch]');
      await welcome.waitForFunction(() => /\b40\b/.test(document.querySelector('.said')?.textContent ?? ''));
    }
    await welcome.click('.stack .button:not(.first)');
    await welcome.waitForFunction(() => document.querySelector('.said')?.textContent?.startsWith('No site'));

    await welcome.click('.example ~ button');
    await welcome.waitForSelector('article[data-concern="serious"]');
    await welcome.close();

    const popup = await bench.openReport(await bench.openPage('index.html'));
    expect(await popup.$eval('article', ({ dataset }) => dataset['concern'])).toBe('serious');
    await popup.close();
  });

  test('checks a pasted text without touching the mouse', async () => {
    const page = await openOwnPage(bench, '/check.html');
    await page.waitForFunction(() => document.activeElement?.matches('textarea'));
    await page.keyboard.type(lure);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article[data-concern="serious"]');

    const marked = await page.$$eval('mark', (all) => all.map(({ textContent }) => textContent));
    expect(marked.join(' ')).toMatch(/\d.*tourist visa/);
    expect(await page.$eval('.marked', ({ textContent }) => textContent)).toContain('3000 USD');
    await page.close();
  });

  test('checks a link, after a question', async () => {
    const address = bench.address('job.html');
    const page = await openOwnPage(bench, '/check.html');
    await page.type('textarea', address);
    await page.click('[type=submit]');
    await page.waitForSelector('.question .first');
    expect(await page.$eval('.question h2', ({ textContent }) => textContent)).toContain('127.0.0.1');
    await page.click('.question .first');
    await page.waitForSelector('article');
    expect(await page.$eval('article', ({ dataset }) => dataset['concern'])).toBe('none-found');

    // Read once, and not watched from now on.
    const settings = await openOwnPage(bench, '/settings.html');
    expect(await settings.$('.watched')).toBeNull();
    await settings.close();
    await page.close();
  });

  test('moves settings by a file, which is read as a stranger’s', async () => {
    const settings = await openOwnPage(bench, '/settings.html');
    const take = async (text: string) => {
      await settings.evaluate((content) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([content], 'settings.json'));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
      await settings.waitForFunction(() => document.querySelector('.said')?.textContent !== '');
      return settings.$eval('.said', ({ textContent }) => textContent);
    };
    const file = (chosen: object) =>
      JSON.stringify({ kind: 'second-look-settings', version: 1, settings: chosen });
    const good = { lang: 'fr', country: 'MG', textSize: 'large', historyDays: 0, discreet: false };
    for (const bad of [
      'no json',
      '{}',
      file({ ...good, lang: '../../x' }),
      file({ ...good, historyDays: 1e9 }),
    ])
      expect(await take(bad)).toContain('no settings of ours');
    await take(file(good));
    await settings.waitForFunction(() => document.documentElement.lang === 'fr');
    expect(await settings.evaluate(() => document.documentElement.dataset['size'])).toBe('large');
    await choose(settings, {});
    await settings.close();
  });

  test('who says no keeps the history, and the page shows what holds', async () => {
    const settings = await openOwnPage(bench, '/settings.html');
    await choose(settings, { historyDays: 7 });
    await settings.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      };
      // One host over two schemes: two sites, of which each can be turned off.
      return chrome.storage.local.set({ watchedSites: ['http://jobs.example/*', 'https://jobs.example/*'] });
    });
    await check(await openOwnPage(bench, '/check.html'), lure);
    await reload(settings);
    expect(
      await settings.$$eval('.watched li', (all) => all.map(({ textContent }) => textContent?.trim())),
    ).toEqual(['http://jobs.example', 'jobs.example']);

    await settings.click('input[type=radio][value="0"]');
    await settings.waitForSelector('.confirm');
    await settings.click('.confirm .button:not(.strong)');
    await settings.waitForFunction(() => document.querySelector('.confirm') === null);
    expect(await settings.$eval('input[type=radio][value="7"]', ({ checked }) => checked)).toBe(true);
    expect(await entries(settings)).toBe(1);

    for (const left of [1, 0]) {
      await settings.click('.watched button');
      await settings.waitForFunction((n) => document.querySelectorAll('.watched li').length === n, {}, left);
      expect(await settings.evaluate(() => document.activeElement?.textContent)).toBe(
        'Sites that are watched',
      );
    }
    await choose(settings, {});
    await settings.close();
  });

  test('changes to Burmese, and reads the reasons or hears why there is no voice', async () => {
    const settings = await openOwnPage(bench, '/settings.html');
    await settings.select('select', 'my');
    await settings.waitForFunction(() => document.documentElement.lang === 'my');
    await settings.close();

    const popup = await bench.openReport(await bench.openPage('index.html'));
    const reason = await popup.$eval('.reason .message', ({ textContent }) => textContent ?? '');
    expect(reason).toMatch(/\p{Script=Myanmar}/u);
    expect(reason).not.toMatch(/[A-Za-z]{3}/);

    await popup.click('.actions [aria-pressed]');
    await popup.waitForFunction(
      () =>
        document.querySelector('.actions [aria-pressed="true"]') !== null ||
        document.querySelector('.actions [role=status]')?.textContent?.includes('မြန်မာ'),
    );
    await choose(popup, {});
    await popup.close();
  });

  test('finds whom to call from Nepal, and from Indonesia by one tap', async () => {
    const settings = await openOwnPage(bench, '/settings.html');
    const [, country] = await settings.$$('select');
    await country?.select('NP');
    await settings.waitForFunction(() => document.querySelector('.said')?.textContent === 'Saved');
    await settings.close();

    const help = await openOwnPage(bench, '/help.html');
    await help.waitForSelector('.contact');
    const text = await help.evaluate(() => document.body.innerText);
    expect(text).toContain('Department of Foreign Employment');
    expect(text).toContain('The embassy or consulate of your country');
    expect(text).toContain('It may have changed since.');

    await help.select('select', 'ID');
    await help.waitForSelector('a[href="tel:+622129244800"]');
    await choose(help, {});
    await help.close();
  });

  test('deletes one entry and takes it back, then deletes everything', async () => {
    const settings = await openOwnPage(bench, '/settings.html');
    await choose(settings, { historyDays: 30, country: 'VN' });
    for (const text of [lure, `${lure} Call now.`])
      await check(await openOwnPage(bench, '/check.html'), text);
    await reload(settings);
    expect(await entries(settings)).toBe(2);

    await settings.click('.history .plain');
    await settings.waitForFunction(() => document.querySelectorAll('.history li').length === 1);
    await settings.click('.notice button');
    await settings.waitForFunction(() => document.querySelectorAll('.history li').length === 2);
    expect(await settings.evaluate(() => document.activeElement?.className)).toBe('kept');

    await settings.click('.card > .strong');
    await settings.waitForFunction(() => document.activeElement?.matches('.confirm .button:not(.strong)'));
    await settings.click('.confirm .strong');
    await settings.waitForFunction(() => document.querySelector('.said')?.textContent?.includes('deleted'));
    await reload(settings);
    expect(await entries(settings)).toBe(0);
    expect(await settings.$$eval('select', (all) => all.map(({ value }) => value))).toEqual(['en', '']);
    await settings.close();
  });
});

async function check(page: Page, text: string): Promise<void> {
  await page.type('textarea', text);
  await page.click('[type=submit]');
  await page.waitForSelector('article');
  await page.close();
}

const entries = (page: Page) => page.$$eval('.history li', (all) => all.length);
