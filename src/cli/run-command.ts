/**
 * Runs a command to its end and sets the exit status it answers with. What it throws is told in one line
 * on standard error, with status 2.
 */
export function runCommand(name: string, main: () => Promise<number>): void {
  main().then(
    (status) => {
      process.exitCode = status;
    },
    (problem: unknown) => {
      process.stderr.write(`${name}: ${problem instanceof Error ? problem.message : String(problem)}\n`);
      process.exitCode = 2;
    },
  );
}
