import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { buildPack } from '../pack/build.ts';
import { projectRoot, starterFolder } from '../starter.ts';

/** The oldest Node that the file runs on. */
const target = 'node20';

/** The code of “pack” with all packages that it uses and the starter pack inside: one file, which runs with Node alone. */
export async function buildOneFile(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: projectRoot,
    plugins: [holdStarter()],
    ssr: { noExternal: true },
    build: {
      write: false,
      ssr: join(projectRoot, 'src/cli/pack.ts'),
      target,
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk, ...others] = built.output;
  if (others.length > 0) throw new Error(`more than one file was made: ${others[0]?.fileName}.`);
  return `#!/usr/bin/env node\n${licences(chunk.moduleIds)}${chunk.code}`;
}

/** Puts the starter pack's bytes where the project has none. */
function holdStarter(): Plugin {
  const held = join(projectRoot, 'src/cli/one-file/held-starter.ts');
  return {
    name: 'hold-starter',
    load: (id) => {
      if (id !== held) return undefined;
      const packed = brotliCompressSync(buildPack(starterFolder).bytes).toString('base64');
      return `export const heldStarter = '${packed}';`;
    },
  };
}

/** What the packages inside ask to be kept with them, as a comment. */
function licences(modules: readonly string[]): string {
  const folders = new Set(
    modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
  );
  const texts = [projectRoot, ...[...folders].sort()].map(licenceIn);
  return `/*!\nThe starter pack inside is published under CC BY 4.0.\n\n${texts.join('\n\n').replaceAll('*/', '* /')}\n*/\n`;
}

function licenceIn(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version}, ${license}\n${text}`;
}
