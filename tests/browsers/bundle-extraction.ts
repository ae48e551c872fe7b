import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const entry = join(import.meta.dirname, 'posts-of-document.ts');

/** The extraction as one expression that a page can be asked to evaluate: the posts that it shows. */
export async function bundleExtraction(): Promise<string> {
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'secondLook' } },
  })) as Rolldown.RolldownOutput[];
  const code = bundle?.output[0].code;
  return `(() => { ${code}; return secondLook.postsOf(document); })()`;
}
