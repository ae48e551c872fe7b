import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Steps } from '../extract/steps.ts';
import { takeTurns } from './take-turns.ts';

/** Three steps, each longer than a turn. */
function* longSteps(): Steps<string> {
  for (let step = 0; step < 3; step += 1) {
    const begun = performance.now();
    while (performance.now() - begun < 5);
    yield;
  }
  return 'done';
}

/** How often work gave way: by a timer, and by `scheduler.yield`. */
async function turnsOf(visibilityState: DocumentVisibilityState) {
  const { window } = new JSDOM();
  Object.defineProperty(window.document, 'visibilityState', { value: visibilityState });
  const turns = { timers: 0, yields: 0 };
  const view = {
    document: window.document,
    setTimeout: ((run: () => void) => {
      turns.timers += 1;
      return window.setTimeout(run);
    }) as Window['setTimeout'],
    scheduler: {
      yield: async () => {
        turns.yields += 1;
      },
    },
  };
  const result = await takeTurns(view, longSteps(), new AbortController().signal);
  return { result, ...turns };
}

test('work gives way to the timers of a page that is seen', async () => {
  expect(await turnsOf('visible')).toEqual({ result: 'done', timers: 3, yields: 0 });
});

test('on a page that nobody sees, or that is being left, it waits for no timer, and gives way all the same', async () => {
  expect(await turnsOf('hidden')).toEqual({ result: 'done', timers: 0, yields: 3 });
});
