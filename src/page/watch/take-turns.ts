import { type Extracted, type ExtractOptions, extractInSteps } from '../extract/extract.ts';
import { finishNow, type Steps } from '../extract/steps.ts';

/** How long a page waits for its turn while it is read, in milliseconds, but for the one step that was begun. */
const longestTurn = 4;

/** A window, as far as its browser has everything that turns are taken by. */
type TurnsView = Pick<Window, 'document' | 'setTimeout'> & {
  readonly scheduler?: { yield?(): Promise<void> };
};

/** Does work in turns with the page: its own timers come first, too. Undefined when `signal` is aborted meanwhile. */
export async function takeTurns<Result>(
  view: TurnsView,
  steps: Steps<Result>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  while (!signal.aborted) {
    const begun = performance.now();
    do {
      const { done, value } = steps.next();
      if (done) return value as Result;
    } while (performance.now() - begun < longestTurn);
    // What `scheduler.yield` lets go on comes before the page's timers; but those of a page that nobody sees come once a second.
    await (view.document.visibilityState === 'hidden'
      ? view.scheduler?.yield?.()
      : new Promise((resolve) => view.setTimeout(resolve)));
  }
  return undefined;
}

/** A page that changes wherever it is read is read in one go after so many tries. */
const mostTries = 3;

/** Reads a page in turns with it. Undefined when `signal` is aborted meanwhile. */
export async function readInTurns(
  page: Document,
  view: TurnsView,
  options: ExtractOptions,
  signal: AbortSignal,
): Promise<Extracted | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const read = await takeTurns(view, extractInSteps(page, options), signal);
    if (read || signal.aborted) return read;
  }
  return finishNow(extractInSteps(page, options));
}

/** Waits until someone may see the page: what nobody sees can wait. */
export function untilSeen(page: Document): Promise<void> {
  return new Promise((resolve) => {
    if (page.visibilityState !== 'hidden') resolve();
    else page.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}
