import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { startBrowser } from '../../src/cli/browsers/start-browser.ts';
import type { Started } from '../../src/cli/browsers/started.ts';
import { localBuild } from '../../src/cli/demo/build-extension.ts';
import { toHex } from '../../src/core/packs/channel/bytes.ts';
import { invitationLink } from '../../src/core/packs/channel/invitation.ts';
import { type ChannelHost, hostChannel } from '../channel/channel-host.ts';
import { newPublisher, verifier } from '../channel/publisher.ts';

describe.each(browserNames)('in %s', (name) => {
  let host: ChannelHost;
  let started: Started;

  beforeAll(async () => {
    const publisher = await newPublisher();
    host = await hostChannel(publisher);
    const root = toHex(await verifier.sha256(publisher.files.get('1.root.json') as Uint8Array));
    started = await startBrowser(name, {
      extension: localBuild(name),
      headless: true,
      managed: {
        rules: [invitationLink({ pack: 'small', url: host.url, root })],
        language: 'my',
        country: 'MM',
      },
    });
  });
  afterAll(async () => {
    await started?.close();
    await host?.close();
  });

  test('an organisation presets rules and settings of its browsers, and readers change what is theirs', async () => {
    const settings = await started.extensionPage('/settings.html');
    await settings.waitForFunction(() => document.documentElement.lang === 'my');
    expect(await settings.$$eval('select', (all) => all.map(({ value }) => value))).toEqual(['my', 'MM']);
    await settings.select('select', 'en');
    await settings.waitForFunction(() => document.documentElement.lang.startsWith('en'));

    const rules = await started.extensionPage('/rules.html');
    await rules.waitForSelector('main > .card:nth-of-type(2) h2');
    const card = await rules.$eval('main > .card:nth-of-type(2)', ({ textContent }) => textContent);
    expect(card).toContain('Whoever manages this browser chose these rules.');
    expect(card).not.toContain('Nobody has made sure');
    // Neither turned off nor removed here.
    expect(card).not.toContain('Use these rules');
    expect(card).not.toContain('Remove these rules');
    expect(started.errors).toEqual([]);
  });

  test('a link to rules opens the page that looks at them', async () => {
    const other = await started.extensionPage(
      `/rules.html#${encodeURIComponent(invitationLink({ pack: 'small', url: host.url }))}`,
    );
    await other.waitForSelector('.confirm h3');
    expect(await other.$eval('.confirm .first', ({ textContent }) => textContent?.trim())).toBe(
      'Use this address from now on',
    );
  });
});
