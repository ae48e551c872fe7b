/** Work in steps: wherever it yields, others may have their turn before it goes on. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does work whose steps nobody waits for. */
export function finishNow<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as Result;
  }
}
