import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { browserNames } from '../src/cli/browsers/browser-name.ts';
import { obtainBrowser } from '../src/cli/browsers/obtain-browser.ts';
import { obtainFonts } from '../src/cli/browsers/obtain-fonts.ts';

/** How many tests went which way. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One part of the whole test, under a heading of its own. */
interface Step {
  readonly title: string;
  run(): Count | Promise<Count>;
}

const project = join(import.meta.dirname, '..');
const tools = join(project, 'node_modules/.bin');
const reports = join(project, '.cache/tests');

const steps: readonly Step[] = [
  { title: 'Types', run: () => tool('npm', ['run', '--silent', 'types']) },
  { title: 'Lint', run: () => tool('npm', ['run', '--silent', 'lint']) },
  { title: 'Build for release', run: () => tool('npm', ['run', '--silent', 'build']) },
  {
    title: 'Build for the tests',
    run: () => tool('npm', ['run', '--silent', 'build'], { SECOND_LOOK_LOCAL_HOST: '1' }),
  },
  { title: 'Unused code', run: () => tool('knip', ['--config', '.config/knip.json', '--no-progress']) },
  { title: 'Architecture', run: () => vitest('architecture') },
  { title: 'Units', run: () => vitest('unit') },
  { title: 'Packs and commands', run: () => vitest('packs') },
  { title: 'Browsers to test in', run: haveBrowsers },
  { title: 'End to end', run: () => vitest('browsers') },
  {
    title: 'Rules of the add-on shops',
    run: () =>
      tool('web-ext', ['lint', '--source-dir', '.output/release/firefox-mv3', '--warnings-as-errors']),
  },
];

const counts: Count[] = [];
for (const { title, run } of steps) {
  console.log(`\n=== ${title} ===\n`);
  counts.push(await run());
}
const total = counts.reduce(add, { passed: 0, failed: 0, skipped: 0 });
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A tool that says yes or no counts as one test. */
function tool(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Count {
  return started(command, args, env) ? one('passed') : one('failed');
}

function started(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(command, args, {
    cwd: project,
    env: { ...process.env, PATH: [tools, process.env['PATH']].join(delimiter), ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs one of the projects of vitest.config.ts and counts its tests. */
function vitest(name: string): Count {
  const report = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const good = started('vitest', ['run', '--project', name, ...reporters]);

  const { passed, failed, skipped } = countIn(report);
  // A file that does not even load has no test of its own that could fail.
  return { passed, skipped, failed: good ? failed : Math.max(failed, 1) };
}

function countIn(report: string): Count {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

async function haveBrowsers(): Promise<Count> {
  try {
    for (const name of browserNames) {
      console.log(`${name}: ${await obtainBrowser(name, (line) => console.log(line))}`);
    }
    obtainFonts((line) => console.log(line));
    return one('passed');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return one('failed');
  }
}

function one(outcome: keyof Count): Count {
  return { passed: 0, failed: 0, skipped: 0, [outcome]: 1 };
}

function add(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
