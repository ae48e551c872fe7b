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
const folder = join(project, '../shared/data/pages');
const there = existsSync(folder);

/** Saved pages may neither run their scripts nor fetch anything. */
const closed = {
  'content-security-policy':
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; font-src data:",
};

/** Read once, for both browsers. */
let onCommandLine: Map<string, ReadPost[]> | undefined;

const reason = there ? '' : ' (skipped: ../shared/data/pages is not here)';

describe.skipIf(!there).each(browserNames)(
  `the saved page, in %s and on the command line alike${reason},`,
  (name) => {
    const bench = useBench(name, { folder, headers: closed });
    const files = there ? savedPages() : [];
    let page: Page;
    let expected: Map<string, ReadPost[]>;
    let extraction: string;

    beforeAll(async () => {
      extraction = (await bundleForPages())('ours.postsOf(document)');
      onCommandLine ??= readOnCommandLine(files);
      expected = onCommandLine;
      page = await bench.started.open(bench.address(files[0] ?? ''));
    });

    test('posts were read at all', () => {
      expect(expected.size).toBeGreaterThan(files.length / 2);
    });

    test.each(files)('%s', async (file) => {
      await page.goto(bench.address(file));
      const posts = (await page.evaluate(extraction)) as ReadPost[];
      expect(posts.map(wordsOf)).toEqual((expected.get(file) ?? []).map(wordsOf));
    });
  },
);

/** A post's own words, as far as both ways of reading give them. */
type ReadPost = Pick<Post, 'title' | 'employer' | 'location' | 'pay' | 'text' | 'lang'> & {
  readonly file?: string;
};

function wordsOf({ title, employer, location, pay, text, lang }: ReadPost) {
  return { title, employer, location, pay, text, lang };
}

function savedPages(): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.html(\.gz)?$/.test(file)).sort();
}

function readOnCommandLine(files: readonly string[]): Map<string, ReadPost[]> {
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
