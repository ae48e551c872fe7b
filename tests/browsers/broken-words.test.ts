import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { readReport } from '../../src/cli/demo/read-report.ts';
import { useBench } from './bench.ts';
import { bundleForPages } from './in-page-bundle.ts';

const folder = join(import.meta.dirname, 'pages');

describe.each(browserNames)('in %s', (name) => {
  const bench = useBench(name, { folder });

  test('a word is read as it is seen, whatever stands unseen in the middle of it', async () => {
    const page = await bench.openPage('broken-words.html');
    const popup = await bench.openReport(page);
    const { offers } = await readReport(popup);
    expect(offers[0]).toMatchObject({ title: 'Customer service staff for Myawaddy', concern: 'serious' });
    const quotes = await popup.$$eval('q, mark, blockquote', (all) =>
      all.map(({ textContent }) => textContent).join(' '),
    );
    for (const seen of ['Myawaddy', 'passports', 'tourist visa']) expect(quotes).toContain(seen);
  });

  test('a mark knows which of the words that it quotes cannot be seen', async () => {
    const page = await bench.openPage('broken-words.html');
    const inPage = await bundleForPages();
    const quoted = (post: string, ...quotes: string[]) =>
      page.evaluate(inPage(`ours.quotedIn(document.querySelector('#${post}'), ${JSON.stringify(quotes)})`));
    expect(await quoted('lure', 'tourist visa', 'passports')).toEqual({
      marked: ['touwwrist visa', 'passvvports'],
      unseen: false,
    });
    expect(await quoted('nurse', 'Night work', 'surgical ward')).toEqual({
      marked: ['Night work', 'surgical ward'],
      unseen: true,
    });
    expect(await quoted('baker', 'never said')).toEqual({ marked: [], unseen: false });
  });
});
