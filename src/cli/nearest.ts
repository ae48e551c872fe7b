/** The name that was most likely meant by a mistyped one: at most a third of its letters are wrong. Undefined when none is near. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(typed.length / 3));
  const near = [...names]
    .map((name) => ({ name, steps: stepsBetween(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.name;
}

/** How many letters have to be put in, left out, replaced or changed with the next one to make one word of another. */
function stepsBetween(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at++) {
      const replaced = step(row, at - 1) + (from[index] === to[at - 1] ? 0 : 1);
      const isSwapped = at > 1 && index > 0 && from[index] === to[at - 2] && from[index - 1] === to[at - 1];
      const swapped = isSwapped ? step(before, at - 2) + 1 : replaced;
      next.push(Math.min(replaced, swapped, step(row, at) + 1, step(next, at - 1) + 1));
    }
    before = row;
    row = next;
  }
  return step(row, to.length);
}

const step = (row: readonly number[], at: number): number => row[at] ?? 0;
