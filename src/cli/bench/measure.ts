/** Times in milliseconds of many calls. */
export interface Times {
  readonly calls: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** So long a function is called before it is timed: V8 compiles the engine's code for some two seconds. */
const warmUp = 3_000;

/** Times a function over all inputs, `rounds` times, after three seconds to warm up. */
export async function timeEach<Input>(
  inputs: readonly Input[],
  rounds: number,
  run: (input: Input) => unknown,
): Promise<Times> {
  const begun = performance.now();
  while (performance.now() - begun < warmUp) for (const input of inputs) await run(input);
  const times: number[] = [];
  const started = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (const input of inputs) {
      const from = performance.now();
      await run(input);
      times.push(performance.now() - from);
    }
  }
  const all = performance.now() - started;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { calls: times.length, perSecond: (times.length / all) * 1000, p50: at(0.5), p99: at(0.99) };
}

/** How many calls a second the first ones reach, in a process that has done nothing like it yet. */
export async function timeFirst<Input>(
  inputs: readonly Input[],
  run: (input: Input) => unknown,
): Promise<number> {
  const started = performance.now();
  for (const input of inputs) await run(input);
  return (inputs.length / (performance.now() - started)) * 1000;
}

/** Times one call in milliseconds: the best of three, or of as many as are asked for. */
export async function timeOnce(run: () => unknown, rounds = 3): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await run();
    times.push(performance.now() - from);
  }
  return Math.min(...times);
}

const rounds = 6;

/** The mean time of one call in microseconds over all inputs: of six rounds the best, after one to warm up. */
export async function bestMean<Input>(
  inputs: readonly Input[],
  run: (input: Input) => unknown,
): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= rounds; round++) {
    const from = performance.now();
    for (const input of inputs) await run(input);
    if (round > 0) best = Math.min(best, performance.now() - from);
  }
  return (best / inputs.length) * 1000;
}
