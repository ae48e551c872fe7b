import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { createWords } from '../../src/core/explain/words.ts';
import { givenIn } from './given.ts';
import { states } from './states.ts';

const project = join(import.meta.dirname, '../..');

/** Builds the pages' own components with every state that they can be in, and answers with the folder to serve. */
export async function buildGallery(languages: readonly string[]): Promise<string> {
  const folder = join(project, '.cache/gallery');
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false, compilerOptions: { fragments: 'tree' } })],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2024',
      rollupOptions: { input: join(import.meta.dirname, 'gallery.html') },
    },
  });
  cpSync(join(project, 'assets/icons'), join(folder, 'icons'), { recursive: true });
  mkdirSync(join(folder, 'given'));
  for (const lang of languages)
    writeFileSync(join(folder, 'given', `${lang}.json`), JSON.stringify(await givenIn(lang)));
  return folder;
}

/** The names of all states. */
export async function stateNames(): Promise<string[]> {
  const given = await givenIn('en');
  return Object.keys(states(given, createWords('en', given.fluent)));
}
