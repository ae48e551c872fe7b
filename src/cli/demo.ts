import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from './browsers/browser-name.ts';
import { lacksDisplay } from './browsers/start-browser.ts';
import { runDemo } from './demo/run-demo.ts';
import { returnToCaller } from './run-command.ts';

const help = `Shows Second Look at work on a little job board that runs on this computer.

  npm run demo -- [options]

  --browser chromium|firefox   which browser to use (chromium)
  --headless                   show no window, even where there is a screen
  --out DIR                    where screenshots go (.output/demo)
  --help                       say this

With a screen the browser stays open until you close it or press Ctrl+C.`;

/** Runs the demo as the command line asks, and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      out: { type: 'string', default: join(import.meta.dirname, '../../.output/demo') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const browser = browserNames.find((name) => name === values.browser);
  if (!browser) throw new Error(`There is no browser "${values.browser}": use ${browserNames.join(' or ')}.`);
  await runDemo(optionsFor(browser, values.headless || lacksDisplay(), values.out));
  return 0;
}

function optionsFor(browser: BrowserName, headless: boolean, out: string) {
  return { browser, headless, out: resolve(out), say: (line: string) => console.log(line) };
}

try {
  returnToCaller('demo');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`The demo failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
