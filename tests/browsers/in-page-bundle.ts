import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const entry = join(import.meta.dirname, 'in-page.ts');

/** What `in-page.ts` offers, for a page: gives an expression over `ours` in a form that a page can be asked to evaluate. */
export async function bundleForPages(): Promise<(expression: string) => string> {
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'ours' } },
  })) as Rolldown.RolldownOutput[];
  const code = bundle?.output[0].code;
  return (expression) => `(() => { ${code}; return ${expression}; })()`;
}
