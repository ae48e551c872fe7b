import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import type { Post } from '../../src/core/model/post.ts';
import { useBench } from './bench.ts';
import { bundleForPages } from './in-page-bundle.ts';

const project = join(import.meta.dirname, '../..');
/** Saved pages, which are not part of this repository, and pages drawn like others. */
const folders = { saved: join(project, '../shared/data/pages'), drawn: join(project, 'tests/pages') };
const kinds = ['saved', 'drawn'] as const;
type Kind = (typeof kinds)[number];

/** Saved pages may neither run their scripts nor fetch anything. */
const closed = {
  'content-security-policy':
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; font-src data:",
};

/** Read once, for both browsers. */
const onCommandLine = new Map<Kind, Map<string, ReadPost[]>>();

const isThere = (kind: Kind) => existsSync(folders[kind]);
const cases = browserNames.flatMap((name) => kinds.map((kind) => ({ name, kind })));

for (const { name, kind } of cases) {
  const reason = isThere(kind) ? '' : ' (skipped: ../shared/data/pages is not here)';
  describe.skipIf(!isThere(kind))(
    `the ${kind} page, in ${name} and on the command line alike${reason},`,
    () => {
      const folder = folders[kind];
      const bench = useBench(name, { folder, headers: closed });
      const files = isThere(kind) ? pagesIn(folder) : [];
      let page: Page;
      let expected: Map<string, ReadPost[]>;
      let extraction: string;

      beforeAll(async () => {
        extraction = (await bundleForPages())('ours.postsOf(document)');
        expected = onCommandLine.get(kind) ?? readOnCommandLine(folder, files);
        onCommandLine.set(kind, expected);
        page = await bench.started.open(bench.address(files[0] ?? ''));
      });

      test('posts were read at all', () => {
        expect(expected.size).toBeGreaterThan(files.length / 2);
      });

      test.each(files)('%s', async (file) => {
        await page.goto(bench.address(file));
        const posts = (await page.evaluate(extraction)) as ReadPost[];
        const hidden = hiddenByStyle.get(file) ?? /(?!)/g;
        const shown = (expected.get(file) ?? []).map((post) => wordsOf(post, hidden));
        expect(posts.map((post) => wordsOf(post))).toEqual(shown);
      });
    },
  );
}

/** A post's own words, as far as both ways of reading give them. */
type ReadPost = Pick<Post, 'title' | 'employer' | 'location' | 'pay' | 'text' | 'lang'> & {
  readonly file?: string;
};

function wordsOf({ title, employer, location, pay, text, lang }: ReadPost, hidden = /(?!)/g) {
  return { title, employer, location, pay, text: text.replace(hidden, ''), lang };
}

/** Words within words that a style sheet hides, so that only a browser, which lays a page out, can leave them out. */
const hiddenByStyle: ReadonlyMap<string, RegExp> = new Map([
  ['seen/zhipin.com-detail.html', /(?:来自)?BOSS直聘|kanzhun|boss/g],
]);

function pagesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.html(\.gz)?$/.test(file)).sort();
}

function readOnCommandLine(folder: string, files: readonly string[]): Map<string, ReadPost[]> {
  const paths = files.map((file) => join(folder, file));
  const output = execFileSync(process.execPath, ['src/cli/extract.ts', ...paths], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const posts = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReadPost);
  return Map.groupBy(posts, ({ file = '' }) => files.find((known) => file.endsWith(known)) ?? file);
}
