import { writeFileSync } from 'node:fs';
import { buildOneFile } from './one-file/build-one-file.ts';
import { runCommand } from './run-command.ts';

const usage = `Makes one file of “pack” that runs with Node 20 or newer alone: npm run --silent pack-file -- [--out FILE]

Everything is inside, the starter pack too: no folder of the project and no packages are needed beside it.
Whoever has it runs node second-look-pack.mjs COMMAND … See its --help.

  --out FILE   where to write it (second-look-pack.mjs)`;

const options = { out: { type: 'string', default: 'second-look-pack.mjs' } } as const;

await runCommand({ name: 'pack-file', usage, options, words: [0, 0] }, async ({ values: { out } }) => {
  const code = await buildOneFile();
  writeFileSync(out, code, { mode: 0o755 });
  process.stdout.write(`${out}: ${(Buffer.byteLength(code) / 1e6).toFixed(1)} MB\n`);
  return 0;
});
