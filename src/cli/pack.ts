import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PhraseProblem } from '../core/match/phrase.ts';
import { buildPack } from './pack/build.ts';
import { checkPack } from './pack/check.ts';
import { SourceProblem } from './pack/read-source.ts';
import { starterFolder } from './starter.ts';

const usage = `Works on a rule pack: npm run --silent pack -- COMMAND [FOLDER]

  check [FOLDER]             reads the pack, compiles it and runs every rule's examples
  build [FOLDER] --out FILE  writes the pack as it is distributed; the same source gives the same bytes

FOLDER is the pack's source; without it, the starter pack in rules/.`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [command, folder = starterFolder] = positionals;
  if (command === 'check') return check(folder);
  if (command === 'build' && values.out) return build(folder, values.out);
  process.stdout.write(`${usage}\n`);
  return values.help ? 0 : 2;
}

function check(folder: string): number {
  const { problems, rules, examples } = checkPack(folder);
  for (const { at, message } of problems) process.stdout.write(`${at}: ${message}\n`);
  process.stdout.write(`${rules} rules, ${examples} examples, ${problems.length} problems\n`);
  return problems.length > 0 ? 1 : 0;
}

function build(folder: string, out: string): number {
  const { pack, bytes, sha256 } = buildPack(folder);
  writeFileSync(out, bytes);
  process.stdout.write(
    `${out}: ${pack.id} ${pack.version}, ${pack.rules.length} rules, ${bytes.length} bytes, sha256 ${sha256}\n`,
  );
  return 0;
}

try {
  process.exitCode = main();
} catch (problem) {
  if (!(problem instanceof SourceProblem || problem instanceof PhraseProblem)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
}
