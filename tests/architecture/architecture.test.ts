import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { readGraph } from './import-graph.ts';
import { sourceFiles } from './source-files.ts';

const project = join(import.meta.dirname, '../..');

test('the project keeps its own order', async () => {
  expect(await faults(project)).toEqual([]);
});

test('every source file was seen', async () => {
  const { seen } = await readGraph(project);
  expect(seen).toEqual(expect.arrayContaining(sourceFiles(project)));
});

describe('in a copy of the project with faults planted in it', () => {
  const copy = mkdtempSync(join(tmpdir(), 'second-look-'));
  let found: string[] = [];

  beforeAll(async () => {
    copyProject(copy);
    for (const ring of ['browser', 'cli', 'page', 'ui', 'core/explain', 'core/screen']) {
      plant(copy, `src/${ring}/target.ts`, 'export {};');
    }
    for (const [file, source] of planted) plant(copy, file, source);
    found = await faults(copy);
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test.each(planted)('%s with %j is found', (_file, _source, fault) => {
    expect(found).toContain(fault);
  });

  test('nothing else is found', async () => {
    expect(found.toSorted()).toEqual(
      [...planted.map(([, , fault]) => fault), ...(await faults(project))].sort(),
    );
  });
});

const planted = [
  [
    'src/core/text/a.ts',
    "import '../screen/target.ts';",
    'src/core/text/a.ts may not import src/core/screen/target.ts.',
  ],
  ['src/core/text/b.ts', "import { z } from 'zod';", 'src/core/text/b.ts may not import zod.'],
  ['src/core/text/c.ts', "import 'node:fs';", 'src/core/text/c.ts may not import node:fs.'],
  ['src/core/text/d.ts', "import './gone.ts';", 'src/core/text/d.ts imports ./gone.ts, which is not there.'],
  [
    'src/core/model/a.ts',
    "export * from '../explain/target.ts';",
    'src/core/model/a.ts may not import src/core/explain/target.ts.',
  ],
  [
    'src/core/explain/a.ts',
    "import type {} from '../../ui/target.ts';",
    'src/core/explain/a.ts may not import src/ui/target.ts.',
  ],
  [
    'src/page/a.ts',
    "void import('../browser/target.ts');",
    'src/page/a.ts may not import src/browser/target.ts.',
  ],
  ['src/page/b.ts', "import { browser } from 'wxt/browser';", 'src/page/b.ts may not import wxt/browser.'],
  ['src/page/c.ts', "import './c.ts';", 'src/page/c.ts → src/page/c.ts is a cycle.'],
  ['src/page/helpers/a.ts', 'export {};', 'src/page/helpers/a.ts has a name that says nothing.'],
  ['src/page/unseen.coffee', 'require "fs"', 'src/page/unseen.coffee was not seen.'],
  ['src/browser/a.ts', "import '../page/target.ts';", 'src/browser/a.ts may not import src/page/target.ts.'],
  [
    'src/ui/A.svelte',
    '<script lang="ts">import "../page/target.ts";</script>',
    'src/ui/A.svelte may not import src/page/target.ts.',
  ],
  [
    'src/ui/B.svelte',
    '<script lang="ts">import type {} from "../browser/target.ts";</script>',
    'src/ui/B.svelte may not import src/browser/target.ts.',
  ],
  ['src/cli/a.ts', "import '../browser/target.ts';", 'src/cli/a.ts may not import src/browser/target.ts.'],
  [
    'entrypoints/a.ts',
    "import '../src/cli/target.ts';",
    'entrypoints/a.ts may not import src/cli/target.ts.',
  ],
  [
    'entrypoints/b.ts',
    `${'\n'.repeat(40)}export {};`,
    'entrypoints/b.ts has 41 lines; 40 are enough for wiring.',
  ],
] as const;

function copyProject(copy: string): void {
  for (const part of ['entrypoints', 'src', 'assets', 'rules', 'tsconfig.json', 'package.json']) {
    cpSync(join(project, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
}

function plant(copy: string, file: string, source: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), source);
}
