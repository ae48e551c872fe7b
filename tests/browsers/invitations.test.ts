import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { encode, renderSVG } from 'uqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { squaresFor } from '../../src/cli/channel/squares.ts';
import { stamp } from '../../src/cli/channel/statements.ts';
import { bundleOf } from '../../src/core/packs/channel/bundle.ts';
import { toHex } from '../../src/core/packs/channel/bytes.ts';
import { invitationLink } from '../../src/core/packs/channel/invitation.ts';
import { type ChannelHost, hostChannel } from '../channel/channel-host.ts';
import { newKey, newPublisher, Publisher, verifier } from '../channel/publisher.ts';
import { useBench } from './bench.ts';
import { openOwnPage, reload } from './own-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'invitations-'));
const film = join(folder, 'poster.y4m');

/** The ways in which an invitation reaches people. */
describe.each(browserNames)('an invitation comes to %s', (name) => {
  let publisher: Publisher;
  let host: ChannelHost;
  let link: string;
  let page: Page;

  beforeAll(async () => {
    publisher = await newPublisher();
    host = await hostChannel(publisher);
    const root = toHex(await verifier.sha256(publisher.files.get('1.root.json') as Uint8Array));
    link = invitationLink({ pack: 'small', url: host.url, root });
    writeFileSync(film, filmOf(link));
  });
  const bench = useBench(name, { camera: film });
  afterAll(async () => {
    await host?.close();
    rmSync(film, { force: true });
  });

  /** Chooses a file, as the picker would give it. */
  const choose = (title: string, content: string | readonly number[], type: string) =>
    page.evaluate(
      (called, bytes, kind) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const files = new DataTransfer();
        const part = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
        files.items.add(new File([part], called, { type: kind }));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      title,
      content,
      type,
    );
  const found = async () => {
    await page.waitForSelector('.confirm h3');
    const heading = await page.$eval('.confirm h3', ({ textContent }) => textContent);
    await page.click('.confirm .button:not(.first)');
    await page.waitForFunction(() => document.querySelector('.confirm') === null);
    return heading;
  };
  const told = (text: string) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('.problem')].some(({ textContent }) => textContent?.includes(wanted)),
      {},
      text,
    );

  test('as a picture, as the publisher prints it and as a photograph of it', async () => {
    page = await openOwnPage(bench, '/rules.html');
    await choose('poster.svg', renderSVG(link), 'image/svg+xml');
    expect(await found()).toBe('Small');
    const png = squaresFor(link, 'poster.png');
    await choose('poster.png', typeof png === 'string' ? png : [...png], 'image/png');
    expect(await found()).toBe('Small');
    await choose('photo.jpg', await photograph(page, link), 'image/jpeg');
    expect(await found()).toBe('Small');
    await choose('photo.png', await photograph(page, 'https://elsewhere.example/'), 'image/png');
    await told('no link to rules');
    await choose('broken.png', 'no picture', 'image/png');
    await told('no link to rules');
  });

  test('as a file with everything in it, which needs no network', async () => {
    await host.close();
    const files = [...publisher.files].map(([path, bytes]) => ({ path, bytes }));
    await choose('small.jobpack', bundleOf(files), '');
    await page.waitForSelector('.confirm .first');
    await page.click('.confirm .first');
    await page.waitForFunction(() => document.querySelector('.said')?.textContent?.includes('in use now'));
    await reload(page);
    expect(
      await page.$$eval('main > .card > h2', (all) => all.map(({ textContent }) => textContent)),
    ).toContain('Small');

    // The same pack by another publisher is another's.
    const key = await newKey();
    const thief = new Publisher({ root: [key], head: [key] });
    await thief.root(thief.roles, { expires: stamp(Date.now() + 1e10) });
    await thief.release('2.0.0', {}, Date.now());
    await choose('small.jobpack', bundleOf([...thief.files].map(([path, bytes]) => ({ path, bytes }))), '');
    await told('rules of this name from somebody else');
    host = await hostChannel(publisher);
  });

  test('before the camera, where there is one', async () => {
    await page.click('main > .card:last-of-type form .button:last-of-type');
    if (name === 'firefox') {
      await told('camera cannot be used');
      return;
    }
    await page.waitForSelector('.camera video');
    // The film shows the link of the host that is gone.
    await told('cannot be reached');
    expect(await page.$('.camera')).toBeNull();
  });
});

/** A little film (YUV4MPEG2) that shows a picture of squares, as a camera sees it: some grey, with a margin. */
function filmOf(text: string): Buffer {
  const { data, size } = encode(text);
  const [width, height, scale] = [640, 480, 6];
  const luma = Buffer.alloc(width * height, 200);
  const [left, top] = [Math.floor((width - size * scale) / 2), Math.floor((height - size * scale) / 2)];
  for (const [y, row] of data.entries()) {
    for (const [x, dark] of row.entries()) {
      for (let line = 0; dark && line < scale; line++) {
        const at = (top + y * scale + line) * width + left + x * scale;
        luma.fill(30, at, at + scale);
      }
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)]);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    frame,
    frame,
  ]);
}

/** A picture of squares as a phone takes it: turned a little, in grey, with things around it. */
async function photograph(page: Page, text: string): Promise<number[]> {
  const { data } = encode(text);
  return page.evaluate(async (rows) => {
    const canvas = new OffscreenCanvas(900, 700);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.fillStyle = '#b8b0a4';
    context.fillRect(0, 0, 900, 700);
    context.fillStyle = '#446';
    context.fillRect(20, 20, 120, 640);
    context.translate(480, 350);
    context.rotate(0.12);
    const side = 480 / rows.length;
    context.fillStyle = '#eee';
    context.fillRect(-290, -290, 580, 580);
    context.fillStyle = '#222';
    for (const [y, row] of rows.entries()) {
      for (const [x, dark] of row.entries())
        if (dark) context.fillRect(x * side - 240, y * side - 240, side + 0.5, side + 0.5);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, data);
}
