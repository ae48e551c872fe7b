import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { browserNames } from '../src/cli/browsers/browser-name.ts';
import { obtainBrowser } from '../src/cli/browsers/obtain-browser.ts';
import { obtainFonts } from '../src/cli/browsers/obtain-fonts.ts';

/** How many tests went which way, and what the failed ones said. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

/** One part of the whole test, under a heading of its own. */
interface Step {
  readonly title: string;
  run(): Count | Promise<Count>;
}

/** What is read of a report in the JSON format of Jest, as Vitest writes it. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
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

const none: Count = { passed: 0, failed: 0, skipped: 0, failures: [] };

const counts: Count[] = [];
for (const { title, run } of steps) {
  console.log(`\n=== ${title} ===\n`);
  const count = await run();
  counts.push(count.failed > 0 && count.failures.length === 0 ? { ...count, failures: [title] } : count);
}
const total = counts.reduce(add, none);
// Said once more at the end: a log of thousands of lines is often cut at its beginning.
for (const failure of total.failures) {
  console.log(`\nFailed: ${failure}`);
}
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

  const count = countIn(report);
  // A file that does not even load has no test of its own that could fail.
  return { ...count, failed: good ? count.failed : Math.max(count.failed, 1) };
}

function countIn(report: string): Count {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults }: Report = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failures = testResults.flatMap(failuresIn);
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, failures };
  } catch {
    return none;
  }
}

function failuresIn({ name, status, message, assertionResults }: Report['testResults'][number]): string[] {
  const file = relative(project, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  return failed.length === 0 && status === 'failed'
    ? [`${file}\n${message}`]
    : failed.map((test) => `${file}: ${test.fullName}\n${test.failureMessages.join('\n')}`);
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

function one(outcome: 'passed' | 'failed'): Count {
  return { ...none, [outcome]: 1 };
}

function add(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
  };
}
