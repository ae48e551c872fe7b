import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from './extract.ts';

const pages = join(import.meta.dirname, '../../../../shared/data/pages');
const there = existsSync(pages);

test.skipIf(!there)(
  `every saved page is read without throwing${there ? '' : ' (skipped: no saved pages here)'}`,
  () => {
    for (const file of globSync('**/*.html.gz', { cwd: pages })) {
      const html = gunzipSync(readFileSync(join(pages, file))).toString();
      const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
      expect(() => extract(window.document), file).not.toThrow();
      window.close();
    }
  },
  120_000,
);
